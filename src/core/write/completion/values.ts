import type { Say } from '../../model/say';
import type { Range } from '../../model/text';
import type { Field } from '../../naming/fields';
import type { KnownNames } from '../names';
import { inEnglish } from '../../text/say';
import { toSnippet } from '../../text/snippet';
import type { Completion } from './completion';
import { usualDates } from './dates';

/** What a place wants to be filled with. */
export interface Wanted {
  readonly prompt: string;
  /** The only values there are, or the usual ones; empty when it wants anything else. */
  readonly options: readonly string[];
}

/** What values are chosen from. */
export interface Supply {
  readonly names: KnownNames;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Says what is offered in the reader's language. */
  readonly say: Say;
}

/** The usual answers to facets that are answered with one of a few words. */
export const USUAL: Readonly<Record<string, readonly string[]>> = {
  interface: ['REST API', 'GraphQL', 'gRPC', 'event', 'webhook', 'connector', 'MCP', 'batch'],
  cadence: ['daily', 'weekly', 'monthly', 'quarterly'],
  classification: ['public', 'internal', 'confidential', 'restricted', 'personal data'],
  'risk-tier': ['low, because ‹why›', 'medium, because ‹why›', 'high, because ‹why›'],
};

export function wantedBy({ prompt, facet }: Field, write: Say = inEnglish): Wanted {
  const options = USUAL[facet?.id ?? ''] ?? [];
  return { prompt, options: options.map((option) => write(option)) };
}

/** The values that fit, to replace what stands at `range`; `lead` comes before them. */
export function valuesFor(wanted: Wanted, range: Range, supply: Supply, lead = ''): Completion[] {
  const { kind, values } = kindOf(wanted, supply);
  return values.map(({ value, detail }) => ({
    kind,
    label: value,
    detail,
    gain: 0,
    about: '',
    insert: lead + toSnippet(value),
    filter: lead + value,
    range,
  }));
}

interface Value {
  readonly value: string;
  readonly detail: string;
}

function kindOf(
  wanted: Wanted,
  { names, today, say }: Supply,
): { kind: Completion['kind']; values: Value[] } {
  const { prompt, options } = wanted;
  if (options.length > 0) return { kind: 'option', values: named(options, '') };
  if (DATE.test(prompt)) {
    return {
      kind: 'date',
      values: usualDates(today, say).map(({ day, name }) => ({ value: day, detail: name })),
    };
  }
  if (PERSON.test(prompt)) return { kind: 'person', values: named(names.people, say('in this workspace')) };
  if (SOURCE.test(prompt)) return { kind: 'source', values: named(names.sources, say('in this workspace')) };
  return { kind: 'option', values: [] };
}

const DATE = /^‹(?:date|when|Datum|fecha)›$/;
const PERSON =
  /^‹(?:name and role|role|who answers|(?:person|team) or \w+|Name und Rolle|Person oder \w+|nombre y cargo|persona [ou] [\wó]+)(?:,.*)?›$/;
const SOURCE =
  /^‹(?:system or \w|target system|System oder Datensatz|Zielsystem|sistema o conjunto|sistema de destino)/;

function named(values: readonly string[], detail: string): Value[] {
  return values.map((value) => ({ value, detail }));
}
