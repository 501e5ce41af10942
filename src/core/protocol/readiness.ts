/** What the readiness panel draws. Plain data: it travels from the extension to the page of the panel. */
import * as v from 'valibot';

/** A place in the document, in offsets, and its line as people count. */
const place = { start: v.number(), end: v.number(), line: v.number() };

const Quote = v.object({ ...place, text: v.string() });
export type Quote = v.InferOutput<typeof Quote>;

const FacetView = v.object({
  id: v.string(),
  title: v.string(),
  /** What to write. */
  ask: v.string(),
  isNeeded: v.boolean(),
  state: v.picklist(['stated', 'vague', 'open']),
  /** The words that convinced, or those that were too vague to. */
  quotes: v.array(Quote),
});
export type FacetView = v.InferOutput<typeof FacetView>;

const Note = v.object({
  ...place,
  message: v.string(),
  severity: v.picklist(['error', 'warning', 'information', 'hint']),
  isWaived: v.boolean(),
});
export type Note = v.InferOutput<typeof Note>;

const CriterionView = v.object({
  id: v.string(),
  title: v.string(),
  /** What it asks, in one sentence. */
  asks: v.string(),
  isCore: v.boolean(),
  state: v.picklist(['met', 'partial', 'placeholder', 'missing', 'not-applicable']),
  /** Of its points, 0 to 100. */
  percent: v.number(),
  /** Points of the score that completing it brings now. */
  gain: v.number(),
  /** The same once no core criterion holds the score back. */
  potential: v.number(),
  facets: v.array(FacetView),
  notes: v.array(Note),
});
export type CriterionView = v.InferOutput<typeof CriterionView>;

/** The core, or what else a pillar asks. */
const Group = v.object({
  name: v.string(),
  met: v.number(),
  /** Those set aside as not applicable are not counted. */
  asked: v.number(),
  criteria: v.array(CriterionView),
});
export type Group = v.InferOutput<typeof Group>;

const PillarView = v.object({
  name: v.string(),
  /** 0 to 100; null when all of it was set aside. */
  percent: v.nullable(v.number()),
  isWeakest: v.boolean(),
});
export type PillarView = v.InferOutput<typeof PillarView>;

const level = v.picklist(['L0', 'L1', 'L2', 'L3']);

const NextLevel = v.object({
  level,
  /** What it still asks for: criteria, by id, and other conditions. */
  lacks: v.array(v.object({ criterion: v.nullable(v.string()), text: v.string() })),
});
export type NextLevel = v.InferOutput<typeof NextLevel>;

const Changes = v.object({
  /** Score and level of the last commit. */
  score: v.number(),
  level,
  /** Titles of criteria that are met now and were not, and the other way round. */
  gained: v.array(v.string()),
  lost: v.array(v.string()),
});
export type Changes = v.InferOutput<typeof Changes>;

const ReadinessView = v.object({
  kind: v.literal('readiness'),
  /** Address of the document. */
  uri: v.string(),
  path: v.string(),
  title: v.string(),
  stage: v.nullable(v.string()),
  isTemplate: v.boolean(),
  /** Why it is taken for a proposal. */
  why: v.string(),
  level,
  score: v.number(),
  uncappedScore: v.number(),
  nextLevel: v.nullable(NextLevel),
  /** The best fix. */
  next: v.nullable(CriterionView),
  /** Ids of the criteria the cursor stands in. */
  here: v.array(v.string()),
  pillars: v.array(PillarView),
  /** The core first. None is empty. */
  groups: v.array(Group),
  /** What is wrong beside the criteria: contradictions, impossible dates, a file that is damaged. */
  remarks: v.array(Note),
  changes: v.nullable(Changes),
  /** How many pilots the document holds, and which of them this is, from 0. A register may hold thousands. */
  pilots: v.number(),
  pilot: v.number(),
  checklist: v.string(),
});
export type ReadinessView = v.InferOutput<typeof ReadinessView>;

/** What a button does that belongs to no criterion. */
export const Command = v.picklist(['find', 'new', 'checklist', 'settings', 'language']);
export type Command = v.InferOutput<typeof Command>;

/** Stands where there is no readiness to show, and says what to do. */
const Notice = v.object({
  kind: v.literal('notice'),
  icon: v.string(),
  title: v.string(),
  text: v.array(v.string()),
  actions: v.array(v.object({ label: v.string(), command: Command })),
});
export type Notice = v.InferOutput<typeof Notice>;

export const PanelView = v.variant('kind', [ReadinessView, Notice]);
export type PanelView = v.InferOutput<typeof PanelView>;
