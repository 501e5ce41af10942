import type { InProcess } from './edits';
import type { Usage } from './measure';
import type { InEditor, PortfolioCost } from './portfolio';
import { REASONS } from './reasons';

/** Everything that was measured. */
export interface Measured {
  /** All files, every rule on. */
  readonly batch: ReadonlyMap<string, Usage>;
  /** One tiny file. */
  readonly start: ReadonlyMap<string, Usage>;
  /** About 20 MB: us with a filled cache, rumdl without one. */
  readonly warm: ReadonlyMap<string, Usage>;
  readonly inProcess: InProcess;
  /** Read and judged in one process, by the core criteria and by all. */
  readonly criteria: ReadonlyMap<string, Usage>;
  readonly portfolio: {
    /** The command line on the generated proposals, without and with a filled cache. */
    readonly runs: ReadonlyMap<string, Usage>;
    readonly cost: PortfolioCost;
    /** Null where nobody has run the tests in the editor. */
    readonly inEditor: InEditor | null;
  };
  /** Of each bundle of the extension, gzipped. */
  readonly bundles: ReadonlyMap<string, number>;
}

/** A row of the goals' table. */
export interface Row {
  readonly what: string;
  readonly goal: number;
  /** Null when the yardstick could not be measured. */
  readonly measured: number | null;
  /** Reads "1.23", or "140 KB". */
  readonly unit: 'ratio' | 'KB' | 'count';
  readonly peers: readonly { readonly name: string; readonly measured: number }[];
  /** Why it costs what it costs, and what could be reached. */
  readonly reason: string;
}

/** Names of contenders that rows are about. */
export const US = 'pilotlint';
export const US_PASSED_OVER = 'pilotlint, no proposal';
export const US_WARM = 'pilotlint, warm';
export const YARDSTICK = 'parse-only';
export const NODE = 'node -e 0';
export const CORE = 'the core four';
export const ALL = 'all';
export const COLD = 'without a cache';
export const CACHED = 'with a filled cache';

export function toRows({ batch, start, warm, inProcess, bundles, criteria }: Measured): Row[] {
  return [
    {
      reason: REASONS.batch,
      what: 'batch, every rule on: CPU against a bundled parse-only script',
      goal: 0.85,
      ...ratios(batch, YARDSTICK, US, 'cpu'),
    },
    {
      reason: REASONS.start,
      what: 'start on one tiny file that is no proposal: wall against `node -e 0`',
      goal: 1.5,
      ...ratios(start, NODE, US_PASSED_OVER, 'wall', [US]),
    },
    {
      reason: REASONS.start,
      what: 'start on one tiny proposal: wall against `node -e 0`',
      goal: 1.5,
      ...ratios(start, NODE, US, 'wall', [US_PASSED_OVER]),
    },
    {
      reason: REASONS.edit,
      what: 'one edit, parse and all rules, against one whole parse: median, documents over 20 KB',
      goal: 0.05,
      measured: inProcess.edit,
      unit: 'ratio',
      peers: [],
    },
    {
      reason: REASONS.edit,
      what: 'the same where it costs most in a document',
      goal: 0.35,
      measured: inProcess.worstSection,
      unit: 'ratio',
      peers: [],
    },
    {
      reason: '',
      what: 'edited documents whose verdict differs from that on a fresh one',
      goal: 0,
      measured: inProcess.differences,
      unit: 'count',
      peers: [],
    },
    {
      reason: REASONS.growth,
      what: 'ms/KB at 1 MB over ms/KB at 100 KB',
      goal: 1.25,
      measured: inProcess.growth,
      unit: 'ratio',
      peers: [{ name: YARDSTICK, measured: inProcess.growthOfParse }],
    },
    {
      reason: REASONS.memory,
      what: 'peak memory against parse-only on the same files',
      goal: 1.2,
      ...ratios(batch, YARDSTICK, US, 'memory'),
    },
    {
      reason: REASONS.warm,
      what: 'warm cached run over 20 MB: wall against rumdl cold',
      goal: 1,
      ...ratios(warm, 'rumdl', US_WARM, 'wall'),
    },
    {
      reason: REASONS.bundle,
      what: 'bundle of the extension, gzipped, webview apart',
      goal: 150,
      measured: Math.max(...bundles.values()) / 1024,
      unit: 'KB',
      peers: [],
    },
    {
      reason: REASONS.criteria,
      what: 'all twenty criteria, reading included: CPU against the core four',
      goal: 1.2,
      ...ratios(criteria, CORE, ALL, 'cpu'),
    },
  ];
}

/** One contender against the yardstick, and all others that could be measured so. */
function ratios(
  usages: ReadonlyMap<string, Usage>,
  yardstick: string,
  us: string,
  key: keyof Usage,
  leftOut: readonly string[] = [],
): Pick<Row, 'measured' | 'unit' | 'peers'> {
  const whole = usages.get(yardstick)?.[key];
  if (!whole) return { measured: null, unit: 'ratio', peers: [] };
  const of = (name: string) => (usages.get(name)?.[key] ?? 0) / whole;
  const others = [...usages.keys()].filter(
    (name) => ![us, yardstick, ...leftOut].includes(name) && of(name) > 0,
  );
  return { measured: of(us), unit: 'ratio', peers: others.map((name) => ({ name, measured: of(name) })) };
}
