import type { ParsedDocument } from '../../model/proposal';
import { PassagePool } from '../passage-pool';
import { readPiece } from './piece';
import { PieceCache } from './pieces';
import { yamlProposal } from './proposal';
import { readPieces } from './reading';

/** Reads one YAML document again and again, each time at the cost of the documents of its stream that have changed. */
export function yamlReader(): (text: string) => ParsedDocument {
  const pool = new PassagePool();
  const cache = new PieceCache((source) => readPiece(source, (draft) => draft.share(pool)));
  return (text) => {
    const { proposals, problems } = readPieces(cache.update(text), text);
    const placed = proposals.map((read) => yamlProposal(read, text, 0, 'yaml'));
    pool.keep(placed);
    return { language: 'yaml', proposals: placed, problems };
  };
}
