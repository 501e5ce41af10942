import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assess } from '../../src/core';
import { countGaps } from '../../src/core/report/gaps';

const READY = 'media/samples/discharge-letters.md';

/** In a proposal in Markdown. */
function gapsIn(text: string): number {
  return countGaps(assess(text, { language: 'markdown' }).proposals[0]!);
}

describe('the count of gaps', () => {
  it('leaves out what is said of the wording where nothing is missing', () => {
    const text = readFileSync(READY, 'utf8');
    const hyped = `${text}\nThis revolutionary, game-changing assistant is seamless.\n`;
    const [proposal] = assess(hyped, { language: 'markdown' }).proposals;
    assert.ok(proposal!.findings.some(({ severity, waived }) => severity === 'information' && !waived));
    assert.equal(gapsIn(hyped), 0);
  });

  it('is the same whatever the stage: the gaps of an idea are hints, and gaps', () => {
    const [idea, proposed] = ['idea', 'proposed'].map((stage) =>
      gapsIn(`---\ntype: ai-pilot\nstage: ${stage}\n---\n# Sorting\n\n## Goals\n\nTBD\n`),
    );
    assert.ok(proposed! > 0);
    assert.equal(idea, proposed);
  });

  it('leaves out what is hidden', () => {
    const text = '---\ntype: ai-pilot\n---\n# Sorting\n\n## Goals\n\nTBD\n';
    assert.equal(gapsIn(`${text}\n<!-- pilotlint-disable-file -- a sketch -->\n`), 0);
  });
});
