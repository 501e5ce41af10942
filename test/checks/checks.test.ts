import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assess, type AssessOptions, type Finding } from '../../src/core';

const OPTIONS: AssessOptions = { path: 'routes.pilot.md', today: '2027-01-15' };

function findingsOf(text: string, check: string, options: AssessOptions = {}): Finding[] {
  const [proposal] = assess(text, { ...OPTIONS, ...options }).proposals;
  return proposal?.findings.filter(({ criterion }) => criterion === check) ?? [];
}

/** The code of each finding with the words it points to, here and there. */
function marked(text: string, check: string, options: AssessOptions = {}) {
  return findingsOf(text, check, options).map(({ code, range, related }) => [
    code,
    text.slice(range.start, range.end),
    related && (related.path ?? text.slice(related.range.start, related.range.end)),
  ]);
}

function frontMatter(fields: string, body: string): string {
  return `---\n${fields}\n---\n\n# Route planner\n\n${body}\n`;
}

describe('contradictions', () => {
  const contradictory: [string, string, string, string, string][] = [
    ['owner', 'owner: Dana Whitfield', '**Owner:** Tomas Berg', 'Tomas Berg', 'Dana Whitfield'],
    ['stage', 'stage: pilot', '- **Stage:** production', 'production', 'pilot'],
    ['target', 'target: 25 minutes', '**Target:** 30 minutes', '30 minutes', '25 minutes'],
    [
      'decision-date',
      'decision-date: 2027-05-01',
      'Decision date: 14 June 2027',
      '14 June 2027',
      '2027-05-01',
    ],
    [
      'data-source',
      'data-source: ServiceNow',
      '| Fact | Value |\n| --- | --- |\n| Data source | Salesforce cases |',
      'Salesforce cases',
      'ServiceNow',
    ],
  ];
  for (const [fact, field, body, here, there] of contradictory) {
    it(`about the ${fact} give one finding that links both places`, () =>
      assert.deepEqual(marked(frontMatter(field, body), 'contradictions'), [
        [`contradictions/${fact}`, here, there],
      ]));
  }

  const harmonious: [string, string, string][] = [
    ['the same date in other words', 'decision-date: 2027-05-01', '**Decision date:** 1 May 2027'],
    ['a name with its title', 'owner: Dana Whitfield', '**Owner:** Ms. D. Whitfield, Claims Director'],
    ['owners of other things', 'owner: Dana Whitfield', '## Risks\n\n- **Owner:** Tomas Berg'],
    [
      'owners in the rows of a table',
      'owner: Dana Whitfield',
      '| Task | Owner |\n| --- | --- |\n| Train | Tomas Berg |',
    ],
    ['a placeholder', 'owner: Dana Whitfield', '**Owner:** TBD'],
  ];
  for (const [what, field, body] of harmonious) {
    it(`are not seen in ${what}`, () =>
      assert.deepEqual(marked(frontMatter(field, body), 'contradictions'), []));
  }

  it('are seen between a document and the YAML file beside it', () => {
    const text = '# Route planner\n\n**Owner:** Dana Whitfield\n';
    const sidecar = { path: 'routes.pilot.yaml', text: 'owner: Tomas Berg\n' };
    assert.deepEqual(marked(text, 'contradictions', { sidecar }), [
      ['contradictions/owner', 'Dana Whitfield', 'routes.pilot.yaml'],
    ]);
  });
});

describe('impossible dates', () => {
  it('are an end before its start', () => {
    const text = frontMatter('started: 2027-03-01\nended: 2027-02-01', '');
    assert.deepEqual(marked(text, 'impossible-dates'), [
      ['impossible-dates/end-before-start', '2027-02-01', '2027-03-01'],
    ]);
  });

  it('are a decision date that has passed without a decision', () => {
    const text = frontMatter('stage: pilot\ndecision-date: 2027-01-10', '');
    assert.deepEqual(marked(text, 'impossible-dates'), [
      ['impossible-dates/decision-overdue', '2027-01-10', null],
    ]);
  });

  for (const [what, fields] of Object.entries({
    'a decision was recorded': 'stage: pilot\ndecision-date: 2027-01-10\ndecision: extend',
    'the day is yet to come': 'stage: pilot\ndecision-date: 2027-02-10',
    'the pilot is over': 'stage: retired\ndecision-date: 2027-01-10',
    'the date is open': 'stage: pilot\ndecision-date: TBD',
  })) {
    it(`are not seen when ${what}`, () =>
      assert.deepEqual(marked(frontMatter(fields, ''), 'impossible-dates'), []));
  }
});

