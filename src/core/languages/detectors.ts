import { either } from '../evidence/combined';
import { detector, patternDetector, type Detector } from '../evidence/detector';
import type { LanguagePack } from '../evidence/lexicon/language';
import { anyOf, source } from '../evidence/lexicon/words';
import { isGroup, personIn, someoneIn } from '../evidence/people';
import { boundIn, quantityIn } from '../evidence/quantities';

/** What can be found in a text of one language. */
export interface Detectors {
  readonly quantityIn: Detector;
  readonly boundIn: Detector;
  readonly dateIn: Detector;
  readonly durationIn: Detector;
  readonly deadlineIn: Detector;
  readonly directionIn: Detector;
  readonly measureIn: Detector;
  readonly originIn: Detector;
  readonly dataIn: Detector;
  readonly stewardIn: Detector;
  readonly connectionIn: Detector;
  readonly interfaceIn: Detector;
  /** A title of one person. */
  readonly roleIn: Detector;
  /** A person, a title or a unit: the value of a label that asks for somebody. */
  readonly somebodyIn: Detector;
  readonly decisionIn: Detector;
}

/** The detectors of a vocabulary. What looks the same in every language is found as in English. */
export function detectorsOf(pack: LanguagePack): Detectors {
  const roleIn = words(pack.roles);
  const interfaceIn = words(pack.interfaces);
  return {
    ...timesOf(pack),
    ...numbersOf(pack),
    directionIn: words(pack.directions),
    measureIn: words(pack.measures),
    originIn: words(pack.origins),
    dataIn: words(pack.data),
    stewardIn: words(pack.stewards),
    connectionIn: words(pack.connections),
    interfaceIn,
    roleIn: either(roleIn, someoneIn),
    somebodyIn: detector(
      (text) => roleIn(text) ?? personIn(text) ?? (isGroup(text) ? { start: 0, end: text.length } : null),
    ),
    decisionIn: words(pack.decisions),
  };
}

function words(entries: readonly string[]): Detector {
  return patternDetector(anyOf(entries));
}

/** "1.250,5" and "1,250.5" alike. */
const NUMBER = '\\d(?:[\\d.,]*\\d)?';

function numbersOf({ units, bounds, fromTo }: LanguagePack): Pick<Detectors, 'quantityIn' | 'boundIn'> {
  const amount = `${NUMBER}\\s?(?:%|€|${source(units)})(?![\\p{L}\\d])`;
  const quantity = new RegExp(`(?<![\\p{L}\\d.,])${amount}`, 'iu');
  const changes = source(fromTo).replaceAll('#', `${NUMBER}(?:\\s?%)?`);
  const bound = new RegExp(
    `(?<!\\p{L})(?:${changes})(?:\\s?(?:${source(units)}))?|(?<!\\p{L})(?:${source(bounds)})\\s*${amount}`,
    'iu',
  );
  return {
    quantityIn: either(patternDetector(quantity), quantityIn),
    boundIn: either(patternDetector(bound), boundIn),
  };
}

type Times = Pick<Detectors, 'dateIn' | 'durationIn' | 'deadlineIn'>;

function timesOf({ months, periods, counts, dateJoint, quarters, dateParts, until }: LanguagePack): Times {
  const month = `(?:${source(months)})\\.?`;
  const joint = dateJoint === null ? '' : `(?:${dateJoint} )?`;
  const year = `(?: ${joint}\\d{4})`;
  const date = [
    '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
    `\\d{1,2}[.º]? ${joint}${month}${year}?`,
    `(?:${source(dateParts)}) (?:(?:${month}|${source(quarters)})${year}?|\\d{4})`,
    `(?:${month}|${source(quarters)})${year}`,
    source(quarters),
  ].join('|');
  const duration = `(?:\\d+|${source(counts)})[- ](?:${source(periods)})`;
  return {
    dateIn: edged(date),
    durationIn: edged(duration),
    deadlineIn: edged(`(?:${source(until)}) (?:${date}|${duration})`),
  };
}

function edged(pattern: string): Detector {
  return patternDetector(new RegExp(`(?<![\\p{L}\\d.])(?:${pattern})(?![\\p{L}\\d])`, 'iu'));
}
