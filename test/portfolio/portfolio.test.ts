import assert from 'node:assert/strict';
import { configOf, groupProposals, portfolioOf, toJudged } from '../../src/core';
import { TODAY, portfolioIn, portfolioWith, verdictsOn } from './portfolio';

const MARKDOWN = '---\ntype: ai-pilot\nstage: pilot\nowner: Ada Moss\n---\n\n# Letters\n';

describe('a portfolio', () => {
  it('holds proposals in the order of their paths, and no other documents', () => {
    const { proposals } = portfolioIn({
      'b/letters.md': MARKDOWN,
      'README.md': '# Read me\n',
      'a.pilot.yaml': 'title: Routes\n',
    });
    assert.deepEqual(
      proposals.map(({ path, title, folder }) => [path, title, folder]),
      [
        ['a.pilot.yaml', 'Routes', '.'],
        ['b/letters.md', 'Letters', 'b'],
      ],
    );
  });

  it('takes a document and the YAML file beside it as one pilot', () => {
    const { proposals } = portfolioIn({
      'letters.md': MARKDOWN,
      'letters.pilot.yaml': 'owner: Sam Reed\nstarted: 2026-05-01\n',
    });
    assert.equal(proposals.length, 1);
    assert.equal(proposals[0]?.record.owner, 'Ada Moss');
    assert.equal(proposals[0]?.record.started?.text, '2026-05-01');
  });

  it('needs of each verdict only the small part that is kept of it', () => {
    const verdicts = verdictsOn({
      'letters.md': MARKDOWN,
      'register.yaml': 'use_cases:\n  - title: Routes\n    stage: pilot\n  - title: Calls\n    stage: idea\n',
      'routes.pilot.yaml': 'title: Routes\nowner: Sam Reed\nstarted: someday\n',
    });
    const kept = verdicts.map(toJudged);
    assert.deepEqual(portfolioOf(kept, { today: TODAY }), portfolioOf(verdicts, { today: TODAY }));
    assert.ok(JSON.stringify(kept).length < JSON.stringify(verdicts).length / 3);
  });

  it('leaves templates out', () => {
    const text = '---\ntype: ai-pilot\n---\n# ‹Title›\n\n## Data\n\n‹System›\n\n## Owner\n\n‹Who›\n';
    assert.deepEqual(portfolioIn({ 'template.pilot.md': text }).proposals, []);
  });

  it('counts what is in a language that is not read, by what its keys say', () => {
    const front = '---\ntype: ai-pilot\nstage: pilot\nowner: Ada Moss\ndecision-date: 2026-01-31\n---\n';
    const text =
      'Le projet réduit le temps de traitement des réclamations avant la fin de septembre, et les agents relisent chaque proposition avant de la donner au client.\n';
    const { levels, proposals, metrics, gaps } = portfolioIn({ 'a.md': `${front}\n# Courrier\n\n${text}` });
    assert.equal(levels.notAssessed, 1);
    const [{ title, stage, record, criteria } = assert.fail()] = proposals;
    assert.deepEqual([title, stage, record.owner, criteria], ['Courrier', 'pilot', 'Ada Moss', {}]);
    assert.equal(metrics.find(({ id }) => id === 'overdue-decisions')?.reading, '1 of 1');
    assert.deepEqual(gaps, []);
  });

  it('has each entry of a register', () => {
    const text = 'use_cases:\n  - title: A\n    stage: pilot\n  - title: B\n    stage: idea\n';
    const { proposals } = portfolioIn({ 'register.pilot.yaml': text });
    assert.deepEqual(
      proposals.map(({ title, entry, stage }) => [title, entry, stage]),
      [
        ['A', 'use_cases[0]', 'pilot'],
        ['B', 'use_cases[1]', 'idea'],
      ],
    );
  });

  it('counts every proposal at one level, and in one state of each criterion', () => {
    const { levels, criteria } = portfolioWith(['stage: pilot', 'stage: idea', 'stage: pilot']);
    assert.equal(
      Object.values(levels).reduce((a, b) => a + b, 0),
      3,
    );
    for (const counts of Object.values(criteria)) {
      assert.equal(
        Object.values(counts).reduce((a, b) => a + b, 0),
        3,
      );
    }
  });

  it('reports what cannot be read and what cannot be', () => {
    const { gaps } = portfolioWith([
      'stage: someday\nstarted: 2026-02-30',
      'stage: pilot\nstarted: 2027-01-01',
      'stage: stopped\nstarted: 2026-05-01\nended: 2026-04-01\ndecision: perhaps',
    ]);
    assert.deepEqual(
      gaps.map(({ proposal, message }) => `${proposal}: ${message}`),
      [
        '0: stage is missing or is none that is known',
        '0: started “2026-02-30” is not one date that can be read',
        '1: started is in the future',
        '2: decision “perhaps” is none of scale, extend, stop',
        '2: ended is before the start',
      ],
    );
  });

  describe('is flagged as tired', () => {
    const overdue = 'stage: pilot\nstarted: 2026-02-01\ndecision-date: 2026-06-01';
    const onTime = 'stage: pilot\nstarted: 2026-02-01\ndecision-date: 2027-06-01';
    const done = 'stage: production\nstarted: 2026-02-01\ndecided: 2026-06-01';
    const cases: readonly [string, readonly string[], string][] = [
      [
        'when more start than finish and decisions are overdue',
        [overdue, overdue, overdue, onTime, onTime],
        'flagged',
      ],
      ['not when decisions are on time', [overdue, onTime, onTime, onTime, onTime], 'clear'],
      [
        'not when as many finish',
        [overdue, overdue, overdue, onTime, onTime, ...Array.from({ length: 12 }, () => done)],
        'clear',
      ],
      ['not while there are too few to tell', [overdue, overdue], 'unknown'],
    ];
    for (const [what, proposals, state] of cases) {
      it(what, () => assert.equal(portfolioWith(proposals).fatigue.state, state));
    }

    it('by limits that a team can set', () => {
      const config = configOf([{ settings: { fatigue: { overdue: 0.8 } }, folder: '/' }]);
      assert.deepEqual(config.fatigue, { startFinish: 1.5, overdue: 0.8 });
      assert.equal(
        portfolioWith(
          Array.from({ length: 5 }, () => overdue),
          config.fatigue,
        ).fatigue.state,
        'flagged',
      );
      assert.equal(
        portfolioWith([overdue, overdue, overdue, onTime, onTime], config.fatigue).fatigue.state,
        'clear',
      );
    });
  });

  describe('in groups', () => {
    const { proposals } = portfolioIn({
      'x/a.pilot.yaml': 'stage: production\nowner: Zoe Hart\n',
      'x/b.pilot.yaml': 'stage: idea\n',
      'c.pilot.yaml': 'title: C\nowner: Ada Moss\n',
      'x10/d.pilot.yaml': 'stage: idea\nowner: Ada Moss\n',
      'x9/e.pilot.yaml': 'stage: pilot\n',
    });
    const expected = {
      stage: [
        ['idea', 2],
        ['pilot', 1],
        ['production', 1],
        [null, 1],
      ],
      owner: [
        ['Ada Moss', 2],
        ['Zoe Hart', 1],
        [null, 2],
      ],
      level: [['L0', 5]],
      folder: [
        ['.', 1],
        ['x', 2],
        ['x9', 1],
        ['x10', 1],
      ],
    } as const;
    for (const by of ['stage', 'owner', 'level', 'folder'] as const) {
      it(`by ${by}`, () => {
        assert.deepEqual(
          groupProposals(proposals, by).map(({ key, proposals: members }) => [key, members.length]),
          expected[by],
        );
      });
    }
  });
});
