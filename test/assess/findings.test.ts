import assert from 'node:assert/strict';
import { assess, type Finding } from '../../src/core';

/** Findings about one criterion, hints left out, in the document `text`. */
function findingsIn(text: string, criterion: string, path = 'a.pilot.md'): Finding[] {
  const [proposal] = assess(text, { path }).proposals;
  assert.ok(proposal);
  return proposal.findings.filter((one) => one.criterion === criterion && one.severity !== 'hint');
}

function markedWords(text: string, { range }: Finding): string {
  return text.slice(range.start, range.end);
}

describe('findings', () => {
  it('point to the title when nothing speaks of the criterion', () => {
    const text = '# Route planner\n\nAn AI pilot for the depot.\n';
    const [finding, ...others] = findingsIn(text, 'outcome-defined');
    assert.equal(finding?.code, 'outcome-defined/missing');
    assert.equal(markedWords(text, finding), 'Route planner');
    assert.deepEqual(others, []);
  });

  it('point to the front matter when there is no title', () => {
    const text = '---\ntype: ai-pilot\n---\n\nAn AI pilot for the depot.\n';
    const [finding] = findingsIn(text, 'outcome-defined');
    assert.equal(finding && markedWords(text, finding), '---');
  });

  it('point to the placeholder itself', () => {
    const text = '# Route planner\n\n## Success metrics\n\nTarget: TBD\n';
    const [finding] = findingsIn(text, 'outcome-defined');
    assert.equal(finding?.code, 'outcome-defined/placeholder');
    assert.equal(markedWords(text, finding), 'TBD');
  });

  it('point to the label of a key nobody filled in', () => {
    const text = 'title: Route planner\ndata_sources:\n';
    const [finding] = findingsIn(text, 'data-source-named', 'a.pilot.yaml');
    assert.equal(finding && markedWords(text, finding), 'data_sources');
  });

  it('point to the vague words', () => {
    const text = '# Route planner\n\n## Integration\n\nThe planner will integrate with existing systems.\n';
    const marked = findingsIn(text, 'api-integration-planned').map((one) => [
      one.facet,
      markedWords(text, one),
    ]);
    assert.deepEqual(marked[1], ['system', 'integrate with existing systems']);
  });

  it('name the one facet that lacks, at the heading of its section', () => {
    const text = '# Route planner\n\n## Success metrics\n\nCut empty kilometres from 30% to 20%.\n';
    const [finding, ...others] = findingsIn(text, 'outcome-defined');
    assert.equal(finding?.code, 'outcome-defined/timeframe-missing');
    assert.equal(finding?.facet, 'timeframe');
    assert.equal(markedWords(text, finding), 'Success metrics');
    assert.match(finding.message, /lacks a timeframe/);
    assert.deepEqual(others, []);
  });

  it('name several facets that lack in one finding', () => {
    const text = '# Route planner\n\n## Success metrics\n\nThe depot will run better than today.\n';
    const codes = findingsIn(text, 'outcome-defined').map(({ code }) => code);
    assert.deepEqual(codes, ['outcome-defined/incomplete']);
  });

  it('tell separate places apart', () => {
    const text = [
      '# Route planner',
      '## Success metrics',
      '| Metric | Target | By when |',
      '| --- | --- | --- |',
      '| Empty kilometres | TBD | ? |',
    ].join('\n');
    const marked = findingsIn(text, 'outcome-defined').map((one) => [one.code, markedWords(text, one)]);
    assert.deepEqual(marked, [
      ['outcome-defined/target-placeholder', 'TBD'],
      ['outcome-defined/timeframe-placeholder', '?'],
    ]);
  });

  it('show a criterion that was set aside, when it is a core one', () => {
    const text =
      '# Route planner\n\n## Integration\n\nNot applicable because the planner runs on paper for six weeks.\n';
    const [finding] = findingsIn(text, 'api-integration-planned');
    assert.equal(finding?.code, 'api-integration-planned/not-applicable');
    assert.equal(finding?.severity, 'information');
  });

  it('do not set a criterion aside without a reason', () => {
    const text = '# Route planner\n\n## Integration\n\nN/A\n';
    assert.equal(findingsIn(text, 'api-integration-planned')[0]?.code, 'api-integration-planned/placeholder');
  });
});

const gapAt = (stage: string) => {
  const [proposal] = assess(`---\nstage: ${stage}\n---\n\n# Route planner\n`, {
    path: 'a.pilot.md',
  }).proposals;
  return proposal?.findings.find(({ code }) => code === 'outcome-defined/missing')?.severity;
};

describe('the severity of a gap', () => {
  for (const [stage, severity] of Object.entries({
    idea: 'hint',
    proposed: 'warning',
    pilot: 'error',
    production: 'error',
    retired: 'hint',
    'In pilot': 'error',
    unheard: 'error',
  })) {
    it(`is ${severity} at the stage “${stage}”`, () => assert.equal(gapAt(stage), severity));
  }

  it('follows the table of the settings', () => {
    const severities = { idea: { error: 'warning', warning: 'warning', information: 'hint' } } as const;
    const text = '---\nstage: idea\n---\n\n# Route planner\n';
    const [proposal] = assess(text, { path: 'a.pilot.md', severities }).proposals;
    assert.equal(proposal?.findings[0]?.severity, 'warning');
  });

  it('is as it is at the stages a configuration leaves out', () => {
    const text = '---\ntype: ai-pilot\nstage: proposed\n---\n\n# Route planner\n';
    const [proposal] = assess(text, { path: 'a.pilot.md', severities: {} }).proposals;
    const gap = proposal?.findings.find(({ code }) => code === 'outcome-defined/missing');
    assert.equal(gap?.severity, 'warning');
  });

  it('fails nothing in a template', () => {
    const text = '---\ntype: ai-pilot\n---\n\n# Pilot template\n\n## Success metrics\n\n‹metric›\n';
    const [proposal] = assess(text).proposals;
    assert.equal(proposal?.detection.isTemplate, true);
    assert.deepEqual(new Set(proposal?.findings.map(({ severity }) => severity)), new Set(['information']));
  });
});
