import type { Criterion } from '../core/model/criterion';
import { wantedBy } from '../core/write/completion/values';
import { HEADER } from '../core/write/header';
import { fieldsOf, type Field } from '../core/naming/fields';
import { keyOf } from '../core/naming/skeleton';

/**
 * The JSON schema of a YAML proposal, for completion and help in any tool that reads one. It forbids nothing: whether
 * a proposal is ready to scale is not a matter of shape.
 */
export function renderSchema(criteria: readonly Criterion[]): string {
  const header = HEADER.map(({ key, about, options }) => [
    key,
    { description: about, ...suggested(options) },
  ]);
  const topics = criteria.map((criterion) => [keyOf(criterion), topicSchema(criterion)]);
  return JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'AI pilot proposal',
    description: 'What a proposal of an AI pilot has to say before it can scale. Other keys are welcome.',
    properties: Object.fromEntries([...header, ...topics]),
    // A register that is a list.
    items: { $ref: '#' },
  });
}

/** A mapping or a list of them; text will do too. */
function topicSchema(criterion: Criterion) {
  const { title, asks } = criterion;
  const fields = Object.fromEntries(fieldsOf(criterion).map((field) => [field.key, fieldSchema(field)]));
  return { title, description: asks, properties: fields, items: { properties: fields } };
}

function fieldSchema(field: Field) {
  return { description: field.facet?.ask ?? '', ...suggested(wantedBy(field).options) };
}

/** Values that are offered; any other will do too. */
function suggested(options: readonly string[]) {
  return options.length === 0 ? {} : { anyOf: [{ enum: options }, {}] };
}
