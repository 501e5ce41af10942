import assert from 'node:assert/strict';
import { decode } from '../../src/core/text/decode';

const WORDS = '# Häuser 😀\n';

const littleEndian = Buffer.from(WORDS, 'utf16le');
const bigEndian = Buffer.from(littleEndian).swap16();

describe('decoding', () => {
  const texts = {
    'UTF-8': Buffer.from(WORDS),
    'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${WORDS}`),
    'UTF-16, little end first': Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian]),
    'UTF-16, big end first': Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian]),
  };
  for (const [name, bytes] of Object.entries(texts)) {
    it(`reads ${name}`, () => assert.deepEqual(decode(bytes), { text: WORDS, problems: [] }));
  }

  it('reads nothing as nothing', () =>
    assert.deepEqual(decode(new Uint8Array()), { text: '', problems: [] }));

  const failures = {
    'bytes of another encoding': [Buffer.from('Häuser', 'latin1'), 'not-text'],
    'half a pair of UTF-16': [Buffer.from([0xff, 0xfe, 0x3d, 0xd8]), 'not-text'],
    'a binary file': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]), 'binary'],
  } as const;
  for (const [name, [bytes, code]] of Object.entries(failures)) {
    it(`reports ${name}`, () => {
      const { text, problems } = decode(bytes);
      assert.equal(text, '');
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.severity, problem.range]),
        [[code, 'error', null]],
      );
    });
  }
});
