import { env, l10n } from 'vscode';
import type { Criterion, Fix } from '../core';
import type { Language } from '../core/model/text';
import { headingOf, keyOf } from '../core/naming/skeleton';
import { say } from './say';

/** What a fix does, in the words of a menu. */
export function titleOf(fix: Fix, criteria: readonly Criterion[], language: Language): string {
  const criterion = criteria.find(({ id }) => id === fix.criteria[0]);
  const name = criterion ? sectionOf(criterion, language) : '';
  switch (fix.kind) {
    case 'insert-section':
      return l10n.t('Insert “{0}”', name);
    case 'insert-all':
      return l10n.t('Insert all {0} missing sections', fix.criteria.length);
    case 'add-facets':
      return l10n.t('Add {0}', facetsOf(fix, criterion));
    case 'fill-in':
      return l10n.t('Fill in {0}', fix.facets.length > 0 ? facetsOf(fix, criterion) : `“${name}”`);
    case 'make-measurable':
      return l10n.t('Make it measurable: metric, baseline, target and date');
    case 'set-aside':
      return l10n.t('Mark “{0}” as not applicable, with a reason', name);
    case 'disable-line':
      return l10n.t('Disable {0} for this line', fix.criteria.join(', '));
    case 'disable-file':
      return l10n.t('Disable {0} for the entire file', fix.criteria.join(', '));
    case 'remove-directive':
      return l10n.t('Remove what hides nothing');
    case 'rename-directive':
      return l10n.t('Change to “{0}”', fix.edits[0]?.text ?? '');
  }
}

/** What a fix does once a value was picked for it. */
export function pickTitleOf({ pick }: Fix): string {
  return pick?.from === 'owners' ? l10n.t('Pick the governance owner…') : l10n.t('Pick the data source…');
}

/** As it is called where it will stand. */
function sectionOf(criterion: Criterion, language: Language): string {
  return language === 'yaml' ? keyOf(criterion) : headingOf(criterion);
}

function facetsOf({ facets }: Fix, criterion: Criterion | undefined): string {
  const titles =
    criterion?.facets.filter(({ id }) => facets.includes(id)).map(({ title }) => say(title)) ?? [];
  return new Intl.ListFormat(env.language, { type: 'conjunction' }).format(titles);
}
