import type { Level } from '../model/assessment';
import type { Grouping } from '../model/grouping';
import type { FactGap, Metric, Portfolio, PortfolioProposal } from '../model/portfolio';
import { FEW } from '../portfolio/measures';
import { groupProposals } from '../portfolio/groups';
import { pageUrl } from '../version';
import { LEVEL_NAMES } from './levels';
import {
  cell,
  details,
  heading,
  list,
  paragraph,
  type Block,
  type Cell,
  type Page,
  type Table,
  type Text,
} from './page';
import type { CriterionFacts } from './review';
import { STATES, stateTitle, symbolCell } from './state-cells';
import { counted } from './wrap';
import { placeName } from './place-name';

/** What is called what where a fact is not stated. */
const UNSTATED: Readonly<Record<Grouping, string>> = {
  stage: 'No stage',
  owner: 'No owner',
  level: 'Not assessed',
  folder: '.',
};

/** All proposals at a glance, the number behind everything, and the proposals behind every number. */
export function portfolioPage(
  portfolio: Portfolio,
  criteria: readonly CriterionFacts[],
  groupedBy: Grouping = 'stage',
): Page {
  const { proposals, today } = portfolio;
  return {
    title: `Portfolio of ${counted(proposals.length, 'AI pilot proposal')}`,
    blocks: [
      paragraph([
        `Counted from ${today}. Dates that are missing or cannot be read are listed, never guessed.`,
      ]),
      heading(2, 'Levels'),
      levelsTable(portfolio),
      ...(portfolio.levels.notAssessed > 0 ? [UNREAD] : []),
      heading(2, 'Pilot fatigue'),
      flag(portfolio),
      metricsTable(portfolio.metrics),
      ...portfolio.metrics.flatMap((metric) => behind(metric, portfolio)),
      heading(2, 'Criteria'),
      criteriaTable(portfolio, criteria),
      heading(2, `Proposals by ${groupedBy}`),
      paragraph([`Columns 1 to ${criteria.length} are the criteria above: ${legend()}.`]),
      ...groupProposals(proposals, groupedBy).flatMap(({ key, proposals: members }) => {
        const name = key === null ? UNSTATED[groupedBy] : groupName(key, groupedBy);
        return [heading(3, `${name} (${members.length})`), heatMap(name, members, criteria, groupedBy)];
      }),
      ...gapsList(portfolio),
    ],
  };
}

const UNREAD = paragraph([
  'Not assessed is what is written in a language pilotlint does not read. Dates and owners are counted all the same.',
]);

/** A group as it is called: "L1 Framed". */
function groupName(key: string, by: Grouping): string {
  return by === 'level' ? `${key} ${LEVEL_NAMES[key as Level]}` : key;
}

const FLAGS = {
  flagged: { title: 'Flagged: signs of pilot fatigue.', tone: 'bad' },
  clear: { title: 'No sign of pilot fatigue.', tone: 'good' },
  unknown: { title: 'No verdict yet.', tone: 'aside' },
} as const;

function flag({ fatigue }: Portfolio): Block {
  const { title, tone } = FLAGS[fatigue.state];
  return paragraph([{ strong: title }, ` ${fatigue.reading}`], tone);
}

function metricsTable(metrics: readonly Metric[]): Table {
  return {
    kind: 'table',
    caption: `Metrics of pilot fatigue. Below ${FEW} items there are no percentages.`,
    columns: [
      { name: 'Metric' },
      { name: 'Reading' },
      { name: 'Missing facts', isNumber: true },
      { name: 'Definition', isWide: true },
    ],
    rows: metrics.map(({ title, reading, gaps, definition }) => [
      cell(title),
      cell(reading),
      cell(String(gaps.length)),
      cell(definition),
    ]),
  };
}