describe('a document in a language that is not read', () => {
  const text = frontMatter(
    'type: ai-pilot',
    'Le pilote doit réduire le temps de réponse à une lettre, et l’équipe le mesure dans le journal pendant la durée du pilote avec tout le personnel. La direction est responsable de la mise en place, et les données sont dans le système.',
  );

  it('gets one piece of information and no verdict', () => {
    const [proposal, ...others] = assess(text, OPTIONS).proposals;
    assert.deepEqual(others, []);
    assert.equal(proposal?.readiness, null);
    assert.deepEqual(
      proposal?.findings.map(({ code, severity, message }) => [code, severity, /French/.test(message)]),
      [['language/not-assessed', 'information', true]],
    );
  });
});

describe('what is left open', () => {
  const READY = readFileSync('media/samples/discharge-letters.md', 'utf8');
  const open: [string, string, string, string][] = [
    ['front matter', 'owner: Dr. Marit Solheim', 'owner: TBD', 'TBD'],
    ['a list', '- **Next review:** 6 November 2026', '- **Next review:** ‹date›', '‹date›'],
    ['prose', 'Risk tier 2', 'The tier is to be confirmed. Risk tier 2', 'to be confirmed'],
  ];
  for (const [where, before, after, words] of open) {
    it(`in ${where} is pointed out where another place answers the checklist`, () => {
      const text = READY.replace(before, after);
      assert.equal(assess(text, OPTIONS).proposals[0]?.readiness?.level, 'L3');
      assert.deepEqual(marked(text, 'left-open'), [['left-open/placeholder', words, null]]);
    });
  }

  it('is not said twice: while values are asked for, the criteria say which', () => {
    const text = frontMatter('owner: TBD', '## Governance owner\n\nTBD\n\n## Costs\n\nTBD');
    assert.deepEqual(marked(text, 'left-open'), []);
  });

  it('is what a template is made of', () => {
    const template = readFileSync('media/samples/template.pilot.md', 'utf8');
    assert.deepEqual(marked(template, 'left-open'), []);
  });

  it('is not seen in answers, code and names', () => {
    const text = READY.replace('Risk tier 2', 'Known risks: none. See `TODO.md` and – Risk tier 2');
    assert.deepEqual(marked(text, 'left-open'), []);
  });
});

describe('hype', () => {
  const empty: [string, string, string][] = [
    ['in prose', 'A seamless assistant for every clerk.', 'seamless'],
    ['in a list', '- Leverage AI to delight customers', 'Leverage'],
    ['in a table', '| Goal | Why |\n| --- | --- |\n| Be better | cutting-edge models |', 'cutting-edge'],
  ];
  for (const [where, body, words] of empty) {
    it(`${where} is pointed out`, () =>
      assert.deepEqual(marked(frontMatter('stage: pilot', body), 'hype'), [
        ['hype/unsupported', words, null],
      ]));
  }

  const supported: [string, string][] = [
    ['a number', 'Leverage AI to answer 40% of calls.'],
    ['a name', 'It fits seamlessly into ServiceNow.'],
    ['a date', 'We unlock self-service by May 2027.'],
    ['somebody', 'The Head of Claims will transform how we work.'],
    ['nothing but other senses', 'Unlocked doors set off the alarm of the magistrate.'],
  ];
  for (const [what, body] of supported) {
    it(`is left alone beside ${what}`, () =>
      assert.deepEqual(marked(frontMatter('stage: pilot', body), 'hype'), []));
  }

  it('in a code block or a comment is nobody’s claim', () =>
    assert.deepEqual(
      marked(frontMatter('stage: pilot', '```\nseamless\n```\n\n<!-- seamless -->'), 'hype'),
      [],
    ));
});
