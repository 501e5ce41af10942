import { CRITERIA } from '../../criteria';
import { frontMatterEnd } from '../../parse/markdown/sections';
import { HEADER, type HeaderField } from '../header';
import {
  byGain,
  criteriaFor,
  isLacking,
  type Guide,
  type GuidedProposal,
  type Topic,
} from '../../assess/guide';
import { yamlOf } from '../../fixes/yaml/map';
import { styleOf, type YamlStyle } from '../../fixes/yaml/style';
import { linesOf, valueFor } from '../../fixes/yaml/write';
import { fieldsOf } from '../../naming/fields';
import { keyStyleOf, keysIn, type KeyStyle } from '../../naming/key-style';
import { isSame } from '../../naming/labels';
import { keyOf } from '../../naming/skeleton';
import { isBlankAbove, lineStart } from '../../text/lines';
import { choiceOf, toSnippet } from '../../text/snippet';
import { normalise } from '../../text/words';
import type { Say } from '../../model/say';
import type { Completion } from './completion';
import { lackingFields } from './labels';
import { aboutOf, criteriaOf } from './place';
import type { KeyPlace } from './yaml-place';

/** The keys that a mapping of a YAML proposal, or its front matter, does not have yet. */
export function keyCompletions(
  place: KeyPlace,
  guide: Guide,
  guided: GuidedProposal,
  say: Say,
): Completion[] {
  const style = styleAround(place, guide);
  const criteria = criteriaOf(place.path.at(-1) ?? '', criteriaFor(guided));
  if (criteria.length > 0) {
    return criteria.flatMap((criterion) => fieldKeys(criterion, place, guided, style.key, say));
  }
  if (!isTop(place, guided)) return [];
  const header = headerKeys(place, style.key, guide.write, say);
  const sections = sectionKeys(place, guide, guided, style, say);
  return guide.language === 'yaml' ? [...sections, ...header] : [...header, ...sections];
}

/** Without the key that is being written the document may parse; where it does not, its keys tell a little. */
function styleAround({ range }: KeyPlace, { text, language }: Guide): YamlStyle {
  const yaml = yamlOf(text.slice(0, range.start) + text.slice(range.end), language);
  if (yaml) return styleOf(yaml);
  const keys = keysIn(language === 'yaml' ? text : text.slice(0, frontMatterEnd(text)));
  return { key: keyStyleOf(keys), step: 2, dash: 2, isQuoted: true, isSpaced: false };
}

/** Whether a mapping is a proposal: the document, an entry of a register, or one that has such keys already. */
function isTop({ path, siblings }: KeyPlace, { proposal }: GuidedProposal): boolean {
  const entry = (proposal.entry ?? '').match(/[^.[\]]+(?=\[\d+\])/g) ?? [];
  const isEntry = path.join() === entry.filter((name) => name !== 'documents').join();
  return isEntry || (path.length > 0 && siblings.some((key) => KNOWN.has(normalise(key))));
}

const KNOWN: ReadonlySet<string> = new Set(
  [...HEADER.map(({ key }) => key), ...CRITERIA.map(keyOf)].map(normalise),
);

function fieldKeys(
  criterion: Topic['criterion'],
  { siblings, range }: KeyPlace,
  guided: GuidedProposal,
  style: KeyStyle,
  say: Say,
): Completion[] {
  return lackingFields(criterion, guided)
    .filter(({ key }) => !has(siblings, key))
    .map(({ key, prompt, facet }) => {
      const label = style(key);
      return {
        kind: 'field',
        label,
        detail: '',
        gain: 0,
        about: say(facet?.ask ?? criterion.asks),
        insert: toSnippet(`${label}: ${prompt}`),
        filter: label,
        range,
      };
    });
}

function headerKeys({ siblings, range }: KeyPlace, style: KeyStyle, write: Say, say: Say): Completion[] {
  return HEADER.filter(({ key }) => !has(siblings, key)).map((field) => {
    const label = style(field.key);
    const insert = `${label}: ${valueOf(field, write)}`;
    const about = say(field.about);
    return { kind: 'field', label, detail: '', gain: 0, about, insert, filter: label, range };
  });
}

function valueOf({ options, prompt }: HeaderField, write: Say): string {
  return options.length > 1 ? choiceOf(options) : toSnippet(options[0] ?? write(prompt));
}

function sectionKeys(
  { range, column, siblings }: KeyPlace,
  { text }: Guide,
  { topics, proposal }: GuidedProposal,
  style: YamlStyle,
  say: Say,
): Completion[] {
  const line = lineStart(text, range.start);
  const isSetOff = line === 0 || isBlankAbove(text, line);
  const gap = style.isSpaced && column === 0 && !isSetOff ? '\n' : '';
  return topics
    .filter((topic) => isLacking(topic, proposal.language))
    .filter(({ criterion }) => !has(siblings, keyOf(criterion)))
    .sort(byGain)
    .map(({ criterion, gain }) => {
      const entry = { key: keyOf(criterion), value: valueFor(criterion, fieldsOf(criterion)) };
      const label = style.key(entry.key);
      return {
        kind: 'section',
        label,
        detail: '',
        gain,
        about: aboutOf(criterion, say),
        insert: toSnippet(gap + linesOf(entry, column, style).join('\n').trimStart()),
        filter: [label, criterion.id, ...criterion.keys.slice(0, 6)].join(' ').replaceAll('=', ''),
        range,
      };
    });
}

function has(keys: readonly string[], key: string): boolean {
  return keys.some((one) => isSame(one, key));
}
