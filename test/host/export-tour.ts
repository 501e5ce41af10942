/** What is handed to people without the editor, saved from it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Browser, Page } from './browser';
import type { CodeServer } from './code-server';
import { faultsIn, overflowOf } from './panel-tour';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { run } from './tour';
import { walk, written } from './walk';

/** As the editor names them, with the option of the command line and the end of the file's name. */
const FORMATS = [
  { label: 'Markdown', format: 'markdown', ending: 'md' },
  { label: 'HTML', format: 'html', ending: 'html' },
  { label: 'CSV', format: 'csv', ending: 'csv' },
  { label: 'JSON', format: 'json', ending: 'json' },
];

/** What is exported, with the name it is given and how the command line is asked for it. */
const EXPORTS = [
  {
    file: 'leak-report-triage.md',
    command: 'Pilotlint: Export review',
    name: 'leak-report-triage-review',
    asked: ['leak-report-triage.md'],
  },
  {
    file: 'city-ai-register.yaml',
    command: 'Pilotlint: Export review',
    name: 'city-ai-register-review',
    asked: ['city-ai-register.yaml'],
  },
  {
    file: 'pallet-damage-check.yaml',
    command: 'Pilotlint: Export portfolio',
    name: 'portfolio',
    asked: ['.', '--portfolio'],
  },
];

/** Of the window of a reader, in pixels. */
const WIDTHS = { phone: 320, page: 1280 };

/** True when every step succeeded. */
export function runExportTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  staged: Staged,
): Promise<boolean> {
  const samples = new Samples(server, staged, 'export');
  return walk('what is exported', kind, browser, ({ page, step, picture }) => {
    for (const { file, command, name, asked } of EXPORTS) {
      step(`${name} is saved in every format, with the text of the command line`, async () => {
        await samples.openJudged(page, file);
        for (const { label, format, ending } of FORMATS) {
          await run(page, command);
          await save(page, label);
          const shell = [resolve('dist', 'cli.cjs'), 'report', ...asked, '--format', format];
          const told = execFileSync(process.execPath, shell, { cwd: samples.folder, encoding: 'utf8' });
          const path = join(samples.folder, `${name}.${ending}`);
          assert.equal(await written(path, (text) => text === told), told);
          await picture(`export-${name}-${ending}`);
        }
      });

      step(`${name} needs nothing but a browser to be read, on paper or on a phone`, async () => {
        const address = `file://${join(samples.folder, `${name}.html`)}`;
        for (const [reader, width] of Object.entries(WIDTHS)) {
          const shown = await browser.newPage({ viewport: { width, height: 900 } });
          await shown.goto(address);
          await shown.screenshot({
            path: join('out', 'screenshots', kind, `export-${name}-${reader}.png`),
            animations: 'disabled',
          });
          assert.equal(await overflowOf(shown), 0);
          assert.deepEqual(await faultsIn(shown, 'editor'), []);
          await shown.close();
        }
      });
    }
  });
}

/** Where and under the name that are proposed. */
async function save(page: Page, label: string): Promise<void> {
  await page.locator('.quick-input-widget input[placeholder^="Export as"]').waitFor();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).click();
  await page.locator('.quick-input-widget', { hasText: 'OK' }).waitFor();
  await page.keyboard.press('Enter');
}
