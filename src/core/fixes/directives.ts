import type { LiveDocument } from '../assess/assess';
import { directives as page } from '../checks/directives';
import { nearest, nearestRule } from '../directives/rules';
import { directivesIn } from '../directives/read';
import { DIRECTIVE_KINDS, type Directive, type Target } from '../model/directive';
import type { Fix, FixableFinding, FixKind } from '../model/fix';
import type { ParsedDocument } from '../model/proposal';
import type { TextChange } from '../model/text';
import { lineEnd, lineStart, nextLine } from '../text/lines';
import { contains, replaced } from '../text/ranges';

/** What can be done about a directive that is of no use, or is not understood. */
export function directiveFixes(
  text: string,
  document: ParsedDocument,
  { code, range }: FixableFinding,
): Fix[] {
  const directive = directivesIn(text, document).find((one) => contains(one.range, range));
  if (!directive) return [];
  const target = directive.targets.find((one) => one.range.start === range.start);
  if (code.endsWith('/unused')) return [fix('remove-directive', [removal(text, directive, target)])];
  const { verb } = directive;
  const near = target ? nearestRule(target.name) : nearest(verb.name, DIRECTIVE_KINDS);
  const wrong = target?.range ?? verb.range;
  const isNamed = /\/unknown-/.test(code);
  return isNamed && near !== null ? [fix('rename-directive', [replaced(wrong, near)])] : [];
}

/** Takes away all that is of no use; null when there is nothing. Nothing else changes by it. */
export function removeUnused(live: LiveDocument): Fix | null {
  const findings = live.assess().proposals.flatMap((proposal) => proposal.findings);
  const unused = findings.filter(({ code, waived }) => code === `${page.id}/unused` && !waived);
  const edits = unused
    .flatMap((finding) => directiveFixes(live.text, live.read(), finding))
    .flatMap((one) => one.edits)
    .sort((a, b) => a.offset - b.offset);
  const apart = edits.filter(({ offset }, index) => index === 0 || offset >= endOf(edits[index - 1]!));
  return apart.length === 0 ? null : fix('remove-directive', apart);
}

function removal(text: string, directive: Directive, target: Target | undefined): TextChange {
  if (target) return withoutTarget(directive, target);
  const { start, end } = directive.range;
  const line = lineStart(text, start);
  const isAlone = text.slice(line, start).trim() === '' && text.slice(end, lineEnd(text, end)).trim() === '';
  if (!isAlone) {
    const from = text.slice(0, start).replace(/[ \t]+$/, '').length;
    return replaced({ start: from, end }, '');
  }
  const next = nextLine(text, end);
  // The blank line that set it off goes too.
  const isSetOff = line === 0 || /\n\s*\n$/.test(text.slice(0, line));
  const blank = isSetOff ? (/^[ \t]*\r?\n/.exec(text.slice(next))?.[0].length ?? 0) : 0;
  return replaced({ start: line, end: next + blank }, '');
}

function withoutTarget({ targets, verb }: Directive, target: Target): TextChange {
  const index = targets.indexOf(target);
  const next = targets[index + 1];
  if (next) return replaced({ start: target.range.start, end: next.range.start }, '');
  return replaced({ start: targets[index - 1]?.range.end ?? verb.range.end, end: target.range.end }, '');
}

function fix(kind: FixKind, edits: readonly TextChange[]): Fix {
  return { kind, criteria: [page.id], facets: [], edits, pick: null };
}

function endOf({ offset, length }: TextChange): number {
  return offset + length;
}
