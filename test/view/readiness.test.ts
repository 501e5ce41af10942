import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CRITERIA, DEFAULT_SCALE, PILLARS, assess, type Scale } from '../../src/core';
import { readMessage } from '../../src/core/protocol/messages';
import { PanelView, type CriterionView, type ReadinessView } from '../../src/core/protocol/readiness';
import { inEnglish } from '../../src/core/text/say';
import { pilotsIn, readinessView } from '../../src/core/view/readiness';

const PROPOSAL = `---
type: ai-pilot
title: Invoice matching
stage: pilot
---

## Success metrics

Cut median matching time from 9 to 4 minutes by 30 September 2027, measured in LedgerOne.

## Data

We will use company data.

## Integrations

TBD
`;

const REGISTER = `type: ai-use-case-register
use_cases:
  - title: Invoice matching
    outcome: Cut matching time from 9 to 4 minutes by 30 September 2027
  - title: Contract search
    outcome: TBD
`;

const GERMAN =
  'Wir wollen die Rechnungen mit der Bestellung und dem Lieferschein abgleichen, weil das heute sehr lange dauert.';
const FRENCH =
  'Nous voulons rapprocher les factures et les commandes, parce que ce travail prend trop de temps dans les agences.';

/** A proposal in the language of a sentence. */
function written(sentence: string): string {
  return `---\ntype: ai-pilot\n---\n\n${`${sentence} `.repeat(8)}\n`;
}

interface Asked {
  readonly path?: string;
  /** The cursor stands before these words. */
  readonly at?: string;
  readonly scale?: Scale;
  /** The text of the last commit. */
  readonly committed?: string;
}

function look(text: string, { path = 'a.md', at, scale, committed }: Asked = {}): ReadinessView | null {
  const options = { path, ...(scale ? { scale } : {}) };
  return readinessView({
    uri: `file:///${path}`,
    path,
    text,
    assessment: assess(text, options),
    offset: at === undefined ? 0 : text.indexOf(at),
    scale,
    committed: committed === undefined ? null : assess(committed, options),
    say: inEnglish,
  });
}

function see(text: string, asked?: Asked): ReadinessView {
  const view = look(text, asked);
  assert.ok(view, 'there is something to see');
  return view;
}

function criteriaIn({ groups }: ReadinessView): CriterionView[] {
  return groups.flatMap(({ criteria }) => criteria);
}

function criterionIn(view: ReadinessView, id: string): CriterionView {
  const criterion = criteriaIn(view).find((one) => one.id === id);
  assert.ok(criterion);
  return criterion;
}

