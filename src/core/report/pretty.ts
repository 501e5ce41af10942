import pc from 'picocolors';
import type { Readiness } from '../model/assessment';
import type { Severity } from '../model/criterion';
import {
  Tally,
  type FileReport,
  type Place,
  type ReportedCriterion,
  type ReportedFinding,
  type Summary,
} from './json';
import type { Rendering } from './rendering';
import { LEVEL_NAMES } from './levels';
import { gainOf } from './next-fix';
import { counted, shorten, wrap } from './wrap';
import { placeName } from './place-name';

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns to fill. */
  readonly width: number;
  /** Hints too, and the files that are no proposal. */
  readonly verbose?: boolean;
  /** Errors only. */
  readonly quiet?: boolean;
}

/** The report as a person likes to read it. */
export class PrettyRendering implements Rendering {
  private readonly page: Page;
  private readonly tally = new Tally();
  /** Whether of every file something is wrong with itself. */
  private isTrouble = true;

  constructor(options: PrettyOptions) {
    this.page = { ...options, paint: painters(options.color) };
  }

  get summary(): Summary {
    return this.tally.summary;
  }

  add(file: FileReport): string {
    this.tally.add(file);
    this.isTrouble &&= file.problems.length > 0;
    const block = fileBlock(file, this.page);
    return block.length > 0 ? `${block.join('\n')}\n\n` : '';
  }

  end(): string {
    const { summary, page } = this;
    const lines = [summaryLine(summary, page), ...(this.isTrouble ? [] : advice(summary, page))];
    return `${lines.join('\n')}\n`;
  }
}

interface Page extends PrettyOptions {
  readonly paint: Painters;
}

type Painters = ReturnType<typeof painters>;

/** Lines of one file or entry; none when there is nothing to say about it. */
function fileBlock(file: FileReport, page: Page): string[] {
  const said = saidOf(file, page);
  if (file.detection.isProposal) {
    if (page.quiet && said.length === 0) return [];
    const rest = page.quiet ? [] : [...settled(file, page), ...nextStep(file, page)];
    return [
      heading(file, page),
      ...verdict(file, page),
      ...notes(said, page),
      ...hidden(file, page),
      ...rest,
    ];
  }
  if (said.length === 0 && !page.verbose) return [];
  return [heading(file, page), ...indented(`Skipped: ${file.detection.why}`, page), ...notes(said, page)];
}

function heading(file: FileReport, { paint }: Page): string {
  return paint.heading(placeName(file));
}

function verdict({ detection, stage, readiness }: FileReport, page: Page): string[] {
  const kind = detection.isTemplate ? 'Template' : 'Proposal';
  const level = readiness === null ? [] : [`  ${levelOf(readiness, page)}`];
  return [...level, ...indented(`${kind}${stage === null ? '' : ` (${stage})`}: ${detection.why}`, page)];
}

function levelOf({ level, score, uncappedScore }: Readiness, { paint }: Page): string {
  const cap = score === uncappedScore ? '' : `, held back from ${uncappedScore} by a core criterion`;
  return `${paint.level(`${level} ${LEVEL_NAMES[level]}`)} · ${score} of 100${cap}`;
}

/** Quiet words below the heading. */
function indented(text: string, { paint, width }: Page): string[] {
  return wrap(text, width - 2).map((line) => `  ${paint.aside(line)}`);
}

