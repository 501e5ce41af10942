import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { TODAY, metricIn, portfolioWith } from './portfolio';

interface Case {
  readonly metric: string;
  readonly what: string;
  /** One YAML proposal each: `p1`, `p2` … */
  readonly proposals: readonly string[];
  readonly reading: string;
  readonly counted: string;
  readonly among: string;
  readonly gaps?: readonly string[];
}

const pilot = (...fields: readonly string[]) => ['stage: pilot', ...fields].join('\n');
const at = (stage: string, ...fields: readonly string[]) => [`stage: ${stage}`, ...fields].join('\n');
const times = (count: number, fields: string) => Array.from({ length: count }, () => fields);

/** Today is 22 November 2026. */
const CASES: readonly Case[] = [
  {
    metric: 'overdue-decisions',
    what: 'counts dates that have passed without a decision',
    proposals: [
      pilot('decision-date: 2026-11-21'),
      pilot('decision-date: 2026-11-22'),
      pilot('decision-date: 2026-10-01', 'decided: 2026-10-02'),
      pilot('decision-date: 2026-10-01', 'decision: extend'),
      at('proposed', 'decision-date: 2026-01-01'),
    ],
    reading: '1 of 4',
    counted: 'p1',
    among: 'p1 p2 p3 p4',
  },
  {
    metric: 'overdue-decisions',
    what: 'gives a quarter to its last day, and says what cannot be read',
    proposals: [
      pilot('decision-date: Q3 2026'),
      pilot('decision-date: Q4 2026'),
      pilot('decision-date: soon'),
      pilot(),
    ],
    reading: '1 of 2',
    counted: 'p1',
    among: 'p1 p2',
    gaps: ['p3: decision-date “soon” is not one date that can be read', 'p4: decision-date is missing'],
  },
  {
    metric: 'overdue-decisions',
    what: 'is a percentage from five on',
    proposals: [pilot('decision-date: 2026-01-01'), ...times(4, pilot('decision-date: 2027-01-01'))],
    reading: '1 of 5 (20%)',
    counted: 'p1',
    among: 'p1 p2 p3 p4 p5',
  },
  {
    metric: 'undated-pilots',
    what: 'counts active pilots that nobody set a date for',
    proposals: [
      pilot('decision-date: TBD'),
      pilot(),
      pilot('decision-date: 2027-01-01'),
      pilot('ended: 2026-01-01'),
      at('idea'),
    ],
    reading: '2 of 3',
    counted: 'p1 p2',
    among: 'p1 p2 p3',
  },
  {
    metric: 'pilot-age',
    what: 'tells the ages of a few one by one',
    proposals: [pilot('started: 2026-11-12'), pilot('started: 2026-08-14'), pilot('started: May 2026')],
    reading: '10 and 100 days',
    counted: 'p1 p2',
    among: 'p1 p2 p3',
    gaps: ['p3: started “May 2026” is not a day'],
  },
  {
    metric: 'pilot-age',
    what: 'is a median and a percentile of many, and leaves the future out',
    proposals: [
      ...['2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-12'].map((day) =>
        pilot(`started: ${day}`),
      ),
      pilot('started: 2027-01-01'),
    ],
    reading: 'median 3 days, 85th percentile 10 days',
    counted: 'p1 p2 p3 p4 p5',
    among: 'p1 p2 p3 p4 p5 p6',
  },
  {
    metric: 'conversion',
    what: 'looks at pilots of a year ago and older, the undecided ones too',
    proposals: [
      at('production', 'started: 2025-11-22'),
      pilot('started: 2025-01-10'),
      at('retired', 'started: 2024-01-10', 'production-date: 2024-08-01'),
      pilot('started: 2025-11-23'),
      at('stopped', 'started: 2025'),
      at('proposed', 'started: 2024-01-01'),
    ],
    reading: '2 of 3',
    counted: 'p1 p3',
    among: 'p1 p2 p3',
    gaps: ['p5: started “2025” may be more or less than a year ago'],
  },
  {
    metric: 'stop-rate',
    what: 'reads decisions from their field and from the stage',
    proposals: [
      at('stopped'),
      pilot('decision: stop'),
      at('production'),
      pilot('decided: 2026-05-01'),
      pilot('decided: no'),
    ],
    reading: '2 of 4',
    counted: 'p1 p2',
    among: 'p1 p2 p3 p4',
  },
  {
    metric: 'slippage',
    what: 'counts the days a decision moved, forth or back',
    proposals: [
      pilot('original-decision-date: 2026-06-01', 'decision-date: 2026-07-01'),
      pilot('original-decision-date: 2026-06-10', 'decision-date: 2026-06-01'),
      pilot('original-decision-date: 2026-06-01', 'decision-date: Q3 2026'),
      pilot('decision-date: 2026-07-01'),
    ],
    reading: '-9 and 30 days',
    counted: 'p1 p2',
    among: 'p1 p2 p3',
    gaps: ['p3: decision-date “Q3 2026” is not a day'],
  },
  {
    metric: 'extended-twice',
    what: 'counts only who says how often',
    proposals: [
      pilot('extensions: 2'),
      pilot('extensions: 1'),
      pilot('extensions: 3 times'),
      pilot('extensions: some'),
      pilot(),
    ],
    reading: '2 of 3',
    counted: 'p1 p3',
    among: 'p1 p2 p3',
    gaps: ['p4: extensions “some” is no number'],
  },
  {
    metric: 'start-finish',
    what: 'holds starts against ends within a year',
    proposals: [
      pilot('started: 2026-02-01'),
      pilot('started: 2025-12-01'),
      at('production', 'started: 2026-01-05', 'decided: 2026-06-01'),
      at('stopped', 'started: 2024-03-01', 'ended: 2026-03-01'),
      at('production', 'started: 2023-03-01', 'production-date: 2024-03-01'),
    ],
    reading: '3 to 2 (1.5)',
    counted: 'p1 p2 p3',
    among: 'p3 p4',
  },
  {
    metric: 'start-finish',
    what: 'says which ends have no date',
    proposals: [
      at('stopped', 'started: 2026-03-01'),
      at('production', 'started: 2026-03-01', 'decided: "yes"'),
    ],
    reading: '2 to 0',
    counted: 'p1 p2',
    among: '',
    gaps: ['p1: ended is missing', 'p2: decided “yes” is not one date that can be read'],
  },
  {
    metric: 'evidence',
    what: 'asks for numbers',
    proposals: [
      at('production', 'baseline: 42 min', 'actual: 25 min'),
      at('stopped', 'baseline: 42 min', 'actual: better'),
      at('production', 'actual: 25 min'),
      pilot('baseline: 42', 'actual: 25'),
    ],
    reading: '1 of 3',
    counted: 'p1',
    among: 'p1 p2 p3',
  },
  {
    metric: 'sustained-value',
    what: 'asks for 90 days and the target',
    proposals: [
      at('production', 'production-date: 2026-08-24', 'baseline: 42', 'target: 25', 'actual: 24'),
      at('production', 'production-date: 2026-08-25', 'baseline: 42', 'target: 25', 'actual: 24'),
      at('production', 'production-date: 2026-01-01', 'baseline: 42', 'target: 25', 'actual: 30'),
      at('production', 'baseline: 42', 'target: 25', 'actual: 24'),
      at('production', 'production-date: 2026-01-01', 'target: 25'),
    ],
    reading: '1 of 5 (20%)',
    counted: 'p1',
    among: 'p1 p2 p3 p4 p5',
    gaps: ['p4: production-date is missing', 'p5: actual cannot be held against the target'],
  },
  {
    metric: 'orphans',
    what: 'have no owner, or were not looked at for 90 days',
    proposals: [
      pilot('owner: TBD', 'last-reviewed: 2026-11-01'),
      pilot('owner: Ada Moss', 'last-reviewed: 2026-08-23'),
      pilot('owner: Ada Moss', 'last-reviewed: 2026-08-24'),
      pilot('owner: Ada Moss'),
    ],
    reading: '2 of 4',
    counted: 'p1 p2',
    among: 'p1 p2 p3 p4',
    gaps: ['p4: last-reviewed is missing'],
  },
  {
    metric: 'duplicates',
    what: 'share a problem, whatever its case',
    proposals: [
      pilot('problem-id: P-7'),
      pilot('problem-id: P-8'),
      pilot('problem_id: p-7'),
      at('stopped', 'problem-id: P-8'),
      pilot(),
    ],
    reading: '2 of 4',
    counted: 'p1 p3',
    among: 'p1 p2 p3 p5',
  },
];

