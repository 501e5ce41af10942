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
    ['decision-date', 'decision-date: 2027-09-30', '**Decision date:** Q1 2027', 'Q1 2027', '2027-09-30'],
    ['start-date', 'started: 2027-03-01', '## Timeline\n\n- Start: May 2027', 'May 2027', '2027-03-01'],
    [
      'owner',
      'owner: Head of Risk',
      '**Owner:** Chief Medical Officer',
      'Chief Medical Officer',
      'Head of Risk',
    ],
    ['owner', 'owner: Dana Whitfield', '**Owner:** Rolf Whitfield', 'Rolf Whitfield', 'Dana Whitfield'],
    ['owner', 'owner: Dana Whitfield', '**Owner:** Doris Whitfield', 'Doris Whitfield', 'Dana Whitfield'],
    [
      'target',
      'outcome:\n  target: 25 minutes',
      '## Success metrics\n\n| Metric | Target |\n| --- | --- |\n| Triage | 30 min |',
      '30 min',
      '25 minutes',
    ],
    [
      'target',
      'stage: pilot',
      '**Target:** 25 minutes\n\n| Fact | Value |\n| --- | --- |\n| Target | 30 minutes |',
      '30 minutes',
      '25 minutes',
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
    ['a name and its short form', 'owner: Daniel Whitfield', '**Owner:** Dan Whitfield'],
    ['a name with its title', 'owner: Dana Whitfield', '**Owner:** Ms. D. Whitfield, Claims Director'],
    ['owners of other things', 'owner: Dana Whitfield', '## Risks\n\n- **Owner:** Tomas Berg'],
    [
      'owners in the rows of a table',
      'owner: Dana Whitfield',
      '| Task | Owner |\n| --- | --- |\n| Train | Tomas Berg |',
    ],
    ['a placeholder', 'owner: Dana Whitfield', '**Owner:** TBD'],
    ['a day and its quarter', 'decision-date: 30 September 2027', '**Decision date:** Q3 2027'],
    ['a date that could be two', 'decision-date: 2027-05-01', '**Decision date:** 05/01/2027'],
    ['a name and an address', 'owner: Dana Whitfield', '**Owner:** dana.whitfield@example.org'],
    ['a name and a handle', 'owner: Dana Whitfield', '**Owner:** @dwh'],
    ['a name and a role', 'owner: Dana Whitfield', '**Owner:** Claims Director'],
    ['a name turned round', 'owner: Dana Whitfield', '**Owner:** Whitfield, Dana'],
    ['two owners, one of them named', 'owner: Dana Whitfield', '**Owner:** Tomas Berg and Dana Whitfield'],
    ['a role in another order', 'owner: Claims Director', '**Owner:** Director of Claims'],
    ['a share in words', 'target: 15%', '**Target:** 15 percent'],
    ['where it comes from and goes to', 'target: 25 minutes', '**Target:** from 42 to 25 minutes'],
    ['the same time in another unit', 'target: 30 minutes', '**Target:** 0.5 hours'],
    ['a range and its lower end', 'target: 80–85%', '**Target:** at least 80%'],
    ['targets of different kinds', 'target: 30 minutes', '**Target:** 30%'],
    ['one of several sources', 'data-source: Salesforce', '## Data sources\n\n- ServiceNow\n- Salesforce'],
    [
      'two phases',
      'stage: pilot',
      '## Phase 1\n\n**Start:** 1 March 2027\n\n## Phase 2\n\n**Start:** 1 May 2027',
    ],
    [
      'two stretches of a plan',
      'stage: pilot',
      '## Timeline\n\n### Discovery\n\n- Start: 1 March 2027\n\n### Build\n\n- Start: 1 May 2027',
    ],
    ['two goals', 'stage: pilot', '## Goals\n\n### Speed\n\n- Target: 25%\n\n### Complaints\n\n- Target: 5%'],
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

  it('are seen where front matter and text agree and the file beside them does not', () => {
    const text = frontMatter('owner: Dana Whitfield', '**Owner:** Dana Whitfield');
    const sidecar = {
      path: 'routes.pilot.yaml',
      text: 'data_sources:\n  - source: Jira\nowner: Tomas Berg\n',
    };
    assert.deepEqual(marked(text, 'contradictions', { sidecar }), [
      ['contradictions/owner', 'Dana Whitfield', 'routes.pilot.yaml'],
    ]);
  });

  it('are seen in the data source of a file beside it that is written as the skeleton is', () => {
    const sidecar = { path: 'routes.pilot.yaml', text: 'data_sources:\n  - source: Zendesk\n' };
    assert.deepEqual(marked('# Route planner\n\n**Data source:** Jira\n', 'contradictions', { sidecar }), [
      ['contradictions/data-source', 'Jira', 'routes.pilot.yaml'],
    ]);
  });

  it('are not looked for between one of several pilots and the file beside all of them', () => {
    const facts = '- Target: 25 minutes\n- Owner:';
    const text = `# Pilots\n\n## Pilot 1\n\n${facts} Dana Wu\n\n## Pilot 2\n\n${facts} Tomas Berg\n`;
    const sidecar = { path: 'routes.pilot.yaml', text: 'owner: Ines Calado\n' };
    const { proposals } = assess(text, { ...OPTIONS, sidecar });
    assert.equal(proposals.length, 2);
    const codes = proposals.flatMap(({ findings }) => findings.map(({ criterion }) => criterion));
    assert.ok(!codes.includes('contradictions'));
  });
});

