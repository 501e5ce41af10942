import { CHECK_PAGES } from '../../checks';
import { CRITERIA } from '../../criteria';
import type { Guide, GuidedProposal } from '../../assess/guide';
import { DIRECTIVE_KINDS, type DirectiveKind } from '../../model/directive';
import type { Say } from '../../model/say';
import type { Language } from '../../model/text';
import { frontMatterEnd } from '../../parse/markdown/sections';
import type { Completion } from './completion';
import type { DirectivePlace } from './directive-place';

/** What may stand in a comment that hides findings. */
export function directiveCompletions(
  place: DirectivePlace,
  guide: Guide,
  guided: GuidedProposal,
  say: Say,
): Completion[] {
  return place.part === 'verb' ? verbs(place, guide, say) : names(place, guided, say);
}

/** What each of them does. */
export const ABOUT: Readonly<Record<DirectiveKind, string>> = {
  'disable-next-line': 'Hides findings on the next line.',
  'disable-line': 'Hides findings on this line.',
  'disable-file': 'Hides findings in the whole file.',
  disable: 'Hides findings from here on, up to `pilotlint-enable`.',
  enable: 'Shows again what was hidden from `pilotlint-disable` on.',
};

function verbs({ isOpen, range }: DirectivePlace, { text, language, write }: Guide, say: Say): Completion[] {
  const end = isOpen && !isYaml(text, language, range.start) ? ' -->' : '';
  return DIRECTIVE_KINDS.map((kind) => {
    const label = `pilotlint-${kind}`;
    // A reason is asked for where something is hidden.
    const reason = isOpen && kind !== 'enable' ? ` -- \${2:${write('‹why›')}}` : '';
    return {
      kind: 'directive',
      label,
      detail: '',
      gain: 0,
      about: say(ABOUT[kind]),
      insert: `${label} $1${reason}${end}`,
      filter: label,
      range,
    };
  });
}

function isYaml(text: string, language: Language, offset: number): boolean {
  return language === 'yaml' || offset < frontMatterEnd(text);
}

/** Those that are found in the proposal first. */
function names(
  { names: present, range }: DirectivePlace,
  { verdict }: GuidedProposal,
  say: Say,
): Completion[] {
  const found = new Set(verdict.findings.map(({ criterion }) => criterion));
  return [...CRITERIA, ...CHECK_PAGES]
    .filter(({ id }) => !present.includes(id))
    .sort((a, b) => Number(found.has(b.id)) - Number(found.has(a.id)))
    .map(({ id, title, asks }) => ({
      kind: 'rule',
      label: id,
      detail: say(title),
      gain: 0,
      about: say(asks),
      insert: id,
      filter: id,
      range,
    }));
}
