import type { Finding } from '../model/assessment';
import type { Directive, Target } from '../model/directive';
import type { Say } from '../model/say';
import type { Range } from '../model/text';
import { directives as page } from '../checks/directives';
import { isRule, nearest, nearestRule } from './rules';
import { DIRECTIVE_KINDS } from '../model/directive';
import { lineStart, nextLine } from '../text/lines';

/** Findings with those waived that a directive names, and what is wrong with the directives themselves. */
export interface Applied {
  /** For each proposal, as they were given. */
  readonly findings: readonly (readonly Finding[])[];
  readonly complaints: readonly Finding[];
}

/** A directive hides what is said, and changes no verdict. */
export function applyDirectives(
  text: string,
  directives: readonly Directive[],
  findings: readonly (readonly Finding[])[],
  say: Say,
): Applied {
  const used = new Set<Directive | Target>();
  const waive = (finding: Finding): Finding => {
    const waiver = waiverOf(text, directives, finding);
    if (!waiver) return finding;
    used.add(waiver.target ?? waiver.directive);
    return { ...finding, waived: true, reason: waiver.directive.reason };
  };
  const waived = findings.map((those) => those.map(waive));
  const complaints = directives.flatMap((one) => complaintsOf(one, used, directives, say));
  return { findings: waived, complaints };
}

interface Waiver {
  readonly directive: Directive;
  /** What of it names the finding; null when it names none. */
  readonly target: Target | null;
}

/** The nearest directive that names a finding and is in force where it stands. */
function waiverOf(text: string, directives: readonly Directive[], finding: Finding): Waiver | null {
  const { start } = finding.range;
  const named = directives.flatMap((directive): Waiver[] => {
    const target = directive.targets.find(({ name }) => isNamed(name, finding));
    return target || directive.targets.length === 0 ? [{ directive, target: target ?? null }] : [];
  });
  const here = named.filter(({ directive }) => isOn(text, directive, start)).at(-1);
  const before = named.filter(({ directive }) => directive.range.start <= start);
  const block = before.filter(({ directive: { kind } }) => kind === 'disable' || kind === 'enable').at(-1);
  const open = block?.directive.kind === 'disable' ? block : undefined;
  return here ?? open ?? named.find(({ directive }) => directive.kind === 'disable-file') ?? null;
}

function isNamed(name: string, { criterion, code }: Finding): boolean {
  return name === criterion || name === code;
}

/** Whether a directive for a line is for the line of a place. */
function isOn(text: string, { kind, range }: Directive, offset: number): boolean {
  if (kind === 'disable-line') return lineStart(text, range.start) === lineStart(text, offset);
  return kind === 'disable-next-line' && lineAfter(text, range.end) === lineStart(text, offset);
}

/** Where the next line begins that holds anything: formatters put a blank line below a comment. */
function lineAfter(text: string, offset: number): number {
  const next = nextLine(text, offset);
  return next + /^(?:[^\S\n]*\n)*/.exec(text.slice(next))![0].length;
}

function complaintsOf(
  directive: Directive,
  used: ReadonlySet<Directive | Target>,
  all: readonly Directive[],
  say: Say,
): Finding[] {
  const { kind, verb, targets, range } = directive;
  if (kind === null) return [complaint('unknown-directive', unknownVerb(verb.name, say), verb.range)];
  const unknown = targets.filter(({ name }) => !isRule(name));
  const complaints = unknown.map((one) => complaint('unknown-rule', unknownRule(one.name, say), one.range));
  if (kind === 'enable') return [...complaints, ...uselessEnable(directive, all, say)];
  const idle = targets.filter((one) => isRule(one.name) && !used.has(one));
  const isIdle = targets.length === 0 ? !used.has(directive) : idle.length === targets.length;
  if (isIdle) return [...complaints, complaint('unused', say('This directive hides nothing.'), range)];
  const parts = idle.map((one) =>
    complaint('unused', say('This directive hides nothing of “{0}”.', one.name), one.range),
  );
  const silent =
    directive.reason === ''
      ? [complaint('no-reason', say('Say why this is not to be shown: add “-- ” and the reason.'), range)]
      : [];
  return [...complaints, ...parts, ...silent];
}

function uselessEnable({ range, targets }: Directive, all: readonly Directive[], say: Say): Finding[] {
  const names = targets.map(({ name }) => name);
  const isOpened = all.some(
    (one) =>
      one.kind === 'disable' &&
      one.range.start < range.start &&
      (names.length === 0 ||
        one.targets.length === 0 ||
        one.targets.some(({ name }) => names.includes(name))),
  );
  return isOpened
    ? []
    : [complaint('unused', say('Nothing was disabled that this could enable again.'), range)];
}

function unknownVerb(name: string, say: Say): string {
  const near = nearest(name, DIRECTIVE_KINDS);
  return near === null
    ? say('There is no directive “{0}”.', `pilotlint-${name}`)
    : say('There is no directive “{0}”. Did you mean “{1}”?', `pilotlint-${name}`, `pilotlint-${near}`);
}

function unknownRule(name: string, say: Say): string {
  const near = nearestRule(name);
  return near === null
    ? say('There is no criterion or check “{0}”.', name)
    : say('There is no criterion or check “{0}”. Did you mean “{1}”?', name, near);
}

function complaint(what: string, message: string, range: Range): Finding {
  return {
    criterion: page.id,
    facet: null,
    code: `${page.id}/${what}`,
    severity: what === 'no-reason' ? 'information' : page.severity,
    message,
    range,
    related: null,
    fixable: what !== 'no-reason',
    waived: false,
  };
}
