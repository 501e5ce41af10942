import { printable } from '../text/printable';

interface Place {
  readonly path: string;
  readonly entry?: string | null;
}

/** Where a proposal stands: its file, and for an entry of a register its path in there. */
export function placeName({ path, entry = null }: Place): string {
  return printable(entry === null ? path : `${path} › ${entry}`);
}
