import { dayIn } from '../evidence/calendar';
import { personIn } from '../evidence/people';
import { boundIn, quantityIn } from '../evidence/quantities';
import { stageNamed } from '../evidence/stage';
import { productIn } from '../evidence/systems';
import type { Check, CheckedProposal, CheckHit } from '../model/check';
import type { Say } from '../model/say';
import { declaredValues, type Declared, type Fact } from './declared';
import { shortened } from '../text/shortened';

/** What makes two values of a fact the same; null when a value holds nothing to compare. */
export const COMPARABLE: Readonly<Partial<Record<Fact, (text: string) => string | null>>> = {
  owner: (text) => wordsAt(text, personIn(text))?.split(/\s+/).at(-1) ?? null,
  target: (text) => /\d[\d.,]*/.exec(wordsAt(text, boundIn(text) ?? quantityIn(text)) ?? '')?.[0] ?? null,
  stage: (text) => stageNamed(text),
  'data source': (text) => wordsAt(text, productIn(text)),
  'start date': dayIn,
  'end date': dayIn,
  'decision date': dayIn,
};

export const contradictions: Check = {
  id: 'contradictions',
  title: 'One story in every place',
  severity: 'warning',
  asks: 'Do front matter, text, tables and the YAML file beside it say the same?',
  why: 'Registers and dashboards read the front matter or the YAML file, people read the text. Where the two name another owner, target, date, stage or data source, one of them decides on the wrong facts.',
  remedy: 'Decide which of the two places is right and change the other.',
  check: (checked) =>
    (Object.keys(COMPARABLE) as Fact[]).flatMap((fact) => contradictionIn(fact, checked) ?? []),
};

/** The first value that disagrees with the first one given; one finding links both places. */
function contradictionIn(fact: Fact, checked: CheckedProposal): CheckHit | null {
  const comparable = COMPARABLE[fact];
  const values = declaredValues(fact, checked).flatMap((value) => {
    const key = comparable?.(value.text)?.toLowerCase();
    return key ? [{ ...value, key }] : [];
  });
  const [first] = values;
  const other = values.find(({ key }) => key !== first?.key);
  // Where the first value is said again, the document lists several on purpose.
  if (!first || !other || values.filter(({ key }) => key === first.key).length > 1) return null;
  return hitOf(fact, first, other, checked.say);
}

function hitOf(fact: Fact, first: Declared, other: Declared, say: Say): CheckHit {
  const [here, there] = other.path === null ? [other, first] : [first, other];
  return {
    what: fact.replaceAll(' ', '-'),
    message: say(
      'The {0} is “{1}” here and “{2}” there. Decide which one is right and change the other.',
      say(fact),
      shortened(here.text, LONGEST),
      shortened(there.text, LONGEST),
    ),
    range: here.range,
    related: {
      path: there.path,
      range: there.range,
      message: say('The {0} is “{1}” here.', say(fact), shortened(there.text, LONGEST)),
    },
  };
}

function wordsAt(text: string, span: { readonly start: number; readonly end: number } | null): string | null {
  return span && text.slice(span.start, span.end);
}

const LONGEST = 40;
