/** What a person sees and clicks, seen from outside: asserted, and kept as pictures in out/screenshots. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Browser, Locator, Page } from './browser';
import type { CodeServer } from './code-server';
import type { Kind, Staged } from './stage';

const viewport = { width: 1400, height: 900 };

/** True when every step succeeded. */
export async function runTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  { extension, samples }: Staged,
): Promise<boolean> {
  const page = await browser.newPage({ viewport });
  const mocha = new Mocha({ timeout: 30_000, bail: true });
  const suite = Mocha.Suite.create(mocha.suite, 'what a user sees');
  const step = (title: string, act: () => Promise<void>) => suite.addTest(new Mocha.Test(title, act));
  const pictures = join('out', 'screenshots', kind);
  rmSync(pictures, { recursive: true, force: true });
  // Nothing half faded in.
  const picture = (name: string) =>
    page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  const visit = (file: string) =>
    page.goto(server.url({ extension, workspace: samples, file: `${samples}/${file}` }));

  step('the words that are wrong are marked, and the Problems panel lists them', async () => {
    await visit('leak-report-triage.md');
    await squiggle(page).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await problemCodes(page).first().waitFor();
    await picture('problems');
  });

  step('the language status has the verdict, the reason and a way to the problems', async () => {
    await page.locator('[id="status.languageStatus"]').hover();
    const status = page.locator('.hover-language-status', { hasText: /Pilot: L\d/ });
    await status.locator('a', { hasText: 'Problems' }).waitFor();
    await picture('status');
  });

  step('the code of a finding opens the page of its criterion, from the hover', async () => {
    await squiggle(page).hover({ force: true });
    const code = page.locator('.monaco-hover a.code-link');
    await code.first().waitFor();
    await picture('hover');
    // Not at a point: the middle of a link that runs over two lines may lie outside of it.
    await code.first().dispatchEvent('click');
    await renderedTitle(page).waitFor();
    await picture('documentation');
  });

  step('a fix is offered on a finding, and its prompts are filled in from the keyboard', async () => {
    await visit('hr-helpdesk-chatbot.md');
    await squiggle(page).waitFor();
    await page.locator('.view-line', { hasText: 'Goals' }).click();
    await page.keyboard.press('End');
    await openFixes(page, 'Show documentation');
    await picture('fixes');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '‹' }).first().waitFor();
    await picture('fix-prompt');
    await page.keyboard.press('Control+z');
  });

  step('all that is missing is inserted at once, where many findings meet', async () => {
    await page.locator('.view-line', { hasText: /Pilot.proposal/ }).click();
    await openFixes(page, 'Insert all');
    await picture('fixes-many');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '‹' }).first().waitFor();
    await picture('fix-all');
  });

  step('a register has the problems of each of its entries', async () => {
    await visit('city-ai-register.yaml');
    await squiggle(page).waitFor();
    await picture('register');
  });

  step('the workspace is linted, and a code in the Problems panel opens its page', async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type('Pilotlint: Lint workspace');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Pilot proposals found' }).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await problemCodes(page).first().waitFor();
    await picture('workspace');
    await problemCodes(page).first().click();
    await renderedTitle(page).waitFor();
  });

  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) await picture('failed');
  await page.close();
  return failures === 0;
}

function squiggle(page: Page): Locator {
  return page.locator('.squiggly-error, .squiggly-warning').first();
}

/** Asks again while the verdict on the last edit is awaited: there is nothing to offer until then. */
async function openFixes(page: Page, title: string): Promise<void> {
  const item = page.locator('.action-widget .action', { hasText: title }).first();
  const isThere = () =>
    item.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press('Control+.');
    if (await isThere()) return;
  }
  throw new Error(`no fix “${title}” is offered`);
}

function problemCodes(page: Page): Locator {
  return page.locator('.markers-panel a.monaco-link');
}

/** A webview is a frame in a frame. */
function renderedTitle(page: Page): Locator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('h1');
}
