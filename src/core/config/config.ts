import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { DEFAULT_SCALE } from '../assess/score';
import { isRule, nearestRule } from '../directives/rules';
import type { Problem } from '../model/proposal';
import type { Say } from '../model/say';
import { STAGES } from '../model/stage';
import { DEFAULT_LIMITS } from '../portfolio/fatigue';
import { inEnglish } from '../text/say';
import type { Config } from './place';

/**
 * Reads a configuration file; JSON is YAML too. Never throws: what is wrong is in `problems`, and what is right
 * still counts.
 */
export function readConfig(
  text: string,
  say: Say = inEnglish,
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const document = parseDocument(text, { logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken) {
    const [what = ''] = broken.message.split('\n');
    return {
      config: {},
      problems: [problem(say('The configuration cannot be used. It is no YAML: {0}', what))],
    };
  }
  const result = v.safeParse(SCHEMA, toPlain(document));
  if (!result.success)
    return { config: {}, problems: result.issues.map((issue) => issueProblem(issue, say)) };
  const { score, severities, rules, fatigue, ...globs } = result.output;
  const config = {
    ...set(globs),
    ...(severities && { severities: set(severities) as NonNullable<Config['severities']> }),
    ...(score && { scale: scaleOf(score) }),
    ...(rules && { rules }),
    ...(fatigue && { fatigue: { ...DEFAULT_LIMITS, ...set(fatigue) } }),
  };
  return { config, problems: unknownRules(rules, say) };
}

const SEVERITY = v.picklist(['error', 'warning', 'information', 'hint']);
const SHARE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const POINTS = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const GLOBS = v.array(v.string());
const ROW = v.strictObject({ error: SEVERITY, warning: SEVERITY, information: SEVERITY });

const SCHEMA = v.strictObject({
  proposals: v.optional(GLOBS),
  ignores: v.optional(GLOBS),
  rules: v.optional(v.record(v.string(), v.picklist(['off', 'error', 'warning', 'information', 'hint']))),
  severities: v.optional(v.partial(v.strictObject(Object.fromEntries(STAGES.map((stage) => [stage, ROW]))))),
  fatigue: v.optional(
    v.partial(v.strictObject({ startFinish: v.pipe(v.number(), v.minValue(0)), overdue: SHARE })),
  ),
  score: v.optional(
    v.partial(
      v.strictObject({
        weights: v.partial(v.strictObject({ error: POINTS, warning: POINTS, information: POINTS })),
        caps: v.partial(v.strictObject({ coreAtZero: POINTS, coreBelowOne: POINTS })),
        pilotReady: v.partial(v.strictObject({ pillar: SHARE, met: v.array(v.string()) })),
        scaleReady: v.partial(v.strictObject({ score: POINTS, pillar: SHARE, met: v.array(v.string()) })),
      }),
    ),
  ),
});

type Score = NonNullable<v.InferOutput<typeof SCHEMA>['score']>;

/** What is not set is as the checklist has it. */
function scaleOf({ weights, caps, pilotReady, scaleReady }: Score): NonNullable<Config['scale']> {
  return {
    weights: { ...DEFAULT_SCALE.weights, ...set(weights) },
    caps: { ...DEFAULT_SCALE.caps, ...set(caps) },
    pilotReady: { ...DEFAULT_SCALE.pilotReady, ...set(pilotReady) },
    scaleReady: { ...DEFAULT_SCALE.scaleReady, ...set(scaleReady) },
  };
}

/** The entries that have a value. */
function set<T extends object>(values: T | undefined): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** They rule nothing; the rest of the configuration counts all the same. */
function unknownRules(rules: Config['rules'] = {}, say: Say): Problem[] {
  const unknown = Object.keys(rules).filter((name) => !isRule(name));
  return unknown.map((name) => {
    const near = nearestRule(name);
    return problem(
      near === null
        ? say('rules: There is no criterion or check "{0}".', name)
        : say('rules: There is no criterion or check "{0}". Did you mean "{1}"?', name, near),
    );
  });
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    return error;
  }
}

function issueProblem({ path, message }: v.BaseIssue<unknown>, say: Say): Problem {
  const place = path?.map(({ key }) => String(key)).join('.') ?? '';
  const what = place === '' ? message : `${place}: ${message}`;
  return problem(say('The configuration cannot be used. {0}', what));
}

function problem(message: string): Problem {
  return { code: 'config', message, severity: 'error', range: null };
}
