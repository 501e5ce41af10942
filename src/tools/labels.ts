import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
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

/** Labels that cannot be used, said to whoever wrote them. */
export class LabelsError extends Error {}

/** Labels of a file with one JSON object a line, or of a folder of cases with an `expected.yaml` each. */
export function readLabels(path: string): Labels[] {
  if (!existsSync(path)) throw new LabelsError(`${path}: it does not exist.`);
  const labels = statSync(path).isDirectory() ? readCases(path) : readLines(path);
  if (labels.length === 0) throw new LabelsError(`${path}: it holds no labels. ${FORMS}`);
  return labels;
}

const FORMS =
  'Labels are a file with one JSON object a line, such as {"name": "a.md", "states": {"outcome-defined": "met"}}, or ' +
  'a folder with a folder for each case, which holds an expected.yaml.';

const STATES = ['met', 'partial', 'placeholder', 'missing', 'na', 'not-applicable'] as const;
const verdict = v.nullish(v.boolean(), null);
const JUDGED = {
  facets: v.nullish(v.record(v.picklist(Object.keys(FACETS)), v.nullable(v.boolean())), {}),
  states: v.nullish(v.record(v.string(), v.nullable(v.picklist(STATES))), {}),
};
const LINE = v.object({ name: v.string(), is_ai_initiative: verdict, is_template: verdict, ...JUDGED });
const CASE = v.object({ proposal: verdict, template: verdict, ...JUDGED });

function readLines(path: string): Labels[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${path}:${index + 1}`;
    const { name, is_ai_initiative, is_template, facets, states } = checked(LINE, parsed(line, place), place);
    return [{ name, isProposal: is_ai_initiative, isTemplate: is_template, facets, states: spelt(states) }];
  });
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LabelsError(`${place}: this line is no JSON object. ${FORMS}`);
  }
}

function readCases(folder: string): Labels[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expected.yaml')));
  return names.map((name) => {
    const place = join(folder, name, 'expected.yaml');
    const values: unknown = parse(readFileSync(place, 'utf8'));
    const { proposal, template, facets, states } = checked(CASE, values, place);
    return { name, isProposal: proposal, isTemplate: template, facets, states: spelt(states) };
  });
}

function checked<T extends v.GenericSchema>(schema: T, values: unknown, place: string): v.InferOutput<T> {
  const result = v.safeParse(schema, values);
  if (result.success) return result.output;
  const [{ path = [] as never, message }] = result.issues;
  const where = path.map(({ key }) => String(key)).join('.');
  throw new LabelsError(`${place}: ${where}: ${message}. ${FORMS}`);
}

function spelt(states: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(states).map(([id, state]) => [id, state === 'na' ? 'not-applicable' : state]),
  );
}
