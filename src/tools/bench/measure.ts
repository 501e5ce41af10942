import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Something to run and measure. */
export interface Contender {
  readonly name: string;
  /** Arguments of Node, or a program of its own and its arguments. */
  readonly command: readonly string[];
  readonly isNative?: true;
  /** Left out when it fails: others may not run everywhere. */
  readonly isPeer?: true;
  readonly cwd: string;
}

/** Milliseconds; bytes of memory at its peak. CPU and memory are of Node's processes only, else 0. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/**
 * Runs every contender in turn, round after round, so that what else the machine does hits all alike; medians.
 * @throws when one that is no peer does not come to its end.
 */
export function race(
  contenders: readonly Contender[],
  rounds: number,
  usageScript: string,
): Map<string, Usage> {
  const runs = new Map<string, Usage[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const one of contenders) {
      const usage = runs.has(one.name) ? attempt(one, usageScript) : null;
      if (usage) runs.get(one.name)!.push(usage);
      else runs.delete(one.name);
    }
  }
  return new Map([...runs].map(([name, usages]) => [name, medianUsage(usages)]));
}

/** Null for a peer that failed. */
function attempt(one: Contender, usageScript: string): Usage | null {
  try {
    return run(one, usageScript);
  } catch (error) {
    if (!one.isPeer) throw error;
    console.warn(`${one.name} is left out: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** Nobody takes as long. */
const TIMEOUT = 300_000;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** What `usageScript` writes when it is loaded ahead of a program. */
export const USAGE_SCRIPT = `
const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.BENCH_USAGE, JSON.stringify({
    cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024,
  }));
});`;

function run({ name, command, isNative, cwd }: Contender, usageScript: string): Usage {
  const written = `${usageScript}.json`;
  rmSync(written, { force: true });
  const [program, ...options] = isNative ? command : [process.execPath, '--require', usageScript, ...command];
  const env = { ...process.env, BENCH_USAGE: written, CI: 'true', NO_COLOR: '1' };
  const started = performance.now();
  const { error, signal, stderr } = spawnSync(program!, options, {
    cwd,
    env,
    maxBuffer: 2 ** 30,
    timeout: TIMEOUT,
  });
  const wall = performance.now() - started;
  if (error ?? signal) throw new Error(`${name} did not come to its end: ${error ?? signal}\n${stderr}`);
  const { cpu, memory } = isNative ? { cpu: 0, memory: 0 } : JSON.parse(readFileSync(written, 'utf8'));
  return { wall, cpu, memory };
}

function medianUsage(usages: readonly Usage[]): Usage {
  const of = (key: keyof Usage) => median(usages.map((usage) => usage[key]));
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
}
