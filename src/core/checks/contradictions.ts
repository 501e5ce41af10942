import type { Check, CheckedProposal, CheckHit } from '../model/check';
import type { Say } from '../model/say';
import { shortened } from '../text/shortened';
import { AGREEMENTS, type Agreement } from './agreement';
import { areOfParts, declaredValues, type Declared, type Fact } from './declared';

export const contradictions: Check = {
  id: 'contradictions',
  title: 'One story in every place',
  severity: 'warning',
  asks: 'Do front matter, text, tables and the YAML file beside it say the same?',
  why: 'Registers and dashboards read the front matter or the YAML file, people read the text. Where the two name another owner, target, date, stage or data source, one of them decides on the wrong facts.',
  remedy: 'Decide which of the two places is right and change the other.',
  check: (checked) =>
    (Object.keys(AGREEMENTS) as Fact[]).flatMap((fact) => contradictionIn(fact, checked) ?? []),
};

/** The first two values that disagree; one finding links both places. */
function contradictionIn(fact: Fact, checked: CheckedProposal): CheckHit | null {
  const agree = AGREEMENTS[fact]!;
  const places = placesOf(declaredValues(fact, checked));
  const [pair] = [...within(places, agree), ...across(places, agree)];
  return pair ? hitOf(fact, pair, checked.say) : null;
}

type Pair = readonly [Declared, Declared];

/** Values by where they stand: front matter, text, and the YAML file beside it. */
function placesOf(values: readonly Declared[]): Declared[][] {
  return (['front matter', 'text', 'sidecar'] as const).map((place) =>
    values.filter((value) => value.place === place),
  );
}

/** In one place two values disagree; where there are more, or each is that of a part, several are listed on purpose. */
function within(places: readonly Declared[][], agree: Agreement): Pair[] {
  return places.flatMap((values): Pair[] => {
    const [first, other, ...more] = values;
    if (!first || !other || more.length > 0 || areOfParts(first, other)) return [];
    return agree(first.text, other.text) === false ? [[first, other]] : [];
  });
}

/** Two places disagree when no value of the one is among those of the other. */
function across(places: readonly Declared[][], agree: Agreement): Pair[] {
  return places.flatMap((values, index) =>
    places.slice(index + 1).flatMap((others): Pair[] => {
      const pairs = values.flatMap((one) => others.map((other): Pair => [one, other]));
      const verdicts = pairs.map(([one, other]) => agree(one.text, other.text));
      const first = pairs[verdicts.indexOf(false)];
      return first && !verdicts.includes(true) ? [first] : [];
    }),
  );
}

function hitOf(fact: Fact, [first, other]: Pair, say: Say): CheckHit {
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

const LONGEST = 40;
