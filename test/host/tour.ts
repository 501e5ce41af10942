/** What a person sees and clicks, seen from outside. */
import type { Browser, Locator, Page } from './browser';
import type { CodeServer } from './code-server';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { walk } from './walk';

/** True when every step succeeded. */
export function runTour(kind: Kind, browser: Browser, server: CodeServer, staged: Staged): Promise<boolean> {
  const samples = new Samples(server, staged, 'tour');
  return walk('what a user sees', kind, browser, ({ page, step, picture }) => {
    step('the words that are wrong are marked, and the Problems panel lists them', async () => {
      await samples.openJudged(page, 'leak-report-triage.md');
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
      await samples.openJudged(page, 'hr-helpdesk-chatbot.md');
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
      await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Insert all' }).waitFor();
      await picture('fixes-many');
      await page.keyboard.press('Enter');
      await page.locator('.view-line', { hasText: '‹' }).first().waitFor();
      await picture('fix-all');
    });

    step('a hover on a heading says what its criterion asks and what is missing', async () => {
      await samples.open(page, 'leak-report-triage.md');
      const lens = page.locator('.codelens-decoration a', { hasText: /L\d .*\/100/ });
      await lens.first().waitFor();
      await picture('lenses');
      await headingWord(page).hover({ force: true });
      await page.locator('.monaco-hover a', { hasText: 'Documentation' }).first().waitFor();
      await picture('hover-criterion');
    });

    step('completion offers the sections that are lacking', async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type('##');
      await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
      await picture('completion');
      await page.keyboard.press('Enter');
      await picture('completed');
    });

    step('evidence is marked on demand, and says for what it counts', async () => {
      await run(page, 'Pilotlint: Show or hide evidence');
      await page.keyboard.press('Control+Home');
      await page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
      await picture('evidence');
    });

    step('a new proposal is asked for and filled in from the keyboard', async () => {
      await run(page, 'Pilotlint: New proposal');
      await page.locator('.quick-input-title', { hasText: '(1/4)' }).waitFor();
      await page.keyboard.type('Parcel sorting');
      for (const next of ['(2/4)', '(3/4)', '(4/4)']) {
        await page.keyboard.press('Enter');
        await page.locator('.quick-input-title', { hasText: next }).waitFor();
      }
      await picture('new-proposal');
      await page.keyboard.press('Enter');
      await page.locator('.view-line', { hasText: /Parcel.sorting/ }).waitFor();
      await page.locator('.codelens-decoration a', { hasText: 'Outcome defined: not filled in' }).waitFor();
      // Metric, baseline, target and by when.
      for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: 'In 30 days' }).first().waitFor();
      await picture('dates');
      await page.keyboard.press('Enter');
      await page
        .locator('.view-line', { hasText: /\|\s\d{4}-\d\d-\d\d\s\|/ })
        .first()
        .waitFor();
    });

    step('a register has the problems of each of its entries', async () => {
      await samples.openJudged(page, 'city-ai-register.yaml');
      await picture('register');
    });

    step('the workspace is linted, and a code in the Problems panel opens its page', async () => {
      await run(page, 'Pilotlint: Lint workspace');
      await page.locator('.statusbar-item', { hasText: 'Pilot proposals found' }).waitFor();
      await page.keyboard.press('Control+Shift+M');
      await problemCodes(page).first().waitFor();
      await picture('workspace');
      await problemCodes(page).first().click();
      await renderedTitle(page).waitFor();
    });
  });
}

/** A command, by its name. */
export async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(command);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** What completion offers, by words of its line. */
export function suggestion(page: Page, words: string): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row', { hasText: words }).first();
}

function squiggle(page: Page): Locator {
  return page.locator('.squiggly-error, .squiggly-warning').first();
}

/** Asks again while the verdict on the last edit is awaited: there is nothing to offer until then. */
export async function openFixes(page: Page, title: string): Promise<void> {
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

function headingWord(page: Page): Locator {
  return page.locator('.view-line span span', { hasText: 'Problem' }).first();
}

function problemCodes(page: Page): Locator {
  return page.locator('.markers-panel a.monaco-link');
}

/** A webview is a frame in a frame. */
function renderedTitle(page: Page): Locator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('h1');
}
