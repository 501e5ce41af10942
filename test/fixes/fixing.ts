import { assess, disableFixes, fixAllMissing, fixesOf, openDocument } from '../../src/core';
import type { Fix, FixableFinding, FixKind, Language, TextChange } from '../../src/core';

export function applied(text: string, edits: readonly TextChange[]): string {
  let fixed = '';
  let end = 0;
  for (const { offset, length, text: inserted } of edits) {
    fixed += text.slice(end, offset) + inserted;
    end = offset + length;
  }
  return fixed + text.slice(end);
}

/** A fix with the finding it is for. */
export interface Offered {
  readonly finding: FixableFinding | null;
  readonly fix: Fix;
}

/** All fixes of all findings of a document. */
export function offeredFor(text: string, language: Language): Offered[] {
  const live = openDocument(text, { language, assumeProposal: true });
  const { proposals } = live.assess();
  const single = proposals.flatMap(({ findings }) =>
    findings
      .filter(({ waived }) => !waived)
      .flatMap((finding) =>
        [...fixesOf(live, finding), ...disableFixes(live, finding)].map((fix) => ({ finding, fix })),
      ),
  );
  const all = proposals.flatMap(({ range }) => fixAllMissing(live, range.start) ?? []);
  return [...single, ...all.map((fix) => ({ finding: null, fix }))];
}

/** The fix of a kind for the first finding whose code begins like that. */
export function fixFor(text: string, language: Language, kind: FixKind, code: string): Fix {
  const offered = offeredFor(text, language).filter(({ fix }) => fix.kind === kind);
  const found = offered.find(({ finding }) => (finding?.code ?? '').startsWith(code));
  if (found) return found.fix;
  const codes = assess(text, { language, assumeProposal: true }).proposals.flatMap(({ findings }) =>
    findings.map((finding) => finding.code),
  );
  throw new Error(`no ${kind} for ${code} among ${codes.join(', ')}`);
}
