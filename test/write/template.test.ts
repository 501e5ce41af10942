import assert from 'node:assert/strict';
import { assert as check, property, string } from 'fast-check';
import { parse } from 'yaml';
import { CRITERIA, assess } from '../../src/core';
import { templateOf, type Known } from '../../src/core/write/template';

const LANGUAGES = ['markdown', 'yaml'] as const;

describe('the template of a proposal', () => {
  for (const language of LANGUAGES) {
    const verdict = (known: Known) => {
      const { proposals, problems } = assess(templateOf(CRITERIA, language, known), { language });
      assert.deepEqual(problems, []);
      return proposals[0]!;
    };

    it(`in ${language} counts as not filled in, all of it, and has no errors`, () => {
      const { detection, stage, criteria, findings } = verdict({});
      assert.deepEqual(
        { ...detection, stage },
        { ...detection, isProposal: true, isTemplate: true, stage: 'proposed' },
      );
      assert.deepEqual(
        criteria.map(({ id, state }) => `${id}: ${state}`),
        CRITERIA.map(({ id }) => `${id}: placeholder`),
      );
      assert.deepEqual(
        findings.map(({ code }) => code),
        CRITERIA.map(({ id }) => `${id}/placeholder`),
      );
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
    });

    it(`in ${language} is filled with what is known, and nothing else`, () => {
      const known = { title: 'Claims: triage', owner: 'Dana Wu, Head of Claims', stage: 'pilot' } as const;
      const { title, stage, criteria } = verdict(known);
      assert.deepEqual({ title, stage }, { title: known.title, stage: known.stage });
      const rest = criteria.filter(({ id }) => id !== 'governance-owner-assigned');
      assert.deepEqual(new Set(rest.map(({ state }) => state)), new Set(['placeholder']));
    });
  }

  it('keeps the words it was given, whatever they are', () => {
    check(
      property(string({ minLength: 1 }), string({ minLength: 1 }), (title, owner) => {
        const yaml = parse(templateOf(CRITERIA, 'yaml', { title, owner })) as Known;
        assert.deepEqual([yaml.title, yaml.owner], [title, owner]);
      }),
    );
  });
});