describe('the picture of a proposal', () => {
  it('has every criterion once, the core first, then by pillar', () => {
    const view = see(PROPOSAL);
    const [core, ...rest] = view.groups;
    assert.deepEqual(
      core?.criteria.map(({ id }) => id),
      CRITERIA.filter(({ severity }) => severity === 'error').map(({ id }) => id),
    );
    const names = rest.map(({ name }) => name);
    assert.deepEqual(
      names,
      PILLARS.filter((pillar) => names.includes(pillar)),
    );
    assert.deepEqual(
      criteriaIn(view)
        .map(({ id }) => id)
        .sort(),
      CRITERIA.map(({ id }) => id).sort(),
    );
  });

  it('counts what is met, and leaves out what was set aside', () => {
    const text = PROPOSAL.replace(
      'TBD',
      'Not applicable because the pilot reads a file once and writes nothing.',
    );
    const core = see(text).groups[0];
    assert.equal(criterionIn(see(text), 'api-integration-planned').state, 'not-applicable');
    assert.deepEqual([core?.met, core?.asked], [1, 3]);
  });

  it('tells of a facet what convinced, what was too vague and what to write', () => {
    const view = see(PROPOSAL);
    const outcome = criterionIn(view, 'outcome-defined');
    const target = outcome.facets.find(({ id }) => id === 'target');
    assert.deepEqual([outcome.state, target?.state], ['met', 'stated']);
    assert.equal(target?.quotes[0]?.line, 9);
    const source = criterionIn(view, 'data-source-named').facets.find(({ id }) => id === 'source');
    assert.equal(source?.state, 'vague');
    assert.match(source?.quotes[0]?.text ?? '', /company data/);
    const owner = criterionIn(view, 'governance-owner-assigned').facets[0];
    assert.deepEqual([owner?.state, owner?.quotes], ['open', []]);
    assert.notEqual(owner?.ask, '');
  });

  it('quotes the document itself, on the line that it says', () => {
    const folder = 'media/samples';
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      const view = see(text, { path: name });
      for (const { start, end, line, text: quoted } of criteriaIn(view).flatMap(({ facets }) =>
        facets.flatMap(({ quotes }) => quotes),
      )) {
        const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
        assert.ok(words.startsWith(quoted.replace(/…$/, '')), `“${quoted}” in ${name}`);
        assert.equal(line, text.slice(0, start).split('\n').length);
      }
    }
  });

  it('is a message that the panel accepts, of every sample', () => {
    for (const name of readdirSync('media/samples')) {
      const view = look(readFileSync(join('media/samples', name), 'utf8'), { path: name });
      assert.ok(v.is(PanelView, view), name);
    }
  });

  it('cuts a quote that is too long to be read in a panel', () => {
    const long = `Cut ${'the very long and '.repeat(40)} matching time from 9 to 4 minutes by 30 September 2027.`;
    const view = see(PROPOSAL.replace(/Cut.*/, long));
    const quotes = criteriaIn(view).flatMap(({ facets }) => facets.flatMap(({ quotes: own }) => own));
    assert.ok(quotes.every(({ text }) => text.length <= 201));
  });

  it('offers the fix that gains most', () => {
    const view = see(PROPOSAL);
    const best = Math.max(...criteriaIn(view).map(({ gain }) => gain));
    assert.ok(best > 0);
    assert.equal(view.next?.gain, best);
  });

  it('says what a fix is worth once the core no longer holds the score back', () => {
    const weights = { ...DEFAULT_SCALE.weights, error: 100 };
    const view = see(PROPOSAL, {
      scale: { ...DEFAULT_SCALE, weights, caps: { coreAtZero: 5, coreBelowOne: 10 } },
    });
    const gate = criterionIn(view, 'decision-gate');
    assert.deepEqual([gate.gain, gate.potential > 0], [0, true]);
  });

  it('says what the next level asks for', () => {
    const idea = see(PROPOSAL.replace(/Cut.*/, 'TBD')).nextLevel;
    assert.equal(idea?.level, 'L1');
    assert.deepEqual(
      idea?.lacks.map(({ criterion }) => criterion),
      ['outcome-defined', 'api-integration-planned', 'governance-owner-assigned'],
    );
    const framed = see(readFileSync('media/samples/leak-report-triage.md', 'utf8'));
    assert.deepEqual(
      [framed.level, framed.nextLevel?.level, framed.nextLevel?.lacks.map(({ text }) => text)],
      [
        'L1',
        'L2',
        [
          'Data source named',
          'Governance owner assigned',
          'Decision gate set',
          'Governance: at least 50%',
          'Performance & operations: at least 50%',
          'Strategy & scale: at least 50%',
        ],
      ],
    );
    assert.equal(see(readFileSync('media/samples/discharge-letters.md', 'utf8')).nextLevel, null);
  });

  it('draws each pillar, and marks the weakest', () => {
    const { pillars } = see(PROPOSAL);
    assert.deepEqual(
      pillars.map(({ name }) => name),
      PILLARS,
    );
    const weakest = pillars.filter(({ isWeakest }) => isWeakest);
    assert.equal(weakest.length, 1);
    assert.ok(pillars.every(({ percent }) => (percent ?? 100) >= (weakest[0]?.percent ?? 0)));
  });

  it('tells what is wrong beside the criteria, and with the file', () => {
    const text = PROPOSAL.replace('stage: pilot', 'stage: pilot\nstarted: 2027-05-01\nended: 2027-01-01');
    assert.ok(see(text).remarks.length > 0);
    const broken = PROPOSAL.replace('stage: pilot', 'stage: [pilot');
    assert.ok(see(broken).remarks.some(({ severity }) => severity === 'error' || severity === 'warning'));
  });

  it('is named by its title, else by its file', () => {
    assert.equal(see(PROPOSAL).title, 'Invoice matching');
    const untitled = 'type: ai-pilot\noutcome: faster matching\n';
    assert.equal(see(untitled, { path: 'pilots/matching.yaml' }).title, 'matching.yaml');
  });

  it('is not there for what is no proposal, or not in a language that is read', () => {
    assert.equal(look('# A README\n'), null);
    assert.equal(look(written(FRENCH)), null);
  });

  it('has the core alone, and says so, in a language of which no more is read', () => {
    const view = see(written(GERMAN));
    assert.deepEqual(
      view.groups.map(({ name, asked }) => [name, asked]),
      [['Core', 4]],
    );
    assert.match(view.remarks.map(({ message }) => message).join(), /German/);
  });
});

