/** Everything that follows from the criteria, worked out in memory. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig, type Options } from 'prettier';
import { CHECK_PAGES } from '../core/checks';
import { PILLARS, type Criterion, type CriterionPage } from '../core/model/criterion';
import { renderConfigSchema, renderManifest } from './render-config';
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
const CONFIG_SCHEMA_FILE = 'media/schema/config.schema.json';

/** The text of each derived file, by its path. */
export async function deriveFiles(): Promise<ReadonlyMap<string, string>> {
  const described = await readCriteria();
  const criteria = described.map(({ criterion }) => criterion);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const rules = [...criteria, ...CHECK_PAGES];
  return new Map([
    [`${CRITERIA_FOLDER}/index.ts`, await pretty(renderIndex(criteria), { parser: 'typescript' })],
    [`${PAGES_FOLDER}/README.md`, await pretty(renderContents(criteria), { parser: 'markdown' })],
    ...described.map(
      ({ criterion, page }) => [`${PAGES_FOLDER}/${criterion.id}.md`, renderPage(criterion, page)] as const,
    ),
    ...CHECK_PAGES.map((check) => [`${PAGES_FOLDER}/${check.id}.md`, renderCheckPage(check)] as const),
    ['snippets/markdown.json', await pretty(renderSnippets(criteria, 'markdown'), { parser: 'json' })],
    ['snippets/yaml.json', await pretty(renderSnippets(criteria, 'yaml'), { parser: 'json' })],
    ['syntaxes/labels.injection.json', await pretty(renderLabelGrammar(criteria), { parser: 'json' })],
    [SCHEMA_FILE, await pretty(renderSchema(criteria), { parser: 'json' })],
    [CONFIG_SCHEMA_FILE, await pretty(renderConfigSchema(rules), { parser: 'json' })],
    ['package.json', await pretty(renderManifest(manifest, rules), { parser: 'json-stringify' })],
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

interface Described {
  readonly criterion: Criterion;
  readonly page: CriterionPage;
}

async function readCriteria(): Promise<Described[]> {
  const described = await Promise.all(criterionFiles().map(readCriterion));
  return described.sort((a, b) => inChecklistOrder(a.criterion, b.criterion));
}

/** Not by way of the index, which is derived itself. */
async function readCriterion(name: string): Promise<Described> {
  const url = pathToFileURL(join(ROOT, CRITERIA_FOLDER, `${name}.ts`)).href;
  const exported = (await import(url)) as Record<string, Criterion> & { readonly page?: CriterionPage };
  const { page, ...others } = exported;
  const criterion = Object.values(others).find(({ id }) => id === name);
  if (criterion && page) return { criterion, page };
  throw new Error(`${CRITERIA_FOLDER}/${name}.ts exports no criterion with the id ${name}, or no page`);
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
