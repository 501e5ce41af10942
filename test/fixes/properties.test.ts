import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { assess, openDocument, type Assessment, type CriterionResult, type Language } from '../../src/core';
import { ROOT } from '../../src/tools/derived';
import { applied, offeredFor, type Offered } from './fixing';

/** Many ways to write a proposal. */
const DOCUMENTS = [
  'media/samples/city-ai-register.yaml',
  'media/samples/hr-helpdesk-chatbot.md',
  'media/samples/leak-report-triage.md',
  'media/samples/pallet-damage-check.yaml',
  'test/proposals/district-tutor-crlf/input.md',
  'test/proposals/gh-intake-form-hr/input.md',
  'test/proposals/housing-multidoc/input.yaml',
  'test/proposals/windfarm-blade-columns/input.md',
];
/** Each verdict takes its time: of more fixes than these, every second or third is tried. */
const MOST = 24;

for (const path of DOCUMENTS) {
  describe(`every fix of ${path}`, () => {
    const language: Language = path.endsWith('.md') ? 'markdown' : 'yaml';
    const text = readFileSync(join(ROOT, path), 'utf8');
    let offered: (Offered & { readonly fixed: string; readonly now: Assessment })[] = [];
    before(() => {
      const live = openDocument(text, { language, assumeProposal: true });
      const all = offeredFor(text, language);
      const step = Math.ceil(all.length / MOST);
      offered = all
        .filter((_, index) => index % step === 0)
        .map((one) => {
          const fixed = applied(text, one.fix.edits);
          live.edit({ offset: 0, length: live.text.length, text: fixed });
          return { ...one, fixed, now: live.assess() };
        });
    });

    it('has edits in order that do not overlap', () => {
      for (const { fix } of offered) {
        const ends = fix.edits.map(({ offset, length }) => offset + length);
        assert.ok(fix.edits.every(({ offset }, index) => offset >= (ends[index - 1] ?? 0)));
      }
    });

    it('takes away nothing but what is not filled in', () => {
      const removed = offered.flatMap(({ fix }) =>
        fix.edits.map(({ offset, length }) => text.slice(offset, offset + length)),
      );
      assert.deepEqual(
        removed.filter((words) => !/^[\s\d.'"]*$/.test(words) && !isOpen(words)),
        [],
      );
    });

    it('gives a criterion that nothing spoke of a section to fill in, and no other more than it had', () => {
      const was = resultsOf(assess(text, { language, assumeProposal: true }));
      for (const { fix, finding, now: assessed } of offered) {
        resultsOf(assessed).forEach((now, index) => {
          const { id, state, score } = was[index]!;
          const what = `${fix.kind} for ${finding?.code}: ${id} was ${state} (${score}), is ${now.state} (${now.score})`;
          const isOwn = fix.criteria.includes(id);
          if (!isOwn) return assert.ok(now.score === score && isNoBetter(state, now.state), what);
          assert.ok(now.score <= score, what);
          if (state === 'missing') assert.ok(/^(?:missing|placeholder)$/.test(now.state), what);
        });
      }
    });

    if (language === 'yaml') {
      it('leaves valid YAML', () => {
        const broken = offered.filter(({ fixed }) => parseAllDocuments(fixed).some(hasErrors));
        assert.deepEqual(
          broken.map(({ finding }) => finding?.code),
          [],
        );
      });
    }

    it('hides the finding it is to hide', () => {
      for (const { fix, finding, now } of offered.filter((one) => one.fix.kind.startsWith('disable-'))) {
        const same = now.proposals.flatMap(({ findings }) =>
          findings.filter(({ code, waived }) => code === finding!.code && waived),
        );
        assert.ok(same.length > 0, `${fix.kind} for ${finding!.code}`);
      }
    });

    it('keeps every comment', () => {
      const comments = text.match(language === 'yaml' ? /(?<=^|\s)#.*$/gm : /<!--.*?-->/gs) ?? [];
      for (const { fixed } of offered) assert.ok(comments.every((comment) => fixed.includes(comment)));
    });
  });
}

/** Prompts count a little in whether the whole is a form: between states that earn nothing that may tip the scales. */
function isNoBetter(before: string, after: string): boolean {
  return before === after || ![before, after].includes('met');
}

function isOpen(words: string): boolean {
  const [proposal] = assess(`## Monitoring\n\n${words}`, { assumeProposal: true }).proposals;
  return proposal!.criteria.find(({ id }) => id === 'monitoring-plan')!.state === 'placeholder';
}

function hasErrors({ errors }: { readonly errors: readonly unknown[] }): boolean {
  return errors.length > 0;
}

function resultsOf({ proposals }: Assessment): CriterionResult[] {
  return proposals.flatMap(({ criteria }) => [...criteria]);
}
