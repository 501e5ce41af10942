/** What the portfolio page draws, and what it and the extension say to each other; either side checks it. */
import * as v from 'valibot';
import type { State } from '../model/assessment';
import { STAGES } from '../model/stage';

const text = v.nullable(v.string());
export const LevelName = v.picklist(['L0', 'L1', 'L2', 'L3']);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const ProposalRow = v.object({
  path: v.string(),
  entry: text,
  title: v.string(),
  stage: v.nullable(v.picklist(STAGES)),
  level: v.nullable(LevelName),
  score: v.nullable(v.number()),
  record: v.object({
    id: text,
    owner: text,
    decisionDate: v.nullable(
      v.object({
        text: v.string(),
        value: v.nullable(v.object({ first: v.string(), last: v.string() })),
      }),
    ),
  }),
  /** A letter of `LETTERS` for each criterion, in their order; a space where it was not assessed. */
  states: v.string(),
});
export type ProposalRow = v.InferOutput<typeof ProposalRow>;

/** Thousands of rows of twenty states each are sent: a letter is enough. */
export const LETTERS: Readonly<Record<State, string>> = {
  met: 'm',
  partial: 'p',
  placeholder: 'h',
  missing: 'x',
  'not-applicable': 'n',
};

const Gap = v.object({ proposal: index, field: v.string(), message: v.string() });
const List = v.object({ label: v.string(), proposals: v.array(index) });

const MetricCard = v.object({
  id: v.string(),
  title: v.string(),
  definition: v.string(),
  reading: v.string(),
  /** 0 to 1, to be drawn; null when it is no share, or one of too few. */
  share: v.nullable(v.number()),
  counted: List,
  among: List,
  gaps: v.array(Gap),
});
export type MetricCard = v.InferOutput<typeof MetricCard>;

const CriterionColumn = v.object({
  id: v.string(),
  title: v.string(),
  isCore: v.boolean(),
  /** How many proposals meet it. */
  met: v.number(),
});
export type CriterionColumn = v.InferOutput<typeof CriterionColumn>;

export const PortfolioView = v.object({
  today: v.string(),
  proposals: v.array(ProposalRow),
  criteria: v.array(CriterionColumn),
  levels: v.object({
    L0: v.number(),
    L1: v.number(),
    L2: v.number(),
    L3: v.number(),
    notAssessed: v.number(),
  }),
  metrics: v.array(MetricCard),
  fatigue: v.object({ state: v.picklist(['flagged', 'clear', 'unknown']), reading: v.string() }),
  /** How many facts proposals state that cannot be read or cannot be. */
  gaps: v.array(Gap),
});
export type PortfolioView = v.InferOutput<typeof PortfolioView>;

/** How many files were read of how many; 0 of 0 while they are looked for. */
const Reading = v.object({
  done: v.number(),
  files: v.number(),
  /** Whether the rest is left unread. */
  isStopped: v.boolean(),
});
export type Reading = v.InferOutput<typeof Reading>;

export const ToPortfolio = v.object({
  type: v.literal('show'),
  view: PortfolioView,
  /** Null once all was read. */
  reading: v.nullable(Reading),
});
export type ToPortfolio = v.InferOutput<typeof ToPortfolio>;

export const FromPortfolio = v.variant('type', [
  /** The page is there, and has nothing to show yet or something old. */
  v.object({ type: v.literal('ready') }),
  /** At what is said of a criterion, or null: where it starts. */
  v.object({ type: v.literal('open'), path: v.string(), entry: text, criterion: text }),
  v.object({ type: v.literal('explain'), criterion: v.string() }),
  v.object({ type: v.literal('export') }),
  /** Read the workspace again, after it was stopped. */
  v.object({ type: v.literal('read') }),
  /** Start a proposal. */
  v.object({ type: v.literal('new') }),
]);
export type FromPortfolio = v.InferOutput<typeof FromPortfolio>;

/** Null when it is no message of the portfolio. */
export function readPortfolioMessage(heard: unknown): FromPortfolio | null {
  const message = v.safeParse(FromPortfolio, heard);
  return message.success ? message.output : null;
}
