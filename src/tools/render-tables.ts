import { CHECK_PAGES } from '../core/checks';
import type { Criterion } from '../core/model/criterion';

/** The page that lists all others. */
export function renderContents(criteria: readonly Criterion[]): string {
  return [
    '# The scaling checklist',
    'What an AI pilot proposal has to state before it can scale. Each criterion has a page that says what it asks, ' +
      'what counts, what does not, and how to fix a gap.',
    table(criteria, ''),
    'Beside the criteria, a proposal is looked at as a whole; no points depend on it:',
    CHECK_PAGES.map(({ id, title, asks }) => `- [${title}](${id}.md): ${asks}`).join('\n'),
    'pilotlint judges what is written, never whether it is true.',
  ].join('\n\n');
}

const BEGIN = '<!-- criteria:begin -->';
const END = '<!-- criteria:end -->';

/** The README with the table between its markers renewed. */
export function renderReadme(readme: string, criteria: readonly Criterion[]): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} or ${END}`);
  const before = readme.slice(0, begin + BEGIN.length);
  return `${before}\n\n${table(criteria, 'media/docs/')}\n\n${readme.slice(end)}`;
}

function table(criteria: readonly Criterion[], folder: string): string {
  const rows = criteria.map(
    ({ id, title, pillar, severity, asks }) =>
      `| [${title}](${folder}${id}.md) | ${pillar} | ${severity} | ${asks} |`,
  );
  return ['| Criterion | Pillar | A gap is | It asks |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
