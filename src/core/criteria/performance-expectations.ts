import { allOf, either, unless } from '../evidence/combined';
import { spanning } from '../evidence/detector';
import { mentions, onlyWith, states } from '../evidence/hits';
import { isLabelledBy } from '../evidence/labelled';
import { isPastResult } from '../evidence/outcomes';
import {
  countedOperationIn,
  countedQualityIn,
  expectedQualityIn,
  liveMaterialIn,
  liveTestIn,
  loadIn,
  machineIn,
  operationalMeasureIn,
  paceIn,
  passIn,
  presentIn,
  qualityMeasureIn,
  responseIn,
  secondsIn,
  shareIn,
  testIn,
} from '../evidence/performance';
import { boundIn, isNumber, quantityIn } from '../evidence/quantities';
import { findBy, type Hit, wholeOf, wordsOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';

const HEADINGS = phrases(`
  Performance expectations, Performance requirements, Performance targets, Performance criteria, Performance
  thresholds, Performance metrics, Model performance, System performance, =Performance, Evaluation plan,
  Evaluation metrics, Evaluation criteria, Model evaluation, Acceptance criteria, Acceptance tests, SLOs,
  SLAs, Service levels, Non-functional requirements, NFRs, Quality requirements, Quality targets, Quality
  thresholds, Quality metrics, Quality KPIs, Quality gates, Model metrics, Technical metrics, Technical KPIs,
  Operational metrics, Validation plan, Model validation, Testing strategy, Test plan, Launch criteria,
  =Acceptance, =Qualification, Bar to ship
`);
const KEYS = phrases(`
  performance, slo, slos, sla, slas, accuracy_target, quality_threshold, =accuracy, =latency, =uptime,
  =availability, =throughput, latency_p95, eval_set, performance_requirements, acceptance_criteria
`);
/** An evaluation may be of the whole project: its heading counts where what stands below it does. */
const region = vocabulary(HEADINGS, KEYS, '=evaluation, =validation, =testing');

const qualityLabel = vocabulary(`
  quality threshold, quality target, accuracy target, accuracy threshold, minimum accuracy, minimum quality,
  quality bar
`);
const operationalLabel = vocabulary(`
  operational threshold, latency, uptime, =availability, throughput, peak volume, cost per request, service
  level objective, slo
`);
const conditionsLabel = vocabulary(`
  test conditions, tested on, test set, eval set, evaluation set, validation set, test data, evaluation data,
  test method, evaluation method
`);
const errorLabel = vocabulary('cost of errors, error cost, cost of a wrong answer, cost of mistakes');

/** Where numbers tell of today, of others or of the data, not of what the pilot has to reach. */
const ELSEWHERE = phrases(`
  problem, problem statement, background, current state, current process, pain points, competitors,
  competitive analysis, competitive landscape, market, references, data, data quality, data readiness, data
  sources, training data, fallback, rollback, decision gate, exit criteria, stop criteria
`);
const elsewhere = vocabulary(ELSEWHERE);

export const performanceExpectations: Criterion = {
  id: 'performance-expectations',
  title: 'Performance expectations hold in real conditions',
  pillar: 'Performance & operations',
  severity: 'warning',
  asks: 'How good, how fast and how available must it be, and on what real work is that tested?',
  wording: {
    subject: 'The expected performance',
    gap: 'No performance is expected in numbers',
    stakes: 'nobody can tell whether it is good enough for real work',
    remedy:
      'Write how good the answers must be, how fast or available it must run, and on which real work it is tested.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: ELSEWHERE,
  facets: [
    {
      id: 'quality-threshold',
      title: 'a quality threshold',
      labels: qualityLabel.phrases,
      needed: true,
      ask: 'State the lowest quality you accept: accuracy, recall, error rate or the like, with its number.',
      find: findBy(
        {
          name: 'a number under a quality label',
          under: qualityLabel,
          find: states(amountIn),
        },
        {
          name: 'a measure of quality with the number to reach',
          notUnder: elsewhere,
          find: onlyWith(
            countedQualityIn.needs,
            ({ text }) =>
              !isPastResult(text) &&
              (spanning(qualityMeasureIn(text), quantityIn(text)) ??
                (boundIn(text) || !presentIn(text)
                  ? spanning(countedQualityIn(text), quantityIn(text))
                  : null)),
          ),
        },
        {
          name: 'a number labelled with a measure of quality',
          notUnder: elsewhere,
          where: (statement) => isLabelledBy(statement, countedQualityIn),
          find: states(amountIn),
        },
        {
          name: 'a share under a label of quality alone',
          under: vocabulary('=quality, =right, =correct, =correctness, answer quality, output quality'),
          notUnder: elsewhere,
          find: states(shareIn),
        },
        {
          name: 'a share to reach under a performance heading',
          under: region,
          notUnder: elsewhere,
          find: ({ text }) => (countedOperationIn(text) ? null : spanning(boundIn(text), shareIn(text))),
        },
        {
          name: 'quality without a number to reach',
          notUnder: elsewhere,
          find: mentions(
            either(
              expectedQualityIn,
              unless((text) => !machineIn(text), allOf(countedQualityIn, quantityIn)),
            ),
          ),
        },
      ),
    },
    {
      id: 'operational-threshold',
      title: 'an operational threshold (latency, availability, volume or cost)',
      labels: operationalLabel.phrases,
      needed: true,
      ask: 'State how fast, how available, for how much work at once or for what cost an answer it must run.',
      find: findBy(
        {
          name: 'a number under an operational label',
          under: operationalLabel,
          notUnder: elsewhere,
          find: states(amountIn),
        },
        {
          name: 'a measure of operation with its number',
          notUnder: elsewhere,
          find: onlyWith(
            either(loadIn, responseIn, countedOperationIn).needs,
            ({ text }) =>
              !isPastResult(text) &&
              (loadIn(text) ??
                spanning(responseIn(text), secondsIn(text)) ??
                spanning(countedOperationIn(text), quantityIn(text))),
          ),
        },
        {
          name: 'an amount of work under a performance heading',
          under: region,
          find: states(paceIn),
        },
        {
          name: 'seconds labelled as the time of an answer',
          notUnder: elsewhere,
          where: (statement) => isLabelledBy(statement, responseIn),
          find: states(secondsIn),
        },
        {
          name: 'a number labelled with a measure of operation',
          notUnder: elsewhere,
          where: (statement) => isLabelledBy(statement, countedOperationIn),
          find: states(amountIn),
        },
        {
          name: 'operation without a number to reach',
          notUnder: elsewhere,
          find: mentions(operationalMeasureIn),
        },
      ),
    },
    {
      id: 'test-conditions',
      title: 'a live-like test',
      labels: conditionsLabel.phrases,
      needed: true,
      ask: 'Say on which real or live-like work it is tested: how many cases, from where, at what load.',
      find: findBy(
        { name: 'a label of test conditions', under: conditionsLabel, find: ({ text }) => wholeOf(text) },
        { name: 'a test that resembles the real work', find: states(liveTestIn) },
        {
          name: 'a test on real work',
          find: states(allOf(either(testIn, countedQualityIn), liveMaterialIn)),
        },
        { name: 'real work under a performance heading', under: region, find: states(liveMaterialIn) },
        {
          name: 'real work in the row of a test',
          where: (statement) => isLabelledBy(statement, testIn) || isLabelledBy(statement, liveTestIn),
          find: states(liveMaterialIn),
        },
        {
          name: 'a test to pass',
          find: mentions(passIn),
        },
      ),
    },
    {
      id: 'cost-of-errors',
      title: 'what an error costs',
      labels: errorLabel.phrases,
      needed: false,
      ask: 'Say what a wrong answer costs and which kind of error is worse.',
      find: findBy(
        { name: 'a label of the cost of errors', under: errorLabel, find: ({ text }) => wholeOf(text) },
        {
          name: 'an error and what it costs',
          find: wordsOf(
            /\b(?:false (?:positive|negative|alarm)|miss(?:es|ed)?\b|mistake|wrong \p{L}+|error)s?\b[^.;]{0,40}\b(?:costs?|worse than|leads? to|means?)\b[^.;]{2,60}/iu,
          ),
        },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Performance expectations',
      '',
      '- **Quality threshold:** ‹measure, number›',
      '- **Operational threshold:** ‹latency, availability, volume or cost, number›',
      '- **Test conditions:** ‹real cases, how many, at what load›',
      '- **Cost of errors:** ‹what a wrong answer costs›',
    ].join('\n'),
    yaml: [
      'performance:',
      '  quality_threshold: ‹measure, number›',
      '  operational_threshold: ‹latency, availability, volume or cost, number›',
      '  test_conditions: ‹real cases, how many, at what load›',
      '  cost_of_errors: ‹what a wrong answer costs›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A demo shows the best answer on chosen cases; real work brings bad scans, peak hours and people who wait. Pilots stall when nobody agreed beforehand what is good enough, for then every mistake is an argument. A number for quality, a number for operation and a test on real work end that argument.',
  insufficient: [
    'Highly accurate, fast, reliable: no number to hold it to.',
    '“Improved accuracy”, “a risk of false alarms”: nobody says what has to be reached.',
    'Accuracy in a demo, a benchmark or a vendor’s brochure.',
    'A result that was measured once, without the threshold it had to reach.',
    'A list of measures such as precision, recall and latency with no values.',
  ],
  examples: {
    good: [
      {
        text: '## Performance\n\nRecall of at least 0.92 on 500 live March emails; p95 under 3 s at 200 an hour over rolling 28 days.',
      },
      {
        text: '## Acceptance criteria\n\n| Measure | Threshold | Tested on |\n| --- | --- | --- |\n| False alarm rate | at most 4% | two weeks in shadow mode on line 3 |\n| Response time | under 400 ms | full shift volume |',
      },
      {
        text: 'performance:\n  quality_threshold: 97% of invoice fields correct\n  operational_threshold: 1,200 invoices an hour\n  test_conditions: 800 unseen supplier invoices from February\n',
      },
    ],
    bad: [
      {
        text: '## Performance\n\nThe assistant will be highly accurate and fast.',
        because: 'It gives no number to hold it to.',
        state: 'partial',
      },
      {
        text: '## Results\n\nAccuracy was great in the demo.',
        because: 'A demo is no real work, and “great” is no threshold.',
        state: 'partial',
      },
      {
        text: '## Evaluation metrics\n\n- Precision\n- Latency',
        because: 'Measures without values expect nothing.',
        state: 'partial',
      },
      {
        text: '## Acceptance criteria\n\nTo be defined.',
        because: 'A promise to define expects nothing.',
        state: 'placeholder',
      },
      {
        text: '## Background\n\nStaff performance is reviewed each spring; a product recall took six weeks.',
        because: 'The performance of staff and the recall of a product are something else.',
        state: 'missing',
      },
    ],
  },
  standards: ['NIST AI RMF MEASURE 2.3, MEASURE 2.5, MAP 3.2', 'ISO/IEC 42001 A.6.2.4', 'EU AI Act 15'],
};

/** A number with its unit, or bare as a cell under a measure holds it. */
function amountIn(text: string): Hit | null {
  return boundIn(text) ?? quantityIn(text) ?? (isNumber(text) ? wholeOf(text) : null);
}
