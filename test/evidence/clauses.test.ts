import assert from 'node:assert/strict';
import { clauseOf, clausesOf, isDenied, isHedged } from '../../src/core/evidence/clauses';
import type { Passage } from '../../src/core/model/proposal';

const passage = (text: string, change: Partial<Passage> = {}): Passage => ({
  text,
  kind: 'prose',
  standing: 'statement',
  task: null,
  emphasised: false,
  marks: [],
  ...change,
});

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('denial', () => {
  const denied: [string, string][] = [
    ['We have no owner yet.', 'owner'],
    ['There is no API and no connector.', 'connector'],
    ['A steering board will be formed in June.', 'steering board'],
    ['The data source has not been identified.', 'data source'],
    ['We will identify a data owner later.', 'data owner'],
    ['It runs without a fallback.', 'fallback'],
    ["The contract isn't signed.", 'signed'],
  ];
  for (const [text, words] of denied) {
    it(`covers “${words}” in “${text}”`, () => assert.ok(isDenied(clauseOf(text), spanIn(text, words))));
  }

  const stated: [string, string][] = [
    ['No later than 30 June the owner decides.', 'the owner decides'],
    ['There is no connector, but a REST API is ready.', 'REST API'],
    ['Dana Whitfield owns it: no committee is asked.', 'Dana Whitfield'],
    ['The error rate must not exceed 2%.', '2%'],
    ['If the model is not available, staff use the form.', 'staff use the form'],
    ['Not only the owner but also the board signs.', 'owner'],
  ];
  for (const [text, words] of stated) {
    it(`leaves “${words}” in “${text}”`, () => assert.ok(!isDenied(clauseOf(text), spanIn(text, words))));
  }
});

describe('hedges', () => {
  it('make the words beside them vague', () => {
    const text = 'Access is granted as needed.';
    assert.ok(isHedged(clauseOf(text), spanIn(text, 'granted')));
  });

  it('leave words far from them alone', () => {
    const text = 'The Permit Register holds 61,000 records of the last twelve years, refreshed as needed.';
    assert.ok(!isHedged(clauseOf(text), spanIn(text, 'Permit Register')));
  });
});

const textsOf = (one: Passage) => clausesOf(one).map(({ text }) => text.trim());

describe('clauses', () => {
  it('are sentences', () =>
    assert.deepEqual(textsOf(passage('It reads e.g. tickets. It writes notes.')), [
      'It reads e.g. tickets.',
      'It writes notes.',
    ]));

  it('blank what is struck out or a placeholder', () => {
    const struck = passage('Dana Whitfield decides.', { marks: [{ kind: 'deleted', start: 0, end: 14 }] });
    assert.deepEqual(textsOf(struck), ['decides.']);
    assert.deepEqual(textsOf(passage('The target of 30% is met by ‹date›.')), [
      'The target of 30% is met by       .',
    ]);
  });

  for (const [what, one] of Object.entries({
    'an open question': passage('Who owns the data?'),
    'a tick': passage('yes', { kind: 'field' }),
    'a placeholder': passage('to be confirmed'),
    'options nobody chose': passage('Low / Medium / High'),
    'guidance in a comment': passage('Name the owner.', { standing: 'guidance' }),
    'a code example': passage('GET /claims', { standing: 'code' }),
    'advice of a template': passage('Describe the data sources and who owns them.'),
  })) {
    it(`are none in ${what}`, () => assert.deepEqual(textsOf(one), []));
  }
});