describe('the metrics of pilot fatigue', () => {
  for (const { metric, what, proposals, gaps = [], ...expected } of CASES) {
    it(`${metric}: ${what}`, () => {
      const { reading, counted, among, gaps: found } = metricIn(portfolioWith(proposals), metric);
      assert.deepEqual({ reading, counted, among, gaps: found }, { ...expected, gaps });
    });
  }

  it('have nothing to count in an empty portfolio', () => {
    const { metrics, fatigue } = portfolioWith([]);
    assert.deepEqual(new Set(metrics.map(({ reading }) => reading)), new Set(['none to count']));
    assert.equal(fatigue.state, 'unknown');
  });

  const day = fc.constantFrom(
    '2024-02-29',
    '2025-11-22',
    '2026-03',
    'Q3 2026',
    TODAY,
    '2027-05-01',
    'TBD',
    'soon',
    '2025',
  );
  const field = fc.constantFrom(
    'started',
    'decision-date',
    'original-decision-date',
    'decided',
    'ended',
    'production-date',
    'last-reviewed',
  );
  const proposal = fc
    .record({
      stage: fc.constantFrom('idea', 'proposed', 'pilot', 'production', 'stopped', 'retired', 'dream'),
      dates: fc.dictionary(field, day),
      extensions: fc.constantFrom('0', '2', 'often'),
      problem: fc.constantFrom('P-1', 'P-2', 'TBD'),
    })
    .map(({ stage, dates, extensions, problem }) =>
      [
        `stage: ${stage}`,
        `extensions: ${extensions}`,
        `problem-id: ${problem}`,
        ...Object.entries(dates).map(([key, value]) => `${key}: ${value}`),
      ].join('\n'),
    );

  it('never count what they are not counted among, and give no percentage of a few', () => {
    fc.assert(
      fc.property(fc.array(proposal, { maxLength: 8 }), (proposals) => {
        const { metrics, proposals: all } = portfolioWith(proposals);
        for (const { id, measure, counted, among } of metrics) {
          for (const index of [...counted.proposals, ...among.proposals]) assert.ok(all[index]);
          assert.equal(new Set(counted.proposals).size, counted.proposals.length);
          if (measure.kind === 'ratio') continue;
          assert.ok(
            counted.proposals.every((one) => among.proposals.includes(one)),
            id,
          );
          if (among.proposals.length < 5 && measure.kind === 'share') assert.equal(measure.share, null);
        }
      }),
      { numRuns: 40 },
    );
  });
});
