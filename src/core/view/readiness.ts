import { DEFAULT_SCALE, breakdownOf, type NextStep } from '../assess/score';
import { CRITERIA } from '../criteria';
import type { Assessment, ProposalAssessment, Readiness } from '../model/assessment';
import { PILLARS, type Criterion, type Pillar } from '../model/criterion';
import type { Problem } from '../model/proposal';
import type { Say } from '../model/say';
import type { Scale } from '../model/settings';
import type { Range } from '../model/text';
import type { CriterionView, Group, NextLevel, Note, PillarView, ReadinessView } from '../protocol/readiness';
import { CHECKLIST_VERSION } from '../version';
import { changesBetween } from './changes';
import { criterionView, noteOf } from './criterion';
import { criteriaAt, pilotAt } from './here';
import { placesIn, type PlaceOf } from './place';

/** One of the pilots of a register, to choose it by. */
export interface Pilot {
  readonly title: string;
  /** Null when it was not assessed. */
  readonly readiness: Readiness | null;
  readonly range: Range;
}

/** All pilots of a document, in its order. */
export function pilotsIn({ proposals }: Assessment, path: string): Pilot[] {
  return proposals.map((proposal) => {
    const { readiness, range } = proposal;
    return { title: titleOf(proposal, path), readiness, range };
  });
}

/** The document a picture is made of. */
export interface Viewed {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
  readonly assessment: Assessment;
  /** Where the cursor stands: it chooses the pilot of a register. */
  readonly offset: number;
  readonly scale?: Scale | undefined;
  /** The verdict on the document as it was committed last; null when there is none. */
  readonly committed: Assessment | null;
  /** In the language the verdict is said in. */
  readonly say: Say;
}

/** The picture of a document that was assessed; null when it was not. */
export function readinessView(viewed: Viewed): ReadinessView | null {
  const { uri, path, text, assessment, offset, scale, committed, say } = viewed;
  const { proposals } = assessment;
  const pilot = pilotAt(proposals, offset);
  const proposal = proposals[pilot];
  if (!proposal?.readiness) return null;
  const { readiness, detection, criteria, stage } = proposal;
  const placeOf = placesIn(text);
  const { pillars, gains, next } = breakdownOf(CRITERIA, criteria, scale);
  const asked = CRITERIA.filter(({ id }) => criteria.some((one) => one.id === id));
  const views = asked.map((one) => criterionView(one, proposal, gains, placeOf, say));
  return {
    kind: 'readiness',
    uri,
    path,
    title: titleOf(proposal, path),
    stage,
    isTemplate: detection.isTemplate,
    why: detection.why,
    level: readiness.level,
    score: readiness.score,
    uncappedScore: readiness.uncappedScore,
    nextLevel: next && nextLevelOf(next, say, scale),
    next: views.find(({ id }) => id === readiness.nextBestFix?.criterion) ?? null,
    here: criteriaAt(proposal, text, offset),
    pillars: PILLARS.map((name) => pillarView(name, pillars.get(name), readiness, say)),
    groups: groupsOf(asked, views, say),
    remarks: remarksOf(proposal, assessment.problems, placeOf),
    changes: changesBetween(committed, proposal, say),
    pilots: proposals.length,
    pilot,
    checklist: CHECKLIST_VERSION,
  };
}

function titleOf({ title, entry }: ProposalAssessment, path: string): string {
  return title ?? entry ?? path.split('/').at(-1) ?? path;
}

function pillarView(
  name: Pillar,
  reached: number | undefined,
  { weakestPillar }: Readiness,
  say: Say,
): PillarView {
  return {
    name: say(name),
    percent: reached === undefined ? null : Math.round(100 * reached),
    isWeakest: name === weakestPillar,
  };
}

function nextLevelOf(
  { level, criteria, pillars, score }: NextStep,
  say: Say,
  scale = DEFAULT_SCALE,
): NextLevel {
  const cut = level === 'L3' ? scale.scaleReady.pillar : scale.pilotReady.pillar;
  const percent = Math.round(100 * cut);
  const lacks = [
    ...criteria.map((id) => ({
      criterion: id,
      text: say(CRITERIA.find((one) => one.id === id)?.title ?? id),
    })),
    ...pillars.map((name) => ({ criterion: null, text: say('{0}: at least {1}%', say(name), percent) })),
    ...(score === null ? [] : [{ criterion: null, text: say('A score of at least {0}', score) }]),
  ];
  return { level, lacks };
}

/** The core, then the rest of each pillar. */
function groupsOf(asked: readonly Criterion[], views: readonly CriterionView[], say: Say): Group[] {
  const namesOf = asked.map(({ severity, pillar }) => (severity === 'error' ? CORE : pillar));
  return [CORE, ...PILLARS]
    .map((name) =>
      groupOf(
        say(name),
        views.filter((_, index) => namesOf[index] === name),
      ),
    )
    .filter(({ criteria }) => criteria.length > 0);
}

/** What stands first is called as the pillars are. */
export const CORE = 'Core';

function groupOf(name: string, criteria: CriterionView[]): Group {
  const met = criteria.filter(({ state }) => state === 'met').length;
  const asked = criteria.filter(({ state }) => state !== 'not-applicable').length;
  return { name, met, asked, criteria };
}

/** What is said of no criterion. */
function remarksOf({ findings }: ProposalAssessment, problems: readonly Problem[], placeOf: PlaceOf): Note[] {
  const others = findings
    .filter(({ waived }) => !waived)
    .filter(({ criterion }) => CRITERIA.every(({ id }) => id !== criterion));
  return [
    ...problems.map(({ message, severity, range }) => ({
      ...placeOf(range ?? { start: 0, end: 0 }),
      message,
      severity,
      isWaived: false,
    })),
    ...others.map((one) => noteOf(one, placeOf)),
  ];
}
