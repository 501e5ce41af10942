import type { ParsedDocument } from '../../model/proposal';
import { PassagePool } from '../passage-pool';
import { yamlProposal } from './proposal';
import { readYaml } from './reading';

/** Reads one YAML document again and again. YAML is cheap to parse: only the passages are kept. */
export function yamlReader(): (text: string) => ParsedDocument {
  const pool = new PassagePool();
  return (text) => {
    const { proposals, problems } = readYaml(text);
    pool.renew();
    return {
      language: 'yaml',
      proposals: proposals.map((read) => pool.internAll(yamlProposal(read, text, 0, 'yaml'))),
      problems: [...problems, ...proposals.flatMap(({ draft }) => draft.problems)],
    };
  };
}
