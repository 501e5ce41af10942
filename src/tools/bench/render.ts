import type { Usage } from './measure';
import type { InEditor } from './portfolio';
import { CACHED, COLD, type Measured, type Row } from './rows';

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
    row.measured === null ? '–' : figure(row.measured, row.unit),
    row.measured === null ? 'not measured' : isMet(row) ? 'yes' : '**no**',
    row.peers.map(({ name, measured }) => `${name} ${figure(measured, row.unit)}`).join(', ') || '–',
  ]);
  return [['', 'goal', 'pilotlint', 'met', 'others'], ['---', '---', '---', '---', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function isMet({ measured, goal }: Row): boolean {
  return measured === null || measured <= goal;
}

/** What many proposals cost, which has no goal but to be known. */
export function renderPortfolio({ runs, cost, inEditor }: Measured['portfolio']): string {
  const spent = (name: string) => cell(runs.get(name));
  return [
    `| ${cost.proposals} proposals | |`,
    '| --- | --- |',
    `| all judged by the command line, ${COLD} | ${spent(COLD)} |`,
    `| the same ${CACHED} | ${spent(CACHED)} |`,
    `| the portfolio of the verdicts, with the lists behind its metrics | ${cost.compute.toFixed(0)} ms |`,
    `| the message that draws it | ${(cost.message / 1024).toFixed(0)} KB, ${(cost.message / cost.proposals).toFixed(0)} bytes each |`,
    ...(inEditor ? editorRows(inEditor) : []),
  ].join('\n');
}

function editorRows({ first, whole, scroll, filter }: InEditor): string[] {
  return [
    `| in the editor, nothing judged before: the first rows are drawn after | ${seconds(first)} |`,
    `| … all of them after | ${seconds(whole)} |`,
    `| … a frame while it is scrolled | ${frames(scroll)} |`,
    `| … a frame while it is filtered | ${frames(filter)} |`,
  ];
}

function cell(run: Usage | undefined): string {
  return run ? `${seconds(run.wall)}, ${(run.memory / 2 ** 20).toFixed(0)} MB at its peak` : 'not measured';
}

/** Of milliseconds. */
function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}

function frames({ median, worst }: InEditor['scroll']): string {
  return `${median.toFixed(0)} ms, ${worst.toFixed(0)} ms at worst`;
}

/** Reasons of the goals that are missed, each once. */
function renderReasons(rows: readonly Row[]): string {
  const missed = rows.filter((row) => !isMet(row));
  if (missed.length === 0) return 'Every goal is met.';
  return [...new Set(missed.map(({ reason }) => `- ${reason}`))].join('\n');
}

/** The page of the documentation. */
export function renderPage(rows: readonly Row[], portfolio: Measured['portfolio'], setting: Setting): string {
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
Node. Most files of a workspace are no proposals, and cost no more than being passed over.

## Why goals are missed, and what could be reached

${renderReasons(rows)}

## A portfolio

Proposals generated from the samples of this project, in one workspace of twenty folders.

${renderPortfolio(portfolio)}
`;
}

function figure(value: number, unit: Row['unit']): string {
  if (unit === 'KB') return `${value.toFixed(0)} KB`;
  return unit === 'count' ? String(value) : value.toFixed(value < 0.1 ? 3 : 2);
}
