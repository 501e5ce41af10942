import type { Check } from '../core/model/check';
import type { BadExample, Criterion, CriterionPage, Facet } from '../core/model/criterion';
import type { Language } from '../core/model/text';
import { EU, standardLine } from './standards';

/** The documentation page of a criterion, written for somebody who never saw the checklist. */
export function renderPage(criterion: Criterion, page: CriterionPage): string {
  return `${[
    NO_PROPOSAL,
    `# ${criterion.title}`,
    `\`${criterion.id}\` · pillar *${criterion.pillar}* · ${GRAVITY[criterion.severity]}`,
    `**${criterion.asks}**`,
    page.why,
    ...toState(criterion),
    ...doesNotCount(page),
    ...examples(page),
    ...howToFix(criterion),
    ...standards(page),
    CONTENTS,
  ].join('\n\n')}\n`;
}

/** The documentation page of a check that is no criterion. */
export function renderCheckPage({ id, title, severity, asks, why, remedy }: CheckPage): string {
  const parts = [
    NO_PROPOSAL,
    `# ${title}`,
    `\`${id}\` · ${GRAVITY_OF_CHECK[severity]}`,
    `**${asks}**`,
    why,
    `## How to fix it`,
    remedy,
    CONTENTS,
  ];
  return `${parts.join('\n\n')}\n`;
}

type CheckPage = Omit<Check, 'check'>;

const GRAVITY_OF_CHECK: Readonly<Record<CheckPage['severity'], string>> = {
  error: 'an **error**; no points depend on it',
  warning: 'a **warning**; no points depend on it',
  information: 'shown as **information**; no points depend on it',
};

const CONTENTS = '[All criteria](README.md)';

/** A page full of examples may read like what it explains. */
const NO_PROPOSAL = '---\npilotlint: false\n---';

const GRAVITY: Readonly<Record<Criterion['severity'], string>> = {
  error: 'core criterion: a gap is an **error**, and milder while it is an idea or a proposal',
  warning: 'a gap is a **warning**, and milder while it is an idea or a proposal',
  information: 'a gap is shown as **information**, and milder while it is an idea or a proposal',
};

/** An example that begins with a key is YAML. */
export function exampleLanguage(text: string): Language {
  return /^[a-z_]+:/.test(text) ? 'yaml' : 'markdown';
}

function toState({ facets, headings, keys }: Criterion): string[] {
  const needed = facets.filter((facet) => facet.needed);
  const helpful = facets.filter((facet) => !facet.needed);
  return [
    '## What to state',
    facetList(needed),
    ...(helpful.length === 0 ? [] : ['It helps, without being needed, to add:', facetList(helpful)]),
    `People write it under headings such as ${some(headings, (one) => `*${one}*`)}, or in YAML and front matter ` +
      `under keys such as ${some(keys, code)}. A section, a list, a table, a \`Label: value\` line or a YAML key ` +
      'will all do.',
  ];
}

function facetList(facets: readonly Facet[]): string {
  return facets.map(({ id, title, ask }) => `- **${capitalise(title)}** (\`${id}\`). ${ask}`).join('\n');
}

function doesNotCount({ insufficient }: CriterionPage): string[] {
  return [
    '## What does not count',
    insufficient.map((phrase) => `- ${phrase}`).join('\n'),
    'Nor does a heading alone, a ticked box alone, a comment, a code example, a diagram, or a placeholder such as ' +
      '`TBD` or `‹…›`.',
  ];
}

function examples({ examples: { good, bad } }: CriterionPage): string[] {
  return [
    '## Enough',
    'Each of these states all that is needed.',
    ...good.map(({ text }) => fenced(text, exampleLanguage(text))),
    '## Not enough',
    'With how it is judged, and why. *Partial*: only some of it is there, or what stands under its heading is vague, ' +
      'denied or put off. *Placeholder*: its heading or key is there, with nothing filled in. *Missing*: nothing speaks ' +
      'of it.',
    ...byState(bad).flatMap((example) => [
      fenced(example.text, exampleLanguage(example.text)),
      `${STATES[example.state]}: ${example.because}`,
    ]),
  ];
}

function byState(bad: readonly BadExample[]): BadExample[] {
  const order = Object.keys(STATES);
  return bad.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

const STATES: Readonly<Record<BadExample['state'], string>> = {
  partial: '*Partial*',
  placeholder: '*Placeholder*',
  missing: '*Missing*',
};

function howToFix({ id, wording, skeleton }: Criterion): string[] {
  return [
    '## How to fix it',
    `${wording.remedy} Start from this and replace what stands in \`‹…›\`; in VS Code, the snippet ` +
      `\`${snippetPrefix(id)}\` inserts it.`,
    fenced(skeleton.markdown, 'markdown'),
    'The same in YAML or front matter:',
    fenced(skeleton.yaml, 'yaml'),
    'If it does not apply to this pilot, say so and why: “Not applicable because …”.',
  ];
}

/** What to type in an editor for the skeleton of a criterion. */
export function snippetPrefix(id: string): string {
  return `pilot-${id}`;
}

function standards({ standards: supported }: CriterionPage): string[] {
  if (supported.length === 0) return [];
  return [
    '## Standards it supports',
    supported.map((standard) => `- ${standardLine(standard)}`).join('\n'),
    `Stating this supports work under these standards. It is no proof of complying with them.${
      supported.some((standard) => standard.startsWith(EU))
        ? ' What the EU AI Act asks here binds high-risk systems; for others it is good practice.'
        : ''
    }`,
  ];
}

function some(words: readonly string[], show: (word: string) => string): string {
  // `=` asks for the whole label; readers need not know.
  return words
    .slice(0, 6)
    .map((word) => show(word.replace(/^=/, '')))
    .join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Fenced with more backticks than the text holds in a row. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
