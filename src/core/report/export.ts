import type { Portfolio } from '../model/portfolio';
import type { Grouping } from '../model/grouping';
import type { Format } from './formats';
import { renderHtml } from './html';
import { stringifyReport, type Report } from './json';
import { renderMarkdown } from './markdown';
import { portfolioPage } from './portfolio';
import { stringifyPortfolio } from './portfolio-json';
import { reviewPage, type CriterionFacts } from './review';
import { portfolioCsv, reviewCsv } from './tables';

/** The reviews of proposals; as JSON, the very report of `check`. */
export function exportReview(report: Report, criteria: readonly CriterionFacts[], format: Format): string {
  switch (format) {
    case 'markdown':
      return renderMarkdown(reviewPage(report, criteria));
    case 'html':
      return renderHtml(reviewPage(report, criteria));
    case 'csv':
      return reviewCsv(report, criteria);
    case 'json':
      return stringifyReport(report);
  }
}

export function exportPortfolio(
  portfolio: Portfolio,
  criteria: readonly CriterionFacts[],
  format: Format,
  groupedBy?: Grouping,
): string {
  switch (format) {
    case 'markdown':
      return renderMarkdown(portfolioPage(portfolio, criteria, groupedBy));
    case 'html':
      return renderHtml(portfolioPage(portfolio, criteria, groupedBy));
    case 'csv':
      return portfolioCsv(portfolio, criteria, groupedBy);
    case 'json':
      return stringifyPortfolio(portfolio);
  }
}
