/** A workspace of two folders that have a file of the same name. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from './browser';
import type { CodeServer } from './code-server';
import { panelOf } from './panel-tour';
import { tabOf } from './portfolio-tour';
import type { Kind, Staged } from './stage';
import { run } from './tour';
import { walk, written } from './walk';

const FILE = 'sorting.pilot.yaml';

const PILOT = (title: string, owner: string) => `type: ai-pilot
title: ${title}
stage: pilot
owner: ${owner}
outcome:
  metric: parcels sorted twice
  baseline: 4.1%
  target: 2%
  timeframe: 2027-05-31
`;

/** True when every step succeeded. */
export function runFoldersTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  { extension, folder }: Staged,
): Promise<boolean> {
  const top = join(folder, 'folders');
  const north = join(top, 'north');
  const south = join(top, 'south');
  for (const one of [north, south]) mkdirSync(one, { recursive: true });
  writeFileSync(join(north, FILE), PILOT('Sorting in the north', 'Ada Moss'));
  writeFileSync(join(south, FILE), PILOT('Sorting in the south', 'Dana Wu'));
  // What counts in one folder does not in the other.
  writeFileSync(join(south, '.pilotlint.yaml'), 'rules: { decision-gate: off }\n');
  const workspace = join(top, 'depots.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
  return walk('a workspace of several folders', kind, browser, ({ page, step, picture }) => {
    step('has the proposals of all of them in its portfolio, and says which is where', async () => {
      await page.goto(server.url({ extension, workspace, file: join(north, FILE) }));
      await page.locator('.squiggly-error').first().waitFor();
      await run(page, 'Pilotlint: Show portfolio');
      const tab = tabOf(page);
      await tab.locator('header', { hasText: '2 proposals' }).waitFor();
      await tab.locator('.heat tbody tr', { hasText: 'Sorting in the south' }).waitFor();
      await picture('folders-portfolio');
    });

    step('opens the one that is chosen, though both have one name', async () => {
      await run(page, 'Pilotlint: Focus on Portfolio View');
      await page.locator('[role="treeitem"][aria-label^="Sorting in the south"]').click();
      await page.locator('.tab.active', { hasText: 'south' }).waitFor();
      await page.locator('.view-line', { hasText: /Dana.Wu/ }).waitFor();
      await picture('folders-tree');
    });

    step('shows its readiness by the rules of its folder, and fixes it there', async () => {
      await run(page, 'Pilotlint: Focus on Readiness View');
      const panel = panelOf(page);
      await panel.locator('h1', { hasText: 'Sorting in the south' }).waitFor();
      await panel.locator('header', { hasText: `south/${FILE}` }).waitFor();
      await panel.locator('section.next vscode-button', { hasText: 'Fix' }).click();
      await page.locator('.view-line', { hasText: '‹' }).first().waitFor();
      await picture('folders-panel');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+S');
      assert.match(await written(join(south, FILE), (text) => text.includes('‹')), /‹/);
      assert.doesNotMatch(readFileSync(join(north, FILE), 'utf8'), /‹/);
    });
  });
}
