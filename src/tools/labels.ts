import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What careful readers say of a document; null where they differ. */
export interface Labels {
  /** File name, or the name of the folder that holds `input.md` or `input.yaml`. */
  readonly name: string;
  readonly isProposal: boolean | null;
  readonly isTemplate: boolean | null;
  /** Needed facets of the core four, by the scorer's names. */
  readonly facets: Readonly<Record<string, boolean | null>>;
  /** By criterion; `not-applicable` is spelt out. */
  readonly states: Readonly<Record<string, string | null>>;
}

/** Where the scorer's names of facets are in a report. */
export const FACETS: Readonly<Record<string, readonly [string, string]>> = {
  metric: ['outcome-defined', 'metric'],
  target: ['outcome-defined', 'target'],
  timeframe: ['outcome-defined', 'timeframe'],
  source: ['data-source-named', 'source'],
  data_owner: ['data-source-named', 'owner'],
  system: ['api-integration-planned', 'system'],
  interface: ['api-integration-planned', 'interface'],
  accountable: ['governance-owner-assigned', 'accountable'],
  decision_right: ['governance-owner-assigned', 'decision-right'],
};

/** Labels of a file with one JSON object a line, or of a folder of cases with an `expected.yaml` each. */
export function readLabels(path: string): Labels[] {
  return path.endsWith('.jsonl') ? readLines(path) : readCases(path);
}

function readLines(path: string): Labels[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ name, is_ai_initiative, is_template, facets, states }) => ({
      name,
      isProposal: is_ai_initiative ?? null,
      isTemplate: is_template ?? null,
      facets: facets ?? {},
      states: spelt(states),
    }));
}

function readCases(folder: string): Labels[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'expected.yaml')))
    .map((name) => {
      const { proposal, template, facets, states } = parse(
        readFileSync(join(folder, name, 'expected.yaml'), 'utf8'),
      );
      return {
        name,
        isProposal: proposal ?? null,
        isTemplate: template ?? null,
        facets: facets ?? {},
        states: spelt(states),
      };
    });
}

function spelt(states: Record<string, string | null> = {}): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(states).map(([id, state]) => [id, state === 'na' ? 'not-applicable' : state]),
  );
}