/** The list behind a number; nothing where there was nothing to count and nothing is missing. */
function behind({ title, counted: found, gaps }: Metric, portfolio: Portfolio): Block[] {
  const blocks = [
    ...list(found.proposals.map((index) => nameText(portfolio, index))),
    ...(gaps.length === 0 ? [] : [paragraph(['Missing facts:']), ...list(gapTexts(gaps, portfolio))]),
  ];
  return details(`${title} · ${found.label}: ${found.proposals.length}`, blocks);
}

function nameText({ proposals }: Portfolio, index: number): Text {
  const proposal = proposals[index];
  return proposal ? [`${proposal.title} `, { code: placeName(proposal) }] : [];
}

function gapTexts(gaps: readonly FactGap[], portfolio: Portfolio): Text[] {
  return gaps.map(({ proposal, message }) => [...nameText(portfolio, proposal), ` ${message}`]);
}

function levelsTable({ levels, proposals }: Portfolio): Table {
  const rows = (Object.keys(LEVEL_NAMES) as Level[]).map((level) => ({
    name: groupName(level, 'level'),
    count: levels[level],
  }));
  const unassessed = { name: 'Not assessed', count: levels.notAssessed };
  return {
    kind: 'table',
    caption: 'How many proposals are at each level',
    columns: [{ name: 'Level' }, { name: 'Proposals', isNumber: true }, { name: 'Share', isNumber: true }],
    rows: [...rows, ...(unassessed.count > 0 ? [unassessed] : [])].map(({ name, count }) => [
      cell(name),
      countCell(count, proposals.length),
      cell(proposals.length < FEW ? '' : `${Math.round((100 * count) / proposals.length)}%`),
    ]),
  };
}

function criteriaTable(
  { criteria: counts, proposals }: Portfolio,
  criteria: readonly CriterionFacts[],
): Table {
  return {
    kind: 'table',
    caption: 'How many proposals are in each state',
    columns: [
      { name: 'Criterion' },
      { name: 'Pillar' },
      ...STATES.map((state) => ({ name: stateTitle(state), isNumber: true })),
    ],
    rows: criteria.map(({ id, title, pillar }, index) => [
      cell(`${index + 1} `, { link: title, href: pageUrl(id) }),
      cell(pillar),
      ...STATES.map((state) => countCell(counts[id]?.[state] ?? 0, proposals.length)),
    ]),
  };
}

/** A number, drawn as part of all. */
function countCell(count: number, all: number): Cell {
  return { ...cell(String(count)), share: all === 0 ? 0 : count / all };
}

function legend(): string {
  return STATES.map(stateTitle).join(', ');
}

function heatMap(
  name: string,
  proposals: readonly PortfolioProposal[],
  criteria: readonly CriterionFacts[],
  groupedBy: Grouping,
): Table {
  // What a group shares needs no column of its own.
  const facts = FACTS.filter(([fact]) => fact !== groupedBy);
  return {
    kind: 'table',
    caption: `Proposals and criteria: ${name}`,
    columns: [
      { name: 'Proposal' },
      ...facts.map(([fact]) => ({ name: capital(fact) })),
      { name: 'Score', isNumber: true },
      ...criteria.map(({ title }, index) => ({ name: String(index + 1), title })),
      { name: 'File' },
    ],
    rows: proposals.map((proposal) => [
      cell(proposal.title),
      ...facts.map(([, value]) => cell(value(proposal) ?? '–')),
      cell(String(proposal.score ?? '–')),
      ...criteria.map(({ id }) => symbolCell(proposal.criteria[id])),
      cell({ code: placeName(proposal) }),
    ]),
  };
}

const FACTS: readonly (readonly [Grouping, (proposal: PortfolioProposal) => string | null])[] = [
  ['stage', ({ stage }) => stage],
  ['owner', ({ record }) => record.owner],
  ['level', ({ level }) => level],
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function gapsList(portfolio: Portfolio): Block[] {
  const { gaps } = portfolio;
  if (gaps.length === 0) return [];
  return [heading(2, 'Facts to correct'), ...list(gapTexts(gaps, portfolio))];
}
