import { inEnglish } from '../../src/core/text/say';
import type { Label, ParsedDocument, Proposal, Statement } from '../../src/core/model/proposal';

/** A parsed document as a person can read it: one line for each statement. */
export function dump({ proposals, problems }: ParsedDocument): string {
  const lines = proposals.flatMap(dumpProposal);
  for (const { severity, code, message, about = '' } of problems) {
    lines.push(`! ${severity} ${code}: ${inEnglish(message, about)}`);
  }
  return lines.join('\n') + '\n';
}

function dumpProposal({ entry, title, statements }: Proposal): string[] {
  const name = title ? `${title.kind} ${JSON.stringify(title.text)}` : 'no title';
  return [`= ${entry ?? 'document'}: ${name}`, ...statements.map(dumpStatement)];
}

function dumpStatement({ passage, labels, row }: Statement): string {
  const { kind, standing, task, emphasised, marks, text } = passage;
  const traits = [
    kind,
    standing === 'statement' ? '' : standing,
    task ?? '',
    emphasised ? 'emphasised' : '',
    row < 0 ? '' : `row ${row}`,
    ...marks.map(
      (mark) => `${mark.kind}[${text.slice(mark.start, mark.end)}]${mark.target ? `(${mark.target})` : ''}`,
    ),
  ];
  return [labels.map(dumpLabel).join(' > '), traits.filter(Boolean).join(' '), JSON.stringify(text)].join(
    ' | ',
  );
}

function dumpLabel({ kind, text }: Label): string {
  return `${kind}:${text}`;
}
