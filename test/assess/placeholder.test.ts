import assert from 'node:assert/strict';
import { assess } from '../../src/core';

function verdictOn(criterion: string, text: string) {
  const [proposal] = assess(text, { path: 'pilot.md', assumeProposal: true }).proposals;
  const { state } = proposal!.criteria.find(({ id }) => id === criterion)!;
  const finding = proposal!.findings.find((one) => one.criterion === criterion);
  return { state, marked: finding && text.slice(finding.range.start, finding.range.end) };
}

describe('a criterion that is only asked for', () => {
  it('is not filled in where a label left open names it, whatever the heading', () => {
    const text = '# Letter sorting\n\nAn AI pilot in Brno.\n\n## Notes\n\n- Privacy review: TBD\n';
    assert.deepEqual(verdictOn('data-rights-privacy', text), { state: 'placeholder', marked: 'TBD' });
  });

  it('is not filled in where a template lists its words', () => {
    const text =
      '# Pilot template\n\n## Risks\n\nSecurity, privacy, bias.\n\n## Running it\n\nLogs, rollback, owners.\n';
    assert.equal(verdictOn('fallback-rollback', text).state, 'placeholder');
    assert.equal(verdictOn('data-rights-privacy', text).state, 'placeholder');
  });

  it('is not filled in where the row of a table names it and holds no more than a prompt', () => {
    const text = '# Letter sorting\n\nAn AI pilot.\n\n| Area | Brno |\n| Training data | [which sets?] |\n';
    assert.equal(verdictOn('data-source-named', text).state, 'placeholder');
    assert.equal(verdictOn('data-source-named', text.replace('[which sets?]', 'of 2025')).state, 'partial');
  });

  it('is not filled in where the blanks of a line, filled in, would state it', () => {
    const text =
      '# Letter sorting\n\nAn AI pilot in Brno.\n\n## Notes\n\n- Running cost: $ ___ a month\n- [Training for the clerks in the first week]\n';
    assert.deepEqual(verdictOn('operating-model', text), { state: 'placeholder', marked: '___' });
    assert.equal(verdictOn('workforce-change-plan', text).state, 'placeholder');
  });

  it('is missing where somebody wonders about it in what is written', () => {
    const text =
      '# Letter sorting\n\nAn AI pilot in Brno.\n\n## Open questions\n\nDo we need a privacy review?\n';
    assert.equal(verdictOn('data-rights-privacy', text).state, 'missing');
  });

  it('is missing where only an example holds its words', () => {
    const text =
      '# Letter sorting\n\nAn AI pilot in Brno.\n\n## Notes\n\n- Next step: [e.g. a privacy review]\n';
    assert.equal(verdictOn('data-rights-privacy', text).state, 'missing');
  });

  it('is answered where a form prints below each answer who wrote it and when', () => {
    const imprint = '*Last updated: March 3, 2026 at 10:29 PM UTC by Dana Whitfield*';
    const names = ['Users', 'Steward', 'Stage', 'Inputs', 'Outputs', 'Hosting', 'Usage', 'Expiry'];
    const answers = [...names, 'Security classification'].map((name) => {
      const answer = name === 'Outputs' ? 'None' : 'Internal use only';
      return `### ${name}\n\n**${name}**\n\n${answer}\n\n${imprint}\n`;
    });
    const text = ['# Letter sorting\n', '## Answers\n', ...answers].join('\n');
    assert.equal(verdictOn('data-rights-privacy', text).state, 'partial');
  });
});
