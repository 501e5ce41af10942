import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRITERIA, assess, openDocument } from '../../src/core';
import { judgeAll } from '../../src/core/assess/judge';
import { ROOT } from '../../src/tools/derived';

/** What is shown as having convinced, for one facet. */
function shownFor(criterion: string, facet: string, text: string, path = 'pilot.md'): string[] {
  const [proposal] = assess(text, { path, assumeProposal: true }).proposals;
  const { facets } = proposal!.criteria.find(({ id }) => id === criterion)!;
  return facets.find(({ id }) => id === facet)!.evidence.map((one) => one.text);
}

function sample(name: string): string {
  return readFileSync(join(ROOT, 'media/samples', name), 'utf8');
}

function readSample(name: string) {
  return openDocument(sample(name), { path: name }).read();
}

function timelineOf(work: string): string {
  return `# Sorting letters by a model\n\n## Timeline\n\n| Dates | Phase | Deliverable |\n| --- | --- | --- |\n| 3 May 2027 | 2 | ${work} |\n`;
}

describe('the words shown as evidence', () => {
  it('stand in the criterion’s own section where it has some', () => {
    const text =
      'people:\n  training: 80 agents, 1 hour by 12 January\ngoal:\n  target: 2 min\n  by: 31 May 2027\n';
    assert.deepEqual(shownFor('outcome-defined', 'timeframe', text, 'pilot.yaml'), ['31 May 2027']);
  });

  it('stand under the facet’s own label where there is no section', () => {
    const text =
      '# AI pilot\n\n- If the error rate is above 8%, we go back to typing.\n- Quality threshold: 97% of fields right\n';
    assert.deepEqual(shownFor('performance-expectations', 'quality-threshold', text), ['97%']);
  });

  it('are no dates of what is built, but are those of a pilot', () => {
    assert.deepEqual(shownFor('outcome-defined', 'timeframe', timelineOf('labels and a first model')), []);
    assert.deepEqual(shownFor('outcome-defined', 'timeframe', timelineOf('pilot in one hall')), [
      '3 May 2027',
    ]);
  });

  it('stand elsewhere where nothing of its own states it', () => {
    const text =
      '# AI pilot\n\n## Goals\n\nShorter waits.\n\n## Notes\n\nWe cut the wait from 9 to 4 days by 31 May 2027.\n';
    assert.deepEqual(shownFor('outcome-defined', 'timeframe', text), ['by 31 May 2027']);
  });

  it('are the same the first time and ever after', () => {
    // Copies have nothing made for them yet, as in a program that has just started.
    const criteria = CRITERIA.map((one) => ({ ...one, facets: one.facets.map((facet) => ({ ...facet })) }));
    const [proposal] = readSample('leak-report-triage.md').proposals;
    const shown = () =>
      judgeAll(sample('leak-report-triage.md'), proposal!, criteria).map(({ result }) => result);
    assert.deepEqual(shown(), shown());
  });

  it('hold the number that belongs to scaling, and the one that belongs to stopping', () => {
    const text =
      '# AI pilot\n\nDecision on 30 June 2027: scale if under 18 min per file, stop if over 30 min.\n';
    assert.deepEqual(shownFor('decision-gate', 'scale-threshold', text), ['scale if under 18 min']);
    assert.deepEqual(shownFor('decision-gate', 'stop-threshold', text), ['stop if over 30 min']);
  });

  it('hold each number where the condition stands first', () => {
    const text = '# AI pilot\n\nAbove 30 minutes the pilot stops, below 18 minutes it is scaled.\n';
    assert.deepEqual(shownFor('decision-gate', 'scale-threshold', text), ['below 18 minutes it is scaled']);
    assert.deepEqual(shownFor('decision-gate', 'stop-threshold', text), ['Above 30 minutes the pilot stops']);
  });
});
