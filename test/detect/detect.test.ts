import assert from 'node:assert/strict';
import { assess, type AssessOptions } from '../../src/core';
import { naturalLanguageOf } from '../../src/core/detect/natural-language';

function detection(text: string, options: AssessOptions = {}) {
  const [proposal] = assess(text, options).proposals;
  assert.ok(proposal);
  return proposal.detection;
}

/** Why a YAML document with a list of two things under a key is taken for what it is. */
function whyWithListOf(key: string) {
  const items = '  - name: first AI model\n  - name: second chatbot\n';
  return detection(`name: Claims reader\n${key}:\n${items}`, { language: 'yaml' }).why;
}

const PLAN = [
  '# Meter reading pilot',
  'Field staff photograph meters; an AI model reads the digits.',
  '## Problem',
  'Typing takes two minutes a meter.',
  '## Goals',
  'Half a minute a meter.',
  '## Team',
  'Network operations.',
  '## Risks',
  'Dirty meters.',
].join('\n\n');

describe('detection', () => {
  const declared: [string, string, AssessOptions, string][] = [
    ['front matter', '---\ntype: ai-pilot\n---\n\n# Notes\n', {}, 'front matter type: ai-pilot'],
    ['a top-level key', 'type: ai-pilot\ntitle: Notes\n', { language: 'yaml' }, 'key type: ai-pilot'],
    ['a file name', '# Notes\n', { path: 'docs/notes.pilot.md' }, 'file name ends in .pilot.md'],
    [
      'a path pattern',
      '# Notes\n',
      { path: 'docs/ai/notes.md', claimedBy: 'docs/ai/**' },
      'path matches docs/ai/**',
    ],
    ['the caller', '# Notes\n', { assumeProposal: true }, 'assumed to be a proposal, as asked'],
  ];
  for (const [what, text, options, why] of declared) {
    it(`takes what is declared by ${what}, and says so`, () =>
      assert.deepEqual(detection(text, options), { isProposal: true, isTemplate: false, why }));
  }

  it('recognises a plan for AI by its content, and says by what', () => {
    const { isProposal, why } = detection(PLAN);
    assert.ok(isProposal);
    assert.match(why, /reads like an AI pilot: .*problem/);
  });

  it('sees the parts of a plan in the titles of tabs and notes', () => {
    for (const title of ['=== "$1"', '!!! note "$1"', '??? tip "$1"', ':::info $1']) {
      const { isProposal, why } = detection(PLAN.replace(/^## (.*)/gm, title));
      assert.ok(isProposal, title);
      assert.match(why, /has problem, outcome, people, risk/);
    }
  });

  for (const [title, name] of [
    ['AI pilots in the depots', 'pilot'],
    ['AI use case register', 'use case register'],
    ['This project: AI for meters', 'project'],
  ]) {
    it(`calls what is titled “${title}” an AI ${name}`, () =>
      assert.match(
        detection(PLAN.replace(/^# .*/, `# ${title}`)).why,
        new RegExp(`^reads like an AI ${name}: `),
      ));
  }

  for (const title of [
    'Business requirements document (BRD)',
    'Meter reading — use case documentation',
    'AI meter reading – decision review',
    'AI interview assistant',
    'AI intake questions',
    'AI feature brief: handbook assistant',
    'Meter documentation agent',
  ])
    it(`takes a plan titled “${title}”`, () =>
      assert.equal(detection(PLAN.replace(/^# .*/, `# ${title}`)).isProposal, true));

  for (const title of [
    'Understanding the AI project charter',
    'How it works: AI meter reader',
    'AI pilots 101',
    'AI meter readers: competitor teardown',
    'Handbook of AI assistants',
  ])
    it(`takes what is titled “${title}” for something else`, () =>
      assert.equal(detection(PLAN.replace(/^# .*/, `# ${title}`)).isProposal, false));

  it('takes no pilot of something else for one of AI that is named once in passing', () => {
    const fence =
      '# Fence pilot\n\nCollars keep a herd on its pasture. A later version may use AI.\n\n## Evaluation\n\nSix weeks on two farms.\n';
    assert.equal(detection(fence).isProposal, false);
    assert.equal(detection(fence.replace('Collars keep', 'An AI model in collars keeps')).isProposal, true);
  });

  it('takes a plan that explains itself in steps for a plan, if its title says so', () => {
    const more = ['Scope', 'Data', 'Timeline', 'Budget']
      .map((part) => `## ${part}\n\nAs agreed.`)
      .join('\n\n');
    const steps = `${PLAN}\n\n${more}\n\n**Step 1 - Photo**\n\n**Step 2 - Reading**\n`;
    const titled = (title: string) => detection(steps.replace(/^# .*/, `# ${title}`)).isProposal;
    assert.deepEqual(
      [titled('Business case: AI meter reading'), titled('Use case 5: AI meter reading')],
      [true, false],
    );
  });

  it('tells AI by what only models do, where nobody calls it so', () => {
    const plan = PLAN.replace('an AI model reads the digits', 'a service reads the digits');
    assert.ok(!detection(plan).isProposal);
    assert.ok(
      detection(plan.replace('Dirty meters.', 'Hallucinated digits: a hallucination rate of 1%.')).isProposal,
    );
    assert.ok(detection(plan.replace('a service reads', 'a data science solution reads')).isProposal);
  });

  it('says when there is nothing to read', () =>
    assert.equal(
      detection('\n', { path: 'notes.pilot.md' }).why,
      'file name ends in .pilot.md; the file is empty',
    ));

  it('leaves a plan without AI alone', () => {
    const { isProposal, why } = detection(PLAN.replaceAll(/an AI model|AI/g, 'a colleague'));
    assert.deepEqual([isProposal, why], [false, 'does not speak of AI']);
  });

  it('is switched off by front matter', () => {
    const { isProposal, why } = detection(`---\npilotlint: false\n---\n\n${PLAN}`);
    assert.deepEqual([isProposal, why], [false, 'front matter pilotlint: false']);
  });

  for (const path of ['README.md', 'docs/CHANGELOG.md', 'AGENTS.md', '.github/copilot-instructions.md']) {
    it(`never takes ${path}`, () => assert.equal(detection(PLAN, { path }).isProposal, false));
  }

  const others: Record<string, string> = {
    'a tutorial':
      '# Build an AI chatbot pilot\n\n## Prerequisites\n\nAn LLM key.\n\n## Step 1: Install\n\n## Step 2: Prompt\n\n## Step 3: Goals\n',
    'minutes of a meeting':
      '# AI pilot steering\n\n## Attendees\n\nAll.\n\n## Agenda\n\nThe AI pilot.\n\n## Action items\n\nAsk the LLM team.\n',
    'a changelog':
      '# AI assistant\n\n## [1.2.0]\n\n### Added\n\nAn AI pilot mode.\n\n### Fixed\n\nLLM timeouts.\n',
    'the pages of a copilot':
      '# Hooks of the copilot\n\nWrite a hook to tell the copilot what a prompt may do. The copilot reads it when it starts.\n',
    'what speaks of a discovery':
      '# Extensions\n\nA discovery looks for AI tools: the copilot loads a prompt from each folder.\n\n## When it loads\n\nThe LLM asks for a tool.\n',
  };
  for (const [kind, text] of Object.entries(others)) {
    it(`leaves ${kind} alone`, () => assert.equal(detection(text).isProposal, false));
  }

  const plans: Record<string, string> = {
    'a decision record about AI':
      '# ADR 12: AI-assisted triage of referrals\n\n## Status\n\nProposed\n\n## Context\n\nClerks sort 90 letters a day.\n\n## Decision\n\nTry a language model for six weeks.\n\n## Consequences\n\nOne more supplier.\n',
    'a press release with questions':
      '# Press release: letters sorted by AI\n\nA language model sorts letters.\n\n**Q: Who checks it?**\n\nA clerk.\n\n**Q: What does it cost?**\n\nTwo cents.\n\n## Launch\n\nMay.\n',
    'a problem and what is to come of it, called by its name':
      '# Letterbox\n\n## Problem\n\nClerks sort 90 letters a day.\n\n## Outcome\n\nHalf of them, with AI.\n\n## Data\n\nLetters and the LLM’s answers.\n',
    'a register in a table':
      '# AI system inventory\n\n| System | Owner | Risk level |\n| --- | --- | --- |\n| Letter chatbot | Post room | low |\n',
  };
  for (const [kind, text] of Object.entries(plans)) {
    it(`recognises ${kind}`, () => assert.equal(detection(text).isProposal, true));
  }

  it('reads keys of front matter as parts of a plan', () => {
    const card =
      '---\naccountable_owner: Head of Claims\nrisk_level: low\nexpected_outcome: shorter queues\n---\n\n# Claims letters\n\nProof of concept: an LLM drafts letters.\n';
    assert.equal(detection(card).isProposal, true);
  });

  it('leaves lists of prompts and checks alone', () => {
    const list =
      'prompts:\n  - id: letter_prompt\n    name: LLM prompt for letters\n    file: letters.py\n    used_by: drafts\nguardrails:\n  - id: no_names\n    name: no names in prompts of the LLM agent\n';
    assert.equal(detection(list, { language: 'yaml' }).isProposal, false);
  });

  it('takes the name of a model for the title of a card', () => {
    const card =
      'model_name: Churn prediction model\nowner: sales\nrisk_level: low\ndata: CRM export\nvalidation: quarterly\n';
    assert.equal(detection(card, { language: 'yaml' }).isProposal, true);
  });

  it('takes a plain "Project name" for the title, and a summary of a project for a plan', () => {
    const named =
      '**Overview**\n\nProject name: Ferry chatbot\nScope: staff questions\n\n**Requirements**\n\n- Cites the timetable.\n\n**Constraints**\n\n- Four weeks.\n\n**Success criteria**\n\n- The chatbot answers half of the calls.\n';
    const summary =
      '# LLM-assisted berth planning - project summary\n\nPlans berths.\n\n## Features\n\n- An LLM reads the notices.\n\n## Human in the loop\n\nThe pilot confirms.\n\n## Technical approach\n\nOne server.\n';
    for (const text of [named, summary]) assert.ok(detection(text).isProposal, text);
    assert.equal(detection(named.replace('Project name: Ferry chatbot\n', '')).isProposal, false);
  });

  const names: Record<string, string> = {
    'the manual of a copilot':
      '# Using Copilot\n\n## Files\n\nCopilot reads them.\n\n## Data\n\nKeep it small.\n',
    'a decision record about a database':
      '# ADR 3: Use PostgreSQL\n\n## Context\n\nThe AI assistant needs rows.\n\n## Decision\n\nPostgreSQL.\n\n## Consequences\n\nOne more server.\n',
  };
  for (const [kind, text] of Object.entries(names)) {
    it(`leaves ${kind} alone`, () => assert.equal(detection(text).isProposal, false));
  }

  it('leaves a CI workflow alone', () => {
    const text =
      'name: AI pilot\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: llm eval\n';
    assert.equal(detection(text, { language: 'yaml' }).isProposal, false);
  });

  it('sees templates by their open slots', () => {
    const slots = ['Problem', 'Goals', 'Team', 'Risks', 'Data', 'Timeline', 'Budget'].map(
      (part) => `## ${part}\n\n[Describe the ${part}]`,
    );
    assert.equal(detection(`# AI pilot\n\n${slots.join('\n\n')}\n`).isTemplate, true);
    assert.equal(detection(PLAN).isTemplate, false);
  });

  it('takes no list of what one initiative has several of for a register', () => {
    for (const key of ['metrics', 'base_models', 'risks'])
      assert.doesNotMatch(whyWithListOf(key), /register/);
    assert.match(whyWithListOf('use_cases'), /a register of 2 AI initiatives/);
  });

  it('assesses each entry of a register', () => {
    const text = [
      'use_cases:',
      '  - name: Letter sorting',
      '    description: An AI model sorts letters.',
      '  - name: Call notes',
      '    description: An LLM writes notes of calls.',
    ].join('\n');
    const { proposals } = assess(text, { language: 'yaml' });
    assert.deepEqual(
      proposals.map(({ entry, title }) => [entry, title]),
      [
        ['use_cases[0]', 'Letter sorting'],
        ['use_cases[1]', 'Call notes'],
      ],
    );
  });
});

describe('the language of a text', () => {
  const texts: Record<string, string> = {
    en: 'The pilot will cut the time it takes to answer a letter, and the team will measure it in the log for as long as the pilot runs with all of the staff.',
    de: 'Der Pilot soll die Zeit für die Antwort auf einen Brief verkürzen, und das Team misst sie im Protokoll, solange der Pilot mit den Mitarbeitenden läuft. Die Leitung ist zuständig.',
    es: 'El piloto debe reducir el tiempo que se tarda en responder a una carta, y el equipo lo medirá en el registro mientras dure el piloto con todo el personal de la oficina.',
    fr: 'Le pilote doit réduire le temps de réponse à une lettre, et l’équipe le mesure dans le journal pendant la durée du pilote avec tout le personnel. La direction est responsable de sa mise en place.',
    ja: 'このパイロットは手紙への返信にかかる時間を短縮することを目的としています。チームはログで測定します。',
    ru: 'Пилот должен сократить время ответа на письмо, команда измеряет его по журналу.',
  };
  Object.assign(texts, {
    it: 'Il progetto deve ridurre il tempo di risposta a una lettera, e il gruppo lo misura nel registro per tutta la durata con il personale degli uffici. La direzione è responsabile della messa in servizio.',
    nl: 'De pilot moet de tijd voor een antwoord op een brief verkorten, en het team meet die in het logboek zolang de pilot loopt met alle medewerkers. De leiding is verantwoordelijk.',
    sv: 'Piloten ska korta tiden för att svara på ett brev, och gruppen mäter det i loggen så länge piloten pågår med all personal. Ledningen är ansvarig för att det blir av.',
    nb: 'Piloten skal korte ned tiden det tar å svare på et brev, og gruppen måler det i loggen så lenge piloten varer med alle ansatte. Ledelsen er ansvarlig for at det blir gjort.',
    pl: 'Pilotaż ma skrócić czas odpowiedzi na list, a zespół mierzy go w dzienniku przez cały okres pilotażu z udziałem pracowników urzędu. Dyrekcja jest odpowiedzialna za wdrożenie.',
    cs: 'Pilot má zkrátit dobu odpovědi na dopis a tým ji měří v deníku po celou dobu pilotu se všemi pracovníky úřadu. Vedení je odpovědné za zavedení do provozu.',
    fi: 'Pilotin on lyhennettävä aikaa, joka kuluu kirjeeseen vastaamiseen, ja ryhmä mittaa sen lokista niin kauan kuin pilotti on käynnissä. Johto on siitä vastuussa ja päättää jatkosta kun se päättyy.',
  });
  for (const [tag, text] of Object.entries(texts)) {
    it(`is ${tag}`, () => assert.equal(naturalLanguageOf(text), tag));
  }
  const short: Record<string, string> = {
    fr: 'titre: Tri des courriers\nobjectif: Réduire le délai de réponse de 9 à 4 jours\nresponsable: Claire Dupont',
    it: 'Ridurre il tempo di risposta da 9 a 4 giorni. Responsabile della messa in servizio: Claire Rossi',
    pl: 'Skrócić czas odpowiedzi z 9 do 4 dni. Listy pochodzą z rejestru miejskiego, który należy do archiwum.',
    en: 'owner: Inés de la Cruz\nsystem: Registro de Cartas de la Ciudad\ntarget: answer letters in four days',
  };
  for (const [tag, text] of Object.entries(short)) {
    it(`is ${tag} where that is sure, in a short text too`, () => assert.equal(naturalLanguageOf(text), tag));
  }
  it('is not told from a few words', () => assert.equal(naturalLanguageOf('Piloto de cartas'), 'en'));
});
