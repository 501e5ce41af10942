import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Cache } from '../../src/cli/cache';
import { VERSION } from '../../src/core/version';
import { EMPTY_PROPOSAL, folderWith, run, type Ran } from './run';

const NAME = '.pilotlintcache';

describe('the cache', () => {
  it('changes nothing in the report, the first time or later', async () => {
    const folder = newFolder();
    const plain = await check(folder);
    assert.deepEqual(await cached(folder), plain);
    assert.deepEqual(await cached(folder), plain);
  });

  it('keeps verdicts until something they depend on changes', async () => {
    const folder = newFolder();
    await cached(folder);
    forge(folder);
    assert.ok(isFromCache(await cached(folder)));
    assert.ok(!isFromCache(await check(folder)), 'only when asked to');
  });

  const changes: Record<string, (folder: string) => void> = {
    'the document': (folder) => writeFileSync(join(folder, 'a.md'), `${EMPTY_PROPOSAL}\nMore.\n`),
    'the file beside it': (folder) => writeFileSync(join(folder, 'a.pilot.yaml'), 'owner: Dana Whitfield\n'),
    'the configuration': (folder) =>
      writeFileSync(join(folder, '.pilotlint.yaml'), 'score: { caps: { coreAtZero: 5 } }\n'),
    'the version': (folder) => {
      const file = join(folder, NAME);
      writeFileSync(file, readFileSync(file, 'utf8').replace(VERSION, '0.0.1'));
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`checks anew what depends on ${what} when that changes`, async () => {
      const folder = newFolder();
      await cached(folder);
      forge(folder);
      change(folder);
      const ran = await cached(folder);
      assert.ok(!isFromCache(ran));
      assert.deepEqual(ran, await check(folder));
    });
  }

  it('keeps a verdict that depends on the day for that day only', async () => {
    const folder = folderWith({ 'a.md': `${EMPTY_PROPOSAL}\n**Decision date:** 4 May 2020\n` });
    await cached(folder);
    forge(folder);
    assert.ok(isFromCache(await cached(folder)));
    const file = join(folder, NAME);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\t\d{4}-\d\d-\d\d\t/, '\t2020-05-01\t'));
    assert.ok(!isFromCache(await cached(folder)));
  });

  it('forgets documents that are gone, and keeps those that were not asked for', async () => {
    const folder = folderWith({ 'a.md': EMPTY_PROPOSAL, 'gone.md': '# Gone\n', 'kept.md': '# Kept\n' });
    await cached(folder);
    rmSync(join(folder, 'gone.md'));
    writeFileSync(join(folder, 'b.md'), '# B\n');
    await run(folder, ['check', 'b.md', '--cache']);
    const paths = readFileSync(join(folder, NAME), 'utf8').match(/^"[^"]+"/gm);
    assert.deepEqual(paths, ['"a.md"', '"b.md"', '"kept.md"']);
  });

  it('stands where it is asked to, in a folder that need not be there', async () => {
    const folder = newFolder();
    await check(folder, '--cache', '--cache-location', 'out/caches/');
    await check(folder, '--cache', '--cache-location', 'out/one.cache');
    assert.deepEqual(readdirSync(join(folder, 'out')), ['caches', 'one.cache']);
    assert.deepEqual(readdirSync(join(folder, 'out/caches')), [NAME]);
  });

  it('may be larger than memory: only the lines that are asked for are read', async function () {
    // Other systems would fill the disk with what nobody wrote.
    if (process.platform !== 'linux') this.skip();
    const folder = newFolder();
    await cached(folder);
    forge(folder);
    const file = join(folder, NAME);
    const text = readFileSync(file, 'utf8');
    const header = text.slice(0, text.indexOf('\n') + 1);
    // More than one string can hold, in a hole that takes no room.
    writeFileSync(file, `${header}"large.md"\t`);
    truncateSync(file, 2 ** 29);
    appendFileSync(file, `\n${text.slice(header.length)}`);
    const ran = await cached(folder);
    assert.ok(isFromCache(ran));
    assert.equal(ran.err, '');
  });

  it('leaves nothing behind when a run is cut off', async () => {
    const folder = newFolder();
    const cache = new Cache(NAME, folder);
    const job = { path: 'a.md', bytes: new Uint8Array(), config: {}, assumeProposal: false, sidecar: null };
    assert.equal(cache.find(job), null);
    cache.add(job, { reports: [], day: null, isLasting: true });
    assert.deepEqual(readdirSync(folder), ['a.md', 'notes.md']);
  });

  const troubles: Record<string, readonly [(file: string) => void, RegExp]> = {
    'is damaged': [
      (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -40)),
      /the cache "\.pilotlintcache" is damaged; what it no longer tells is checked anew/,
    ],
    'is somebody’s notes': [
      (file) => writeFileSync(file, 'My notes\n'),
      /holds something else, and is left alone/,
    ],
    'is no text': [
      (file) => writeFileSync(file, Buffer.alloc(1000, 0xff)),
      /holds something else, and is left alone/,
    ],
  };
  for (const [what, [make, message]] of Object.entries(troubles)) {
    it(`costs no verdict when it ${what}`, async () => {
      const folder = newFolder();
      const { out, code } = await cached(folder);
      make(join(folder, NAME));
      const ran = await cached(folder);
      assert.deepEqual([ran.out, ran.code], [out, code]);
      assert.match(ran.err, message);
    });
  }

  it('leaves alone what it did not write', async () => {
    const folder = folderWith({ 'a.md': EMPTY_PROPOSAL, [NAME]: 'My notes\n' });
    await cached(folder);
    assert.equal(readFileSync(join(folder, NAME), 'utf8'), 'My notes\n');
  });

  it('costs no verdict when it cannot be written', async function () {
    const folder = newFolder();
    const plain = await check(folder);
    const places = ['a.md/cache', ...(process.getuid?.() === 0 ? [] : ['locked/cache'])];
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o500);
    for (const place of places) {
      const ran = await check(folder, '--cache', '--cache-location', place);
      assert.deepEqual([ran.out, ran.code], [plain.out, plain.code]);
      assert.match(ran.err, /the cache ".*" cannot be (?:read|written): /);
    }
  });

  it('does not write to what is no file', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = newFolder();
    const ran = await check(folder, '--cache', '--cache-location', '/dev/full');
    assert.equal(ran.code, 1);
    assert.match(ran.err, /the cache "\/dev\/full" is not a regular file, and left alone/);
  });

  it('survives runs at the same time', async () => {
    const folder = newFolder();
    const plain = await check(folder);
    const runs = await Promise.all(Array.from({ length: 6 }, () => cached(folder)));
    for (const one of runs) assert.deepEqual(one, plain);
    assert.deepEqual(await cached(folder), plain);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('tmp')),
      [],
    );
  });
});

function check(folder: string, ...argv: string[]): Promise<Ran> {
  return run(folder, ['check', '.', '-f', 'json', ...argv]);
}

function cached(folder: string): Promise<Ran> {
  return check(folder, '--cache');
}

function newFolder(): string {
  return folderWith({ 'a.md': EMPTY_PROPOSAL, 'notes.md': '# Notes\n' });
}

/** Changes what the cache tells, so that it shows whether a verdict came from there. */
function forge(folder: string): void {
  const file = join(folder, NAME);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('front matter type', 'from the cache'));
}

function isFromCache({ out }: Ran): boolean {
  return out.includes('from the cache');
}
