/** Everything that follows from the criteria, worked out in memory. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig, type Options } from 'prettier';
import { CHECK_PAGES } from '../core/checks';
import { PILLARS, type Criterion } from '../core/model/criterion';
import { renderIndex } from './render-index';
import { renderCheckPage, renderPage } from './render-page';
import { renderLabelGrammar } from './render-labels';
import { renderSchema } from './render-schema';
import { renderSnippets } from './render-snippets';
import { renderContents, renderReadme } from './render-tables';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CRITERIA_FOLDER = 'src/core/criteria';
export const PAGES_FOLDER = 'media/docs';
export const SCHEMA_FILE = 'media/schema/proposal.schema.json';

/** The text of each derived file, by its path. */
export async function deriveFiles(): Promise<ReadonlyMap<string, string>> {
  const criteria = await readCriteria();
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return new Map([
    [`${CRITERIA_FOLDER}/index.ts`, await pretty(renderIndex(criteria), { parser: 'typescript' })],
    [`${PAGES_FOLDER}/README.md`, await pretty(renderContents(criteria), { parser: 'markdown' })],
    ...criteria.map((criterion) => [`${PAGES_FOLDER}/${criterion.id}.md`, renderPage(criterion)] as const),
    ...CHECK_PAGES.map((check) => [`${PAGES_FOLDER}/${check.id}.md`, renderCheckPage(check)] as const),
    ['snippets/markdown.json', await pretty(renderSnippets(criteria, 'markdown'), { parser: 'json' })],
    ['snippets/yaml.json', await pretty(renderSnippets(criteria, 'yaml'), { parser: 'json' })],
    ['syntaxes/labels.injection.json', await pretty(renderLabelGrammar(criteria), { parser: 'json' })],
    [SCHEMA_FILE, await pretty(renderSchema(criteria), { parser: 'json' })],
    ['README.md', await pretty(renderReadme(readme, criteria), { parser: 'markdown' })],
  ]);
}

/** Names of the files that hold a criterion each. */
export function criterionFiles(): string[] {
  return readdirSync(join(ROOT, CRITERIA_FOLDER))
    .filter((name) => name !== 'index.ts')
    .map((name) => basename(name, '.ts'));
}

/** As the project's formatter leaves it. */
export async function pretty(text: string, options: Options): Promise<string> {
  const config = await resolveConfig(join(ROOT, 'package.json'));
  return format(text, { ...config, ...options });
}

async function readCriteria(): Promise<Criterion[]> {
  const criteria = await Promise.all(criterionFiles().map(readCriterion));
  return criteria.sort(inChecklistOrder);
}

/** Not by way of the index, which is derived itself. */
async function readCriterion(name: string): Promise<Criterion> {
  const url = pathToFileURL(join(ROOT, CRITERIA_FOLDER, `${name}.ts`)).href;
  const exported = Object.values((await import(url)) as Record<string, Criterion>);
  const criterion = exported.find(({ id }) => id === name);
  if (!criterion) throw new Error(`${CRITERIA_FOLDER}/${name}.ts exports no criterion with the id ${name}`);
  return criterion;
}

const SEVERITIES: readonly Criterion['severity'][] = ['error', 'warning', 'information'];

/** The core first, then pillar by pillar. */
function inChecklistOrder(a: Criterion, b: Criterion): number {
  return (
    Number(b.severity === 'error') - Number(a.severity === 'error') ||
    PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.id.localeCompare(b.id, 'en')
  );
}
