/** The pictures of the walkthrough, from the editor itself; `npm run pictures` puts them where they ship. */
import { join } from 'node:path';
import type { Browser, Page } from './browser';
import type { CodeServer } from './code-server';
import { THEMES, chooseTheme } from './panel-tour';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { run, suggestion } from './tour';
import { walk } from './walk';

/** Of the editor, without what is around it. */
const CLIP = { x: 353, y: 65, width: 900, height: 560 };

/** True when every step succeeded. */
export function runPicturesTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  staged: Staged,
): Promise<boolean> {
  const samples = new Samples(server, staged, 'pictures');
  return walk('the pictures of the walkthrough', kind, browser, ({ page, step }) => {
    const visit = async (file: string) => {
      await samples.open(page, file);
      // The editor remembers where somebody was in a file.
      await page.keyboard.press('Control+Home');
      await lens(page, /L\d .*\/100/);
    };

    for (const name of ['light', 'dark']) {
      const picture = (title: string, { y } = CLIP) =>
        page.screenshot({
          path: join('out', 'screenshots', kind, 'walkthrough', `${title}-${name}.png`),
          animations: 'disabled',
          clip: { ...CLIP, y },
        });

      step(`why: a hover says what was found, ${name}`, async () => {
        await visit('leak-report-triage.md');
        await chooseTheme(page, THEMES[name]!);
        await run(page, 'Pilotlint: Show or hide evidence');
        await page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
        await page.locator('.view-line span span', { hasText: 'Success' }).first().hover({ force: true });
        await page.locator('.monaco-hover a', { hasText: 'Documentation' }).first().waitFor();
        await picture('why');
      });

      step(`fill: completion offers the sections that are lacking, ${name}`, async () => {
        await visit('leak-report-triage.md');
        await page.keyboard.press('Control+End');
        await page.keyboard.press('Enter');
        await page.keyboard.type('##');
        await suggestion(page, 'Governance owner').waitFor();
        // The list opens where the document ends, at the bottom.
        await picture('fill', { ...CLIP, y: 300 });
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+z');
      });

      step(`ready: the sample that is ready to scale, ${name}`, async () => {
        await visit('discharge-letters.md');
        await lens(page, /L3 Scale-ready/);
        await picture('ready');
      });

      step(`start: a new proposal to fill in, ${name}`, async () => {
        await run(page, 'Pilotlint: New proposal');
        await page.locator('.quick-input-title', { hasText: '(1/4)' }).waitFor();
        await page.keyboard.type('Parcel sorting');
        for (const next of ['(2/4)', '(3/4)', '(4/4)']) {
          await page.keyboard.press('Enter');
          await page.locator('.quick-input-title', { hasText: next }).waitFor();
        }
        await page.keyboard.press('Enter');
        await lens(page, /Outcome defined: not filled in/);
        await picture('start');
      });
    }
  });
}

function lens(page: Page, words: RegExp): Promise<void> {
  return page.locator('.codelens-decoration a', { hasText: words }).first().waitFor();
}
