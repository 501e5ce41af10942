import { CRITERIA } from '../criteria';
import type { Say } from '../model/say';
import type { Portfolio, PortfolioProposal } from '../model/portfolio';
import { LETTERS, type PortfolioView, type ProposalRow } from '../protocol/portfolio';

/** What the portfolio page shows of a portfolio. */
export function portfolioView(portfolio: Portfolio, say: Say): PortfolioView {
  const { today, proposals, levels, criteria, metrics, fatigue, gaps } = portfolio;
  return {
    today,
    proposals: proposals.map(rowOf),
    criteria: CRITERIA.map(({ id, title, severity }) => ({
      id,
      title: say(title),
      isCore: severity === 'error',
      met: criteria[id]?.met ?? 0,
    })),
    levels,
    metrics: metrics.map(({ id, title, definition, reading, measure, counted, among, gaps: missing }) => ({
      id,
      title,
      definition,
      reading,
      share: measure.kind === 'share' ? measure.share : null,
      counted: { label: counted.label, proposals: [...counted.proposals] },
      among: { label: among.label, proposals: [...among.proposals] },
      gaps: [...missing],
    })),
    fatigue: { state: fatigue.state, reading: fatigue.reading },
    gaps: [...gaps],
  };
}

function rowOf(proposal: PortfolioProposal): ProposalRow {
  const { path, entry, title, stage, level, score, record, criteria } = proposal;
  const letters = CRITERIA.map(({ id }) => {
    const state = criteria[id];
    return state ? LETTERS[state] : ' ';
  });
  const { id, owner, decisionDate } = record;
  return {
    path,
    entry,
    title,
    stage,
    level,
    score,
    record: { id, owner, decisionDate },
    states: letters.join(''),
  };
}
