import { toJsonSchema } from '@valibot/to-json-schema';
import { EDITOR_SCHEMA, FILE_SCHEMA } from '../core/config/schema';
import type { Criterion } from '../core/model/criterion';

/** What has findings, and a page. */
type Rule = Pick<Criterion, 'id' | 'title'>;

/** The JSON schema of a configuration file, for completion and help in any tool that reads one. */
export function renderConfigSchema(rules: readonly Rule[]): string {
  return JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Pilotlint',
    type: 'object',
    properties: propertiesOf(FILE_SCHEMA, rules),
    additionalProperties: false,
  });
}

/** The manifest of the extension with those settings renewed that a configuration file has too. */
export function renderManifest(manifest: string, rules: readonly Rule[]): string {
  const whole = JSON.parse(manifest);
  const settings = whole.contributes.configuration.properties;
  for (const [name, { description: _, ...shape }] of Object.entries(propertiesOf(EDITOR_SCHEMA, rules))) {
    const markdownDescription = `%configuration.${name}%`;
    settings[`pilotlint.${name}`] = { ...shape, default: {}, scope: 'resource', markdownDescription };
  }
  return JSON.stringify(whole);
}

type Schema = Readonly<Record<string, unknown>>;

/** With the names of rules; the code of one finding, such as `outcome-defined/metric-missing`, is a name too. */
function propertiesOf(schema: typeof EDITOR_SCHEMA | typeof FILE_SCHEMA, rules: readonly Rule[]) {
  const properties = { ...toJsonSchema(schema).properties } as Record<string, Schema>;
  const { propertyNames: _, ...named } = properties.rules ?? {};
  const severity = named.additionalProperties as Schema;
  const known = rules.map(({ id, title }) => [id, { ...severity, description: title }]);
  return { ...properties, rules: { ...named, properties: Object.fromEntries(known) } } as typeof properties;
}
