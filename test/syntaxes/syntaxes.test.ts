import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRITERIA, assess } from '../../src/core';
import { highlighted, underlined } from './highlight';

const CASES = join(import.meta.dirname, 'cases');

const PLACEHOLDER = 'entity.name.function.placeholder.pilotlint';
const LABEL = 'entity.name.tag.label.pilotlint';
const DIRECTIVE = 'keyword.control.directive.pilotlint';
const CRITERION = 'entity.name.tag.criterion.pilotlint';
const REASON = 'punctuation.separator.reason.pilotlint';

/** What is shown of each document is in the file beside it; `UPDATE=1` writes it, for a person to review. */
describe('the highlighting of a whole document', () => {
  for (const name of readdirSync(CASES).filter((file) => !file.endsWith('.shown'))) {
    it(name, async () => {
      const text = readFileSync(join(CASES, name), 'utf8');
      const shown = await underlined(text, name.endsWith('.md') ? 'markdown' : 'yaml');
      const expected = join(CASES, `${name}.shown`);
      if (process.env['UPDATE']) writeFileSync(expected, shown);
      assert.equal(shown, readFileSync(expected, 'utf8'));
    });
  }
});

describe('the highlighting of placeholders', () => {
  it('shows every slot of every skeleton', async () => {
    for (const { id, skeleton } of CRITERIA) {
      for (const language of ['markdown', 'yaml'] as const) {
        const shown = (await highlighted(skeleton[language], language)).filter((one) =>
          one.endsWith(PLACEHOLDER),
        );
        const slots = skeleton[language].match(/‹[^›]*›/g) ?? [];
        assert.deepEqual(
          shown,
          slots.map((slot) => `${slot} → ${PLACEHOLDER}`),
          id,
        );
      }
    }
  });

  for (const words of ['TBD', 'TODO', '‹name and role›']) {
    it(`shows “${words}”, which counts as not filled in`, async () => {
      assert.deepEqual(await highlighted(`**Owner:** ${words}`, 'markdown'), [`${words} → ${PLACEHOLDER}`]);
      const [proposal] = assess(`**Owner:** ${words}\n`, { assumeProposal: true }).proposals;
      const result = proposal?.criteria.find(({ id }) => id === 'governance-owner-assigned');
      assert.equal(result?.state, 'placeholder');
    });
  }

  for (const text of ['Dana decides <b>today</b>, TODOS too', '<!-- TBD -->', '`TBD`', '```\n‹date›\n```']) {
    it(`leaves ${JSON.stringify(text)} alone`, async () =>
      assert.deepEqual(await highlighted(text, 'markdown'), []));
  }
});

describe('the highlighting of directives', () => {
  const shown = [
    `pilotlint-disable-next-line → ${DIRECTIVE}`,
    ` outcome-defined, decision-gate → ${CRITERION}`,
    `-- → ${REASON}`,
  ];

  it('shows them in the comments of Markdown', async () =>
    assert.deepEqual(
      await highlighted(
        '<!-- pilotlint-disable-next-line outcome-defined, decision-gate -- agreed with the board -->',
        'markdown',
      ),
      shown,
    ));

  it('shows them in the comments of YAML, in front matter too', async () => {
    const comment = '# pilotlint-disable-next-line outcome-defined, decision-gate -- agreed with the board';
    assert.deepEqual(await highlighted(comment, 'yaml'), shown);
    assert.deepEqual(await highlighted(`stage: idea ${comment}`, 'markdown'), shown);
  });

  it('shows those that name nothing', async () => {
    assert.deepEqual(await highlighted('<!-- pilotlint-disable -->', 'markdown'), [
      `pilotlint-disable → ${DIRECTIVE}`,
    ]);
    assert.deepEqual(await highlighted('# pilotlint-enable', 'yaml'), [`pilotlint-enable → ${DIRECTIVE}`]);
  });

  it('leaves text alone that only speaks of them', async () =>
    assert.deepEqual(await highlighted('Write pilotlint-disable in a comment.', 'markdown'), []));
});

describe('the highlighting of labels', () => {
  it('shows labels of the checklist', async () =>
    assert.deepEqual(
      await highlighted('- **Decision right:** may stop\n**Lawful basis**: consent', 'markdown'),
      [`Decision right → ${LABEL}`, `Lawful basis → ${LABEL}`],
    ));

  it('leaves labels alone that any document may have, and what is no label', async () =>
    assert.deepEqual(await highlighted('**Owner:** Dana\n**Decision right** of the board', 'markdown'), []));
});
