/** What the readiness panel says where there is no verdict, or one to be read with care. */
import assert from 'node:assert/strict';
import type { Browser } from './browser';
import type { CodeServer } from './code-server';
import { faultsIn, overflowOf, panelOf, resize } from './panel-tour';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { walk } from './walk';

/** Of the side bar, in pixels. */
const NARROW = 320;

const FRENCH = `---
type: ai-pilot
---

# Tri des réclamations

${'Nous voulons trier les réclamations plus vite, parce que ce travail prend trop de temps dans les agences. '.repeat(8)}
`;

const BROKEN = `type: ai-pilot
title: Parcel sorting
outcome:
  metric: "share of parcels sorted twice
  target: 2%
`;

/** Files, and the title and words the panel has for them. */
const STATES = [
  { name: 'template', file: 'template.pilot.md', says: 'A form to fill in: its gaps are meant to be there' },
  { name: 'broken', file: 'broken.pilot.yaml', text: BROKEN, says: 'This YAML cannot be read as it stands' },
  { name: 'unread-language', file: 'reclamations.pilot.md', text: FRENCH, says: 'Not assessed' },
  {
    name: 'no-proposal',
    file: 'README.md',
    text: '# Depot\n\nTools of the depot.\n',
    says: 'Not taken for a pilot',
  },
  { name: 'other-kind', file: 'depot.json', text: '{}\n', says: 'Not a Markdown or YAML file' },
  { name: 'no-text', file: 'scan.md', text: '\0\0\0', says: 'This file cannot be read' },
] as const;

/** True when every step succeeded. */
export function runStatesTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  staged: Staged,
): Promise<boolean> {
  const samples = new Samples(server, staged, 'states');
  return walk('the readiness panel without a verdict', kind, browser, ({ page, step, picture }) => {
    const panel = panelOf(page);

    step('is there once its icon is clicked', async () => {
      await samples.openTab(page, 'template.pilot.md');
      await page.locator('.activitybar .action-label[aria-label^="Pilotlint"]').click();
      await panel.locator('main').waitFor();
      await resize(page, NARROW);
    });

    for (const { name, file, says, ...more } of STATES) {
      step(`says what to do: ${name}`, async () => {
        if ('text' in more) samples.add(file, more.text);
        await samples.openTab(page, file);
        await panel.locator('main', { hasText: says }).waitFor();
        await picture(`state-${name}`);
        assert.equal(await overflowOf(panel), 0);
        assert.deepEqual(await faultsIn(panel), []);
      });
    }
  });
}
