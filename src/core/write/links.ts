import type { Guide } from '../assess/guide';
import { isRule } from '../directives/rules';
import { directivesIn } from '../directives/read';
import type { Range } from '../model/text';

/** Words that lead somewhere. */
export interface Link {
  readonly range: Range;
  /** `page`: the id of a criterion or check; `file`: a path, as it is written. */
  readonly to: 'page' | 'file';
  readonly target: string;
}

/** The names in comments that hide findings, and paths that fields of YAML and front matter hold. */
export function linksIn({ text, language, proposals }: Guide): Link[] {
  const parsed = proposals.map(({ proposal }) => proposal);
  const names = directivesIn(text, { language, proposals: parsed }).flatMap(({ targets }) => targets);
  const pages = names
    .filter(({ name }) => isRule(name))
    .map(({ name, range }): Link => ({ range, to: 'page', target: name.split('/')[0]! }));
  const files = parsed.flatMap(({ statements }) =>
    statements
      .filter(({ passage, labels }) => PATH.test(passage.text) && labels.at(-1)?.kind === 'key')
      .map(({ passage, range }): Link => ({ range, to: 'file', target: passage.text })),
  );
  return [...pages, ...files];
}

/** With a folder or an ending of a document: "v2.1" and "e.g." are none. */
const PATH =
  /^(?!\w+:)(?:[\w.-]{1,60}\/){0,8}[\w.-]{1,80}\.(?:md|ya?ml|json|csv|txt|html?|pdf|docx?|xlsx?|pptx?)$/i;
