import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { assess, type CriterionResult, type Language } from '../../src/core';
import { ROOT } from '../../src/tools/derived';
import { applied, offeredFor, type Offered } from './fixing';

const SAMPLES = readdirSync(join(ROOT, 'media/samples')).map((name) => `media/samples/${name}`);
/** Many ways to write a proposal, and what is none. */
const PROPOSALS = [
  'airline-mro-charter/input.md',
  'district-tutor-crlf/input.md',
  'gh-intake-form-hr/input.md',
  'gh-sow-callsummaries/input.md',
  'housing-multidoc/input.yaml',
  'nurse-rota-kebab/input.yaml',
  'police-redaction-card/input.yaml',
  'taxoffice-register/input.yaml',
  'water-leak-intake/input.md',
  'windfarm-blade-columns/input.md',
].map((name) => `test/proposals/${name}`);

for (const path of [...SAMPLES, ...PROPOSALS]) {
  describe(`every fix of ${path}`, () => {
    const language: Language = path.endsWith('.md') ? 'markdown' : 'yaml';
    const text = readFileSync(join(ROOT, path), 'utf8');
    let offered: (Offered & { readonly fixed: string })[] = [];
    before(() => {
      offered = offeredFor(text, language).map((one) => ({ ...one, fixed: applied(text, one.fix.edits) }));
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
      const was = resultsOf(text, language);
      for (const { fix, finding, fixed } of offered) {
        resultsOf(fixed, language).forEach((now, index) => {
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

function resultsOf(text: string, language: Language): CriterionResult[] {
  return assess(text, { language, assumeProposal: true }).proposals.flatMap(({ criteria }) => [...criteria]);
}
