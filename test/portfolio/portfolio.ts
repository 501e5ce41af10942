import { assess, portfolioOf, type FatigueLimits, type Portfolio } from '../../src/core';
import { toFileReports, type FileReport } from '../../src/core/report/json';

export const TODAY = '2026-11-22';

/** A portfolio of YAML proposals, given by the fields each one has; the title is `p1`, `p2` … */
export function portfolioWith(fields: readonly string[], fatigue?: FatigueLimits): Portfolio {
  return portfolioIn(
    Object.fromEntries(
      fields.map((one, index) => [`p${index + 1}.pilot.yaml`, `title: p${index + 1}\n${one}\n`]),
    ),
    fatigue,
  );
}

/** A portfolio of documents by their paths. */
export function portfolioIn(files: Readonly<Record<string, string>>, fatigue?: FatigueLimits): Portfolio {
  return portfolioOf(verdictsOn(files), { today: TODAY, fatigue });
}

/** Whole verdicts on documents by their paths. */
export function verdictsOn(files: Readonly<Record<string, string>>): FileReport[] {
  return Object.entries(files).flatMap(([path, text]) =>
    toFileReports(path, text, assess(text, { path, today: TODAY })),
  );
}

/** A metric with the titles of the proposals behind it. */
export function metricIn(portfolio: Portfolio, id: string) {
  const metric = portfolio.metrics.find((one) => one.id === id)!;
  const titles = (indices: readonly number[]) =>
    indices.map((index) => portfolio.proposals[index]!.title).join(' ');
  return {
    ...metric,
    counted: titles(metric.counted.proposals),
    among: titles(metric.among.proposals),
    gaps: metric.gaps.map(({ proposal, message }) => `${titles([proposal])}: ${message}`),
  };
}
