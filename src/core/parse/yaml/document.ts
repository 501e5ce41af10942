import type { ParsedDocument } from '../../model/proposal';
import { PassagePool } from '../passage-pool';
import { yamlProposal } from './proposal';
import { readYaml } from './reading';

/** Reads one YAML document again and again. YAML is cheap to parse: only the passages are kept. */
export function yamlReader(): (text: string) => ParsedDocument {
  const pool = new PassagePool();
  return (text) => {
    const { proposals, problems } = readYaml(text);
    const placed = proposals.map((read) => {
      read.draft.share(pool);
      return yamlProposal(read, text, 0, 'yaml');
    });
    pool.keep(placed);
    return {
      language: 'yaml',
      proposals: placed,
      problems: [...problems, ...proposals.flatMap(({ draft }) => draft.problems)],
    };
  };
}