describe('impossible dates', () => {
  it('are an end before its start', () => {
    const text = frontMatter('started: 2027-03-01\nended: 2027-02-01', '');
    assert.deepEqual(marked(text, 'impossible-dates'), [
      ['impossible-dates/end-before-start', '2027-02-01', '2027-03-01'],
    ]);
  });

  it('are an end before its start in two files, said in the one that is read', () => {
    const sidecar = { path: 'routes.pilot.yaml', text: 'ended: 2027-02-01\n' };
    const text = frontMatter('started: 2027-03-01', '');
    assert.deepEqual(marked(text, 'impossible-dates', { sidecar }), [
      ['impossible-dates/end-before-start', '2027-03-01', 'routes.pilot.yaml'],
    ]);
  });

  for (const [where, body, here] of [
    ['in months', '- Start: May 2027\n- End: March 2027', 'March 2027'],
    [
      'in a row of a table',
      '| Phase | Start | End |\n| --- | --- | --- |\n| Build | 1 May 2027 | 1 April 2027 |',
      '1 April 2027',
    ],
    ['in a sentence', 'It runs from 1 May 2027 to 1 April 2027.', '1 May 2027 to 1 April 2027'],
  ] as const) {
    it(`are an end before its start ${where}`, () =>
      assert.deepEqual(
        marked(frontMatter('stage: pilot', body), 'impossible-dates').map(([code, words]) => [code, words]),
        [['impossible-dates/end-before-start', here]],
      ));
  }

  for (const day of ['31 June 2027', '30 February', 'June 31, 2027', '2027-02-30', '29 February 2027']) {
    it(`are days that no calendar has: ${day}`, () =>
      assert.deepEqual(marked(frontMatter('stage: pilot', `We decide on ${day}.`), 'impossible-dates'), [
        ['impossible-dates/no-such-day', day, null],
      ]));
  }

  it('are a decision month that has passed without a decision', () => {
    const text = frontMatter('stage: pilot\ndecision-date: December 2026', '');
    assert.deepEqual(marked(text, 'impossible-dates'), [
      ['impossible-dates/decision-overdue', 'December 2026', null],
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
    'its month is not over': 'stage: pilot\ndecision-date: January 2027',
    'a number follows a month':
      'stage: pilot\nnote: In June 31 users join; it may 45 times a day; 29 February 2028',
    'a stretch goes on into another year': 'stage: pilot\nnote: 1 May 2027 to 1 April 2028',
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