/** One thing said at one place of a file. */
interface Note extends Place {
  readonly severity: Severity;
  readonly message: string;
  readonly code: string;
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Problems of the file, then findings; the gravest first, then in order of the text. */
function saidOf({ problems, findings }: FileReport, page: Page): Note[] {
  const byGravity = (a: Note, b: Note) =>
    GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || a.line - b.line || a.column - b.column;
  const said = [...problems, ...findings.filter(isOpen).sort(byGravity)].filter(({ severity }) =>
    page.quiet ? severity === 'error' : page.verbose || severity !== 'hint',
  );
  return page.verbose ? said : gathered(said);
}

/** So many gaps of a kind that a line for each would bury the rest. */
const MANY = 3;
const MISSING = /\/missing$/;

/** Criteria below the core that nothing speaks of become one note for each severity; `--verbose` tells them all. */
function gathered(said: readonly Note[]): Note[] {
  const isGathered = ({ code, severity }: Note) => severity !== 'error' && MISSING.test(code);
  const groups = GRAVITY.map((severity) =>
    said.filter((note) => isGathered(note) && note.severity === severity),
  );
  const large = groups.filter(({ length }) => length >= MANY);
  return said.flatMap((note) => {
    const group = large.find((one) => one.includes(note));
    if (!group) return [note];
    return note === group[0] ? [together(group, note)] : [];
  });
}

function together(group: readonly Note[], first: Note): Note {
  const ids = group.map(({ code }) => code.replace(MISSING, ''));
  const message = `Nothing speaks yet of ${group.length} more criteria. --verbose says of each what to write.`;
  return { ...first, message, code: ids.join(' ') };
}

function isOpen({ waived }: ReportedFinding): boolean {
  return !waived;
}

function notes(said: readonly Note[], page: Page): string[] {
  if (said.length === 0) return [];
  const spots = said.map(({ line, column }) => `${line}:${column}`);
  const spotWidth = Math.max(...spots.map(({ length }) => length));
  const nameWidth = Math.max(...said.map(({ severity }) => SEVERITY_NAMES[severity].length));
  return [
    '',
    ...said.flatMap((note, index) => noteLines(note, spots[index] ?? '', spotWidth, nameWidth, page)),
  ];
}

/** What is not shown has to be known: it still counts. */
function hidden({ findings }: FileReport, page: Page): string[] {
  const count = findings.filter(({ waived }) => waived).length;
  if (count === 0) return [];
  const words = count === 1 ? '1 finding is hidden' : `${count} findings are hidden`;
  const text = `${words} by a directive or the configuration. The score counts them all the same.`;
  return ['', ...indented(text, page)];
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** `  12:1  error  The message, wrapped, and its code below.` Terminals make the place a link. */
function noteLines(note: Note, spot: string, spotWidth: number, nameWidth: number, page: Page): string[] {
  const { paint, width } = page;
  const name = SEVERITY_NAMES[note.severity];
  const start = `  ${paint.aside(spot.padStart(spotWidth))}  ${paint[note.severity](name.padEnd(nameWidth))}  `;
  const margin = ' '.repeat(spotWidth + nameWidth + 6);
  const [first = '', ...rest] = wrap(note.message, width - margin.length);
  const codes = wrap(note.code, width - margin.length).map((line) => margin + paint.aside(line));
  return [`${start}${first}`, ...rest.map((line) => margin + line), ...codes];
}

/** What stands already, and what was set aside. */
function settled({ criteria }: FileReport, page: Page): string[] {
  const shown = criteria.filter(({ state }) => state === 'met' || state === 'not-applicable');
  const idWidth = Math.max(...shown.map(({ id }) => id.length));
  return spaced(shown.map((criterion) => settledLine(criterion, idWidth, page)));
}

function settledLine({ id, state, facets }: ReportedCriterion, idWidth: number, page: Page): string {
  const { paint, width } = page;
  if (state === 'not-applicable') {
    return `  ${paint.warning('–')} ${id.padEnd(idWidth)}  ${paint.warning('set aside as not applicable')}`;
  }
  const quotes = facets.flatMap(({ needed, evidence }) => (needed ? evidence.slice(0, 1) : []));
  const room = Math.max(width - idWidth - 6, 20);
  const proof = shorten([...new Set(quotes.map(({ text }) => shorten(text, 40)))].join(' · '), room);
  return `  ${paint.met('✓')} ${id.padEnd(idWidth)}  ${paint.aside(proof)}`;
}

function nextStep({ readiness }: FileReport, { paint }: Page): string[] {
  if (!readiness?.nextBestFix) return [];
  const { weakestPillar, nextBestFix } = readiness;
  const name = paint.strong(nextBestFix.criterion);
  return spaced([
    `  ${paint.next('→')} Next best fix: ${name}, ${gainOf(nextBestFix.gain, readiness)}`,
    ...(weakestPillar === null ? [] : [`    Weakest pillar: ${weakestPillar}`]),
  ]);
}

function spaced(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function summaryLine({ files, proposals, skipped, errors, warnings }: Summary, { paint }: Page): string {
  const color = errors > 0 ? paint.error : warnings > 0 ? paint.warning : paint.met;
  const looked = [counted(files, 'file'), counted(proposals, 'proposal'), `${skipped} skipped`].join(', ');
  return color(`${looked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
}

/** For those who expected a verdict and got none. */
function advice({ proposals }: Summary, { verbose }: Page): string[] {
  if (proposals > 0) return [];
  const why = verbose ? '' : '--verbose says why; ';
  return [`Nothing was recognised as an AI pilot proposal: ${why}--assume-proposal checks it anyway.`];
}

/** What is painted, by its meaning. */
function painters(color: boolean) {
  const colors = pc.createColors(color);
  return {
    heading: (text: string) => colors.bold(colors.underline(text)),
    level: colors.bold,
    strong: colors.bold,
    aside: colors.dim,
    next: colors.cyan,
    met: colors.green,
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.gray,
  };
}
