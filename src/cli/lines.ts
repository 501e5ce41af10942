import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';

const NEWLINE = 0x0a;
const CHUNK = 256 * 1024;

/** A line of an open file, of which only the place is held; without its end. */
export class Line {
  constructor(
    private readonly file: number,
    private readonly start: number,
    private readonly length: number,
  ) {}

  /** Its text, or what its first bytes say. Shorter than it was where the file is shorter by now. */
  read(most = Infinity): string {
    const bytes = Buffer.allocUnsafe(Math.min(this.length, most));
    const size = readSync(this.file, bytes, 0, bytes.length, this.start);
    return bytes.toString('utf8', 0, size);
  }
}

/** The lines of an open file, however large it is. The last one may lack its end. */
export function* linesIn(file: number): Generator<Line> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let start = 0;
  let done = 0;
  for (let size; (size = readSync(file, chunk, 0, CHUNK, done)) > 0; done += size) {
    for (const end of endsIn(chunk.subarray(0, size))) {
      yield new Line(file, start, done + end - start);
      start = done + end + 1;
    }
  }
  if (done > start) yield new Line(file, start, done - start);
}

function* endsIn(bytes: Buffer): Generator<number> {
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) yield end;
}

/** Lines put aside in a file without a name: it is gone with the process, whatever ends that. */
export class Spool {
  private readonly file: number;
  private size = 0;

  /** Takes a name for a moment. @throws when the disk takes nothing there */
  constructor(path: string) {
    this.file = openSync(path, 'wx+');
    rmSync(path);
  }

  /** @throws when the disk is full */
  add(text: string): Line {
    const bytes = Buffer.from(text);
    writeFileSync(this.file, bytes);
    const line = new Line(this.file, this.size, bytes.length);
    this.size += bytes.length;
    return line;
  }

  close(): void {
    closeSync(this.file);
  }
}
