import type { Row } from './rows';

/** What a reader has to know to weigh the numbers; nothing of it names a person or a place. */
export interface Setting {
  readonly machine: string;
  readonly documents: string;
  readonly rounds: number;
  readonly versions: readonly string[];
}

/** The table, as Markdown that is also fit to read in a terminal. */
export function renderTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    `≤ ${figure(row.goal, row.unit)}`,
    figure(row.measured, row.unit),
    row.measured <= row.goal ? 'yes' : '**no**',
    row.peers.map(({ name, measured }) => `${name} ${figure(measured, row.unit)}`).join(', ') || '–',
  ]);
  return [['', 'goal', 'pilotlint', 'met', 'others'], ['---', '---', '---', '---', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The page of the documentation. */
export function renderPage(rows: readonly Row[], setting: Setting): string {
  return `# How fast it is

Written by \`npm run bench -- FOLDER\`, which measures everything below in one run, in turn and over again, on the same
files. Only ratios mean anything from one machine to the next: the yardstick is a bundled script that does nothing but
parse with remark, GFM and front matter, which every linter built on remark pays for before its first rule.

- **Machine:** ${setting.machine}
- **Documents:** ${setting.documents}
- **Rounds:** ${setting.rounds}, of which the medians are shown
- **Others:** ${setting.versions.join(', ')}

${renderTable(rows)}

CPU is that of the process with all its threads. Peak memory and CPU are not measured for programs that do not run in
Node. A tiny proposal asks for all criteria and so for all their patterns; most files of a workspace are none, and cost
no more than being passed over.
`;
}

function figure(value: number, unit: Row['unit']): string {
  if (unit === 'KB') return `${value.toFixed(0)} KB`;
  return unit === 'count' ? String(value) : value.toFixed(value < 0.1 ? 3 : 2);
}
