/**
 * What the portfolio of many proposals costs once they are judged. Prints JSON. Arguments: a JSON report of the command
 * line, the number of rounds.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { portfolioOf } from '../../core';
import type { Report } from '../../core/report/json';
import { inEnglish } from '../../core/text/say';
import { portfolioView } from '../../core/view/portfolio';
import { median } from './measure';

export interface PortfolioCost {
  readonly proposals: number;
  /** Milliseconds for all metrics with the lists behind them, and for what the page shows. */
  readonly compute: number;
  /** Characters of the message to the page. */
  readonly message: number;
}

/** What the tour of the portfolio in the editor has measured, in milliseconds; it writes that to `out`. */
export interface InEditor {
  /** From the command to the first rows, and to all of them. */
  readonly first: number;
  readonly whole: number;
  /** A frame while the page is scrolled and filtered. */
  readonly scroll: Frames;
  readonly filter: Frames;
}

interface Frames {
  readonly median: number;
  readonly worst: number;
}

const TODAY = '2026-11-22';

const [report = '', rounds = '3'] = process.argv.slice(2);
const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
const view = () => portfolioView(portfolioOf(files, { today: TODAY }), inEnglish);
const times = Array.from({ length: Number(rounds) }, () => {
  const started = performance.now();
  view();
  return performance.now() - started;
});

const cost: PortfolioCost = {
  proposals: view().proposals.length,
  compute: median(times),
  message: JSON.stringify(view()).length,
};
process.stdout.write(JSON.stringify(cost));
