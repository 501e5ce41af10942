import stripJsonComments from 'strip-json-comments';
import * as v from 'valibot';
import { parseDocument, type YAMLParseError } from 'yaml';
import { isRule, nearestRule } from '../directives/rules';
import type { Problem } from '../model/proposal';
import type { Say } from '../model/say';
import { inEnglish } from '../text/say';
import { yamlFault } from '../text/yaml-faults';
import { plainIssue } from './issues';
import { EDITOR_SCHEMA, FILE_SCHEMA, type Settings } from './schema';

/** What is wrong is in `problems`; what is right still counts. */
export interface Read {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Reads the text of a configuration file, whose name tells YAML from JSON. Never throws. */
export function readSettings(text: string, name: string, say: Say = inEnglish): Read {
  const document = parseDocument(asYaml(text, name), { logLevel: 'silent' });
  const [broken] = document.errors;
  return broken ? unreadable(broken, say) : checked(FILE_SCHEMA, toPlain(document), say);
}

/** Reads what was set in an editor. Never throws. */
export function readEditorSettings(values: unknown): Read {
  return checked(EDITOR_SCHEMA, values, inEnglish);
}

/** JSON is YAML, but for its comments: there are blanks in their place, so that all else keeps its own. */
export function asYaml(text: string, name: string): string {
  return /\.jsonc?$/i.test(name) ? stripJsonComments(text) : text;
}

function unreadable(error: YAMLParseError, say: Say): Read {
  const line = error.linePos?.[0].line ?? 1;
  const what = say(yamlFault(error));
  return {
    settings: {},
    problems: [problem(say('The configuration cannot be used. Line {0}: {1}', line, `${what}.`))],
  };
}

function checked(schema: typeof FILE_SCHEMA | typeof EDITOR_SCHEMA, values: unknown, say: Say): Read {
  const result = v.safeParse(schema, values);
  if (!result.success) {
    const wrong = new Set(result.issues.map((issue) => plainIssue(issue, schema, say)));
    const problems = [...wrong].map((what) => problem(say('The configuration cannot be used. {0}', what)));
    return { settings: {}, problems };
  }
  return { settings: result.output, problems: unknownRules(result.output, say) };
}

/** They rule nothing; the rest of the configuration counts all the same. */
function unknownRules({ rules = {}, score: { pilotReady, scaleReady } = {} }: Settings, say: Say): Problem[] {
  const named: [string, readonly string[]][] = [
    ['rules', Object.keys(rules)],
    ['score.pilotReady.met', pilotReady?.met ?? []],
    ['score.scaleReady.met', scaleReady?.met ?? []],
  ];
  return named.flatMap(([setting, names]) =>
    names.filter((name) => !isRule(name)).map((name) => problem(unknownRule(setting, name, say))),
  );
}

function unknownRule(setting: string, name: string, say: Say): string {
  const near = nearestRule(name);
  return near === null
    ? say('{0}: There is no criterion or check "{1}".', setting, name)
    : say('{0}: There is no criterion or check "{1}". Did you mean "{2}"?', setting, name, near);
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    return error;
  }
}

export function problem(message: string): Problem {
  return { code: 'config', message, severity: 'error', range: null };
}
