import type { InProcess } from './edits';
import type { Usage } from './measure';

/** Everything that was measured. */
export interface Measured {
  /** All files, every rule on. */
  readonly batch: ReadonlyMap<string, Usage>;
  /** One tiny file. */
  readonly start: ReadonlyMap<string, Usage>;
  /** About 20 MB: us with a filled cache, rumdl without one. */
  readonly warm: ReadonlyMap<string, Usage>;
  readonly inProcess: InProcess;
  /** Of each bundle of the extension, gzipped. */
  readonly bundles: ReadonlyMap<string, number>;
}

/** A row of the goals' table. */
export interface Row {
  readonly what: string;
  readonly goal: number;
  readonly measured: number;
  /** Reads "1.23", or "140 KB". */
  readonly unit: 'ratio' | 'KB' | 'count';
  readonly peers: readonly { readonly name: string; readonly measured: number }[];
}

/** Names of contenders that rows are about. */
export const US = 'pilotlint';
export const US_PASSED_OVER = 'pilotlint, no proposal';
export const US_WARM = 'pilotlint, warm';
export const YARDSTICK = 'parse-only';
export const NODE = 'node -e 0';

export function toRows({ batch, start, warm, inProcess, bundles }: Measured): Row[] {
  return [
    {
      what: 'batch, every rule on: CPU against a bundled parse-only script',
      goal: 0.85,
      ...ratios(batch, YARDSTICK, US, 'cpu'),
    },
    {
      what: 'start on one tiny file that is no proposal: wall against `node -e 0`',
      goal: 1.5,
      ...ratios(start, NODE, US_PASSED_OVER, 'wall', [US]),
    },
    {
      what: 'start on one tiny proposal: wall against `node -e 0`',
      goal: 1.5,
      ...ratios(start, NODE, US, 'wall', [US_PASSED_OVER]),
    },
    {
      what: 'one edit, parse and all rules, against one whole parse: median, documents over 20 KB',
      goal: 0.05,
      measured: inProcess.edit,
      unit: 'ratio',
      peers: [],
    },
    {
      what: 'the same where it costs most in a document',
      goal: 0.35,
      measured: inProcess.worstSection,
      unit: 'ratio',
      peers: [],
    },
    {
      what: 'edited documents whose verdict differs from that on a fresh one',
      goal: 0,
      measured: inProcess.differences,
      unit: 'count',
      peers: [],
    },
    {
      what: 'ms/KB at 1 MB over ms/KB at 100 KB',
      goal: 1.25,
      measured: inProcess.growth,
      unit: 'ratio',
      peers: [{ name: YARDSTICK, measured: inProcess.growthOfParse }],
    },
    {
      what: 'peak memory against parse-only on the same files',
      goal: 1.2,
      ...ratios(batch, YARDSTICK, US, 'memory'),
    },
    {
      what: 'warm cached run over 20 MB: wall against rumdl cold',
      goal: 1,
      ...ratios(warm, 'rumdl', US_WARM, 'wall'),
    },
    {
      what: 'bundle of the extension, gzipped, webview apart',
      goal: 150,
      measured: Math.max(...bundles.values()) / 1024,
      unit: 'KB',
      peers: [],
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
  const of = (name: string) => (usages.get(name)?.[key] ?? 0) / usages.get(yardstick)![key];
  const others = [...usages.keys()].filter(
    (name) => ![us, yardstick, ...leftOut].includes(name) && of(name) > 0,
  );
  return { measured: of(us), unit: 'ratio', peers: others.map((name) => ({ name, measured: of(name) })) };
}
