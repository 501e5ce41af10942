import { sidecarPaths } from '../detect/language';
import type { Day } from '../evidence/calendar';
import type { State } from '../model/assessment';
import type { FactGap, FatigueLimits, Portfolio, PortfolioProposal } from '../model/portfolio';
import type { PilotRecord } from '../model/record';
import type { Say } from '../model/say';
import { dateGap, daysOf, gap, isActive, type DateField, type Item } from './facts';
import { DEFAULT_LIMITS, fatigueOf } from './fatigue';
import { groupBy } from './groups';
import type { Judged } from './judged';
import { metricsOf } from './metrics';
import { joinRecords } from './record';
import { inEnglish } from '../text/say';

export interface PortfolioOptions {
  /** The day to count from, as `YYYY-MM-DD`. */
  readonly today: Day;
  readonly fatigue?: FatigueLimits | undefined;
  /** Says what was counted in the reader's language; the default is English. */
  readonly say?: Say;
}

/**
 * All proposals seen together. Templates are left out, and so is a YAML file beside a proposal: it is about the same
 * pilot, and says what the document itself leaves unsaid.
 */
export function portfolioOf(
  judged: readonly Judged[],
  { today, fatigue, say = inEnglish }: PortfolioOptions,
): Portfolio {
  const proposals = proposalsOf(judged);
  const items = proposals.map((proposal, index) => ({ ...proposal, index }));
  const metrics = metricsOf(items, today, say);
  return {
    today,
    proposals,
    levels: levelsOf(items),
    criteria: criteriaOf(items),
    metrics,
    fatigue: fatigueOf(metrics, fatigue ?? DEFAULT_LIMITS, say),
    gaps: items.flatMap((item) => gapsOf(item, today, say)),
  };
}

/** The proposals of a portfolio, in the order of their paths. */
function proposalsOf(judged: readonly Judged[]): PortfolioProposal[] {
  const real = judged.filter(
    ({ detection, record }) => detection.isProposal && !detection.isTemplate && record,
  );
  const byPath = groupBy(real, ({ path }) => path);
  const beside = (path: string) => sidecarPaths(path).flatMap((other) => byPath.get(other) ?? [])[0];
  const sidecars = new Set(real.map(({ path }) => beside(path)));
  return real
    .filter((one) => !sidecars.has(one))
    .map((one) => toProposal(one, beside(one.path)?.record ?? null))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function toProposal(judged: Judged, beside: PilotRecord | null): PortfolioProposal {
  const { path, entry = null, stage, readiness } = judged;
  const [, folder = '.', file = path] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
  const record = judged.record!;
  return {
    path,
    entry,
    title: judged.title ?? entry ?? file,
    folder,
    stage,
    level: readiness?.level ?? null,
    score: readiness?.score ?? null,
    record: beside ? joinRecords(record, beside) : record,
    criteria: Object.fromEntries(judged.criteria.map(({ id, state }) => [id, state])),
  };
}

function levelsOf(items: readonly Item[]): Portfolio['levels'] {
  const levels = { L0: 0, L1: 0, L2: 0, L3: 0, notAssessed: 0 };
  for (const { level } of items) levels[level ?? 'notAssessed'] += 1;
  return levels;
}

function criteriaOf(items: readonly Item[]): Portfolio['criteria'] {
  const counts: Record<string, Record<State, number>> = {};
  for (const { criteria } of items) {
    for (const [id, state] of Object.entries(criteria)) {
      const count = (counts[id] ??= { met: 0, partial: 0, placeholder: 0, missing: 0, 'not-applicable': 0 });
      count[state] += 1;
    }
  }
  return counts;
}

const DATES: readonly DateField[] = [
  'started',
  'decisionDate',
  'originalDecisionDate',
  'ended',
  'productionDate',
  'lastReviewed',
];

/** What is written and cannot be read, and what cannot be. */
function gapsOf(item: Item, today: Day, say: Say): FactGap[] {
  const { record, stage, level } = item;
  const written = DATES.filter((field) => record[field]).flatMap((field) => dateGap(item, field, say) ?? []);
  const undecided = record.decision && !record.decision.value;
  return [
    // Of what was not read nobody can say that its text holds no stage.
    ...(stage === null && level !== null
      ? [gap(item, 'stage', (key) => say('{0} is missing or is none that is known', key))]
      : []),
    ...written,
    ...(undecided
      ? [
          gap(item, 'decision', (key) =>
            say('{0} “{1}” is none of scale, extend, stop', key, record.decision?.text ?? ''),
          ),
        ]
      : []),
    ...impossible(item, today, say),
  ];
}

function impossible(item: Item, today: Day, say: Say): FactGap[] {
  const started = daysOf(item, 'started');
  if (!started) return [];
  const isEarly = (field: DateField) => (daysOf(item, field)?.last ?? started.first) < started.first;
  const early = (['decided', 'ended', 'productionDate'] as const).filter(isEarly);
  return [
    ...(isActive(item, today) && started.first > today
      ? [gap(item, 'started', (key) => say('{0} is in the future', key))]
      : []),
    ...early.map((field) => gap(item, field, (key) => say('{0} is before the start', key))),
  ];
}
