import type { Criterion } from '../core/model/criterion';

/** The list of all criteria, as code. */
export function renderIndex(criteria: readonly Criterion[]): string {
  const imports = criteria.map(({ id }) => `import { ${toCamelCase(id)} } from './${id}';`);
  return [
    '/** Every criterion, in the order of the checklist. Generated: see `npm run generate`. */',
    "import type { Criterion } from '../model/criterion';",
    ...imports,
    '',
    `export const CRITERIA: readonly Criterion[] = [${criteria.map(({ id }) => toCamelCase(id)).join(', ')}];`,
  ].join('\n');
}

/** `outcome-defined` is exported as `outcomeDefined`. */
export function toCamelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
