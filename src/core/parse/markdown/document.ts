import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Label, ParsedDocument, ReadingProblem, Proposal } from '../../model/proposal';
import { firstLineOf } from '../../text/lines';
import type { Draft } from '../draft';
import { Outline } from '../outline';
import { PassagePool } from '../passage-pool';
import { Placement, shifted, shiftedProblem } from '../place';
import { readPlain, unlessTooDeep } from '../plain';
import { yamlProposal } from '../yaml/proposal';
import { definitionsIn, type KnownDefinitions } from './definitions';
import { readFlow } from './flow';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { isBeyondLimits } from './limits';
import { SectionCache, type Section, type SectionContent } from './section-cache';
import { severalIn } from './several';
import { openTitled } from './titled';
import { parse, parseSection } from './tree';

/** Reads one Markdown document again and again, each time at the cost of what has changed. */
export function markdownReader(): (text: string) => ParsedDocument {
  const pool = new PassagePool();
  const cache = new SectionCache((text, isLast, known) => {
    const content = readSection(text, isLast, known);
    content?.value.draft.share(pool);
    return content;
  });
  return (text) => {
    const parsed = parsedDocument(text, cache.update(text));
    pool.keep(parsed.proposals);
    return parsed;
  };
}

interface SectionReading {
  readonly draft: Draft;
  /** Only the first section has any. */
  readonly frontMatter: FrontMatter | null;
}

type Content = SectionContent<SectionReading>;

function readSection(text: string, isLast: boolean, known: KnownDefinitions): Content | null {
  if (isBeyondLimits(text)) return readAsPlain(text);
  return unlessTooDeep(
    () => readMarkup(text, isLast, known),
    () => readAsPlain(text),
  );
}

function readMarkup(text: string, isLast: boolean, known: KnownDefinitions): Content | null {
  const tree = parseSection(text, isLast, known);
  if (!tree) return null;
  const source = text.replace(/^\uFEFF/, '');
  openTitled(tree, source, (block) => parse(block, known));
  const definitions = definitionsIn(tree, source);
  const targets = (identifier: string) => {
    const key = normalizeIdentifier(identifier);
    return known.target(key, definitions.get(key));
  };
  const draft = readFlow(tree, source, targets);
  return { value: { draft, frontMatter: readFrontMatter(tree, source) }, definitions };
}

function readAsPlain(text: string): Content {
  const draft = readPlain(text.replace(/^\uFEFF/, ''), BEYOND_LIMITS);
  return { value: { draft, frontMatter: null }, definitions: new Map() };
}

const BEYOND_LIMITS = {
  code: 'section-too-complex',
  message:
    'This section is too long or too deeply nested to be read as Markdown; its lines are read as plain text.',
};

/** With no more than this beside it, front matter that is a register makes the document one. */
const BRIEF = { statements: 3, headings: 1 };

function parsedDocument(text: string, sections: readonly Section<SectionReading>[]): ParsedDocument {
  const { start, value: first } = sections[0]!;
  const body = new Outline();
  const header = first.frontMatter && new Header(first.frontMatter, start);
  header?.addTo(body);
  const fields = body.statements.length;
  for (const section of sections) body.add(section.value.draft, section.start);
  body.finish();
  const isBrief =
    body.headings.length <= BRIEF.headings && body.statements.length - fields <= BRIEF.statements;
  const entries = isBrief ? header?.entries(text) : null;
  const problems = sections.flatMap((section) => placedProblems(section.value.draft, section.start));
  return {
    language: 'markdown',
    proposals: entries ?? severalIn(text, body) ?? [proposalOf(text, body, header)],
    problems: [...(header?.problems ?? []), ...problems],
  };
}

function placedProblems({ problems }: Draft, base: number): ReadingProblem[] {
  return problems.map((problem) => shiftedProblem(problem, base));
}

/** Front matter in its place. */
class Header {
  readonly #base: number;

  constructor(
    private readonly frontMatter: FrontMatter,
    private readonly start: number,
  ) {
    this.#base = start + frontMatter.start;
  }

  get title(): Label | null {
    const { title } = this.frontMatter.whole.proposals[0]!;
    return title && new Placement(this.#base).label(title);
  }

  get opening() {
    return shifted(this.frontMatter.opening, this.start);
  }

  get problems(): ReadingProblem[] {
    return this.frontMatter.whole.problems.map((problem) => shiftedProblem(problem, this.#base));
  }

  addTo(outline: Outline): void {
    const stretches = this.frontMatter.whole.proposals.flatMap((proposal) => proposal.stretches);
    for (const { draft, base } of stretches) outline.add(draft, this.#base + base);
  }

  /** The proposals of a register. */
  entries(text: string): Proposal[] | null {
    const { register } = this.frontMatter;
    return register && register.proposals.map((read) => yamlProposal(read, text, this.#base, 'markdown'));
  }
}

function proposalOf(text: string, { title, headings, statements }: Outline, header: Header | null): Proposal {
  const name = title ?? header?.title ?? headings[0] ?? null;
  return {
    language: 'markdown',
    entry: null,
    title: name,
    anchor: name?.range ?? header?.opening ?? firstLineOf(text),
    range: { start: 0, end: text.length },
    headings,
    statements,
  };
}
