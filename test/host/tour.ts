/** What a person sees and clicks, seen from outside. */
import type { Browser, Locator, Page } from './browser';
import type { CodeServer } from './code-server';
import type { Kind, Staged } from './stage';
import { walk } from './walk';

/** True when every step succeeded. */
export function runTour(kind: Kind, browser: Browser, server: CodeServer, staged: Staged): Promise<boolean> {
  const { extension, samples } = staged;
  return walk('what a user sees', kind, browser, ({ page, step, picture }) => {
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
  });
}

function squiggle(page: Page): Locator {
  return page.locator('.squiggly-error, .squiggly-warning').first();
}

function problemCodes(page: Page): Locator {
  return page.locator('.markers-panel a.monaco-link');
}

/** A webview is a frame in a frame. */
function renderedTitle(page: Page): Locator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('h1');
}
