import type * as v from 'valibot';
import { nearest } from '../directives/rules';
import type { Say } from '../model/say';

type Issue = v.BaseIssue<unknown>;

/** What is wrong with a setting, in plain words: where it stands, and what it has to be. */
export function plainIssue(issue: Issue, schema: v.GenericSchema, say: Say): string {
  const path = issue.path ?? [];
  // To a validator, a list is a record too.
  const list = path.findIndex(({ type, input }) => type === 'object' && Array.isArray(input));
  if (list >= 0) return needsSettings(placeOf(path.slice(0, list)), say);
  return issue.type === 'strict_object' && path.at(-1)?.origin === 'key'
    ? wrongKey(issue, schema, say)
    : wrongValue(issue, placeOf(path), say);
}

function placeOf(path: readonly { readonly key: unknown }[]): string {
  return path.map(({ key }) => String(key)).join('.');
}

/** A key that is none, or one that is missing. */
function wrongKey({ path = [] as never, expected }: Issue, schema: v.GenericSchema, say: Say): string {
  const keys = path.map(({ key }) => String(key));
  const [name = ''] = keys.slice(-1);
  const place = keys.slice(0, -1).join('.');
  if (expected !== 'never') return say('“{0}” lacks “{1}”.', place, name);
  const near = nearest(name, keysAt(schema, keys.slice(0, -1)));
  const full = keys.join('.');
  return near === null
    ? say('There is no setting “{0}”.', full)
    : say('There is no setting “{0}”. Did you mean “{1}”?', full, near);
}

/** The keys that an object of the schema may have. */
function keysAt(schema: v.GenericSchema, path: readonly string[]): string[] {
  const place = path.reduce<Shape | undefined>(
    (shape, key) => unwrapped(shape)?.entries?.[key],
    schema as Shape,
  );
  return Object.keys(unwrapped(place)?.entries ?? {});
}

interface Shape {
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
}

function unwrapped(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped ? unwrapped(shape.wrapped) : shape;
}

function wrongValue({ type, expected, received, requirement }: Issue, place: string, say: Say): string {
  switch (type) {
    case 'array':
      return say('“{0}” has to be a list.', place);
    case 'string':
      return say('“{0}” has to be a text.', place);
    case 'number':
      return say('“{0}” has to be a number.', place);
    case 'picklist':
      return say('“{0}” has to be one of {1}, not {2}.', place, choicesIn(expected), received);
    case 'min_value':
      return say('“{0}” has to be {1} or more.', place, Number(requirement));
    case 'max_value':
      return say('“{0}” has to be {1} or less.', place, Number(requirement));
    case 'max_length':
      return say('“{0}” is too long.', place);
    default:
      return needsSettings(place, say);
  }
}

/** `("off" | "error")` as "off, error". */
function choicesIn(expected: string | null): string {
  return Array.from((expected ?? '').matchAll(/"([^"]*)"/g), ([, word]) => word).join(', ');
}

function needsSettings(place: string, say: Say): string {
  return place === ''
    ? say('It has to hold settings, each as “key: value”.')
    : say('“{0}” has to hold settings, each as “key: value”.', place);
}