describe('what changed since the last commit', () => {
  it('is told in points and criteria', () => {
    const committed = PROPOSAL.replace(/Cut.*/, 'TBD');
    const view = see(PROPOSAL, { committed });
    assert.deepEqual(view.changes, {
      score: see(committed).score,
      level: 'L0',
      gained: ['Outcome defined'],
      lost: [],
    });
    assert.ok(view.score > see(committed).score);
  });

  it('tells what was lost, too', () => {
    const text = PROPOSAL.replace(/Cut.*/, 'TBD');
    assert.deepEqual(see(text, { committed: PROPOSAL }).changes?.lost, ['Outcome defined']);
  });

  it('is silent about what was not committed, or was no proposal then', () => {
    assert.equal(see(PROPOSAL).changes, null);
    assert.equal(see(PROPOSAL, { committed: '# Notes\n' }).changes, null);
  });

  it('compares a pilot of a register with itself', () => {
    const committed = REGISTER.replace('Cut matching', 'TBD matching').replace(
      'outcome: TBD',
      'outcome: none',
    );
    const view = see(REGISTER, { path: 'a.yaml', at: 'Contract', committed });
    assert.equal(view.changes?.score, view.score);
  });
});

describe('where the cursor stands', () => {
  it('is in the criteria of its section', () => {
    assert.deepEqual(see(PROPOSAL, { at: 'Success' }).here, ['outcome-defined']);
    assert.ok(see(PROPOSAL, { at: 'company' }).here.includes('data-source-named'));
  });

  it('is in the section before, on a blank line', () => {
    assert.deepEqual(see(PROPOSAL, { at: '\n\n## Data' }).here, ['outcome-defined']);
  });

  it('is nowhere where nothing is asked about', () => {
    const text = `${PROPOSAL}\n## Glossary\n\nAn invoice is a bill.\n`;
    assert.deepEqual(see(text, { at: 'An invoice' }).here, []);
  });

  it('chooses the pilot of a register', () => {
    const first = see(REGISTER, { path: 'a.yaml' });
    const second = see(REGISTER, { path: 'a.yaml', at: 'Contract' });
    assert.deepEqual([first.title, first.pilot], ['Invoice matching', 0]);
    assert.deepEqual([second.title, second.pilot], ['Contract search', 1]);
    assert.equal(second.pilots, 2);
  });

  it('lists the pilots of a register to choose from', () => {
    const pilots = pilotsIn(assess(REGISTER, { path: 'a.yaml' }), 'a.yaml');
    assert.deepEqual(
      pilots.map(({ title, range }) => [title, range.start]),
      [
        ['Invoice matching', REGISTER.indexOf('title: Invoice')],
        ['Contract search', REGISTER.indexOf('title: Contract')],
      ],
    );
  });

  it('sends no more of a register of hundreds than of a small one', () => {
    const many = `${REGISTER}${REGISTER.split('\n').slice(2).join('\n').repeat(200)}`;
    const size = (text: string) => JSON.stringify(see(text, { path: 'a.yaml' })).length;
    assert.equal(see(many, { path: 'a.yaml' }).pilots, 402);
    assert.ok(size(many) < 1.1 * size(REGISTER));
  });
});

describe('a message of the panel', () => {
  it('is taken when it is one', () => {
    const message = { type: 'fix', uri: 'file:///a.md', criterion: 'decision-gate' };
    assert.deepEqual(readMessage(message), message);
  });

  it('is refused when it is none', () => {
    for (const heard of [
      null,
      'fix',
      { type: 'run', command: 'workbench.action.quit' },
      { type: 'reveal' },
    ]) {
      assert.equal(readMessage(heard), null);
    }
  });
});
