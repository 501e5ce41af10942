import assert from 'node:assert/strict';
import { folderWith, run } from './run';

const PROPOSAL = [
  '# Claims triage assistant',
  '',
  '## Success metrics',
  '',
  'Cut triage from 42 to 25 minutes.',
  '',
  '## Integration',
  '',
  'It will integrate with existing systems.',
].join('\n');

describe('explaining', () => {
  const folder = folderWith({
    'a.md': PROPOSAL,
    'b.md': 'a\0b',
    'known.md': `---\ntype: ai-pilot\n---\n${PROPOSAL}`,
    'broken.yaml': 'type: ai-pilot\ntitle: x\n  bad: [1,\n',
    'README.md': '# A library\n',
    'fr.pilot.md':
      '# Tri\n\nRéduire le délai de réponse de 9 à 4 jours dans les bureaux avec le service des lettres.\n',
  });

  it('shows the words that convinced, where they stand and by which rule', async () => {
    const { code, out } = await run(folder, ['explain', 'a.md', 'outcome-defined']);
    assert.equal(code, 0);
    assert.match(out, /✓ target\n +5:12 {2}“from 42 to 25 minutes” {2}a number to reach/);
    assert.match(out, /✗ timeframe: no words for it were found/);
    assert.doesNotMatch(out, /data-source-named/);
  });

  it('shows words that are too vague to count', async () => {
    const { out } = await run(folder, ['explain', 'a.md']);
    assert.match(out, /~ system: too vague to count\n +9:\d+ {2}“integrate with existing systems”/);
  });

  it('says what the file is by itself', async () => {
    assert.match((await run(folder, ['explain', 'known.md'])).out, /^ {2}front matter type: ai-pilot$/m);
    const { out } = await run(folder, ['explain', 'README.md']);
    assert.match(out, /^ {2}No proposal by itself \(a README is no proposal\), judged all the same\.$/m);
  });

  it('says what of it cannot be read: it may be why words are not found', async () => {
    const { out } = await run(folder, ['explain', 'broken.yaml']);
    assert.match(out, /^ {2}! 2:8 {2}This YAML cannot be read as it stands: a second “key:”/m);
  });

  it('says why nothing was judged in a language that is not read', async () => {
    const { out } = await run(folder, ['explain', 'fr.pilot.md', 'scale-path']);
    assert.match(out, /seems to be written in French, which pilotlint cannot read yet/);
  });

  it('names the criteria when the one asked for is none', async () => {
    const { code, err } = await run(folder, ['explain', 'a.md', 'outcome']);
    assert.equal(code, 2);
    assert.match(err, /there is no criterion "outcome"\. There are: outcome-defined,/);
  });

  it('says when the file cannot be read', async () => {
    const { code, err } = await run(folder, ['explain', 'gone.md']);
    assert.equal(code, 2);
    assert.match(err, /gone\.md: This file cannot be read: it does not exist/);
  });

  it('says when the file is no text', async () => {
    const { code, err } = await run(folder, ['explain', 'b.md']);
    assert.equal(code, 2);
    assert.match(err, /b\.md: [A-Z].*\.$/m);
  });
});
