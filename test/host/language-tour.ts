/** The extension in an editor of another language. */
import assert from 'node:assert/strict';
import type { Browser, Page } from './browser';
import type { CodeServer } from './code-server';
import { overflowOf, panelOf, resize } from './panel-tour';
import { tabOf } from './portfolio-tour';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { walk } from './walk';

/** What a user sees first of each of its parts. */
const LANGUAGES = {
  de: {
    badge: '2 Kernkriterien sind offen',
    level: 'L1 Umrissen',
    pillar: 'Menschen & Abläufe',
    problem: 'Es ist kein Entscheidungspunkt gesetzt',
    portfolio: 'Überfällige Entscheidungen',
  },
  es: {
    badge: '2 criterios del núcleo están pendientes',
    level: 'L1 Esbozado',
    pillar: 'Personas y procesos',
    problem: 'No se fija ningún punto de decisión',
    portfolio: 'Decisiones vencidas',
  },
};

const PROPOSAL = 'leak-report-triage.md';
/** Of the side bar, in pixels. */
const NARROW = 320;

/** True when every step succeeded, in every language. */
export async function runLanguageTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  staged: Staged,
): Promise<boolean> {
  let isFine = true;
  for (const [language, words] of Object.entries(LANGUAGES)) {
    const samples = new Samples(server, staged, `language-${language}`);
    isFine &&= await walk(`an editor in ${language}`, kind, browser, ({ page, step, picture }) => {
      const panel = panelOf(page);

      step('says what is missing in its language', async () => {
        await speak(page, language);
        await samples.openJudged(page, PROPOSAL);
        await page.keyboard.press('Control+Shift+M');
        await page.locator('.markers-panel-container', { hasText: words.problem }).first().waitFor();
        await picture(`${language}-problems`);
        await page.keyboard.press('Control+J');
      });

      step('draws readiness in it, and has room for its words', async () => {
        await page.locator(`.activitybar .badge[aria-label*="${words.badge}"]`).click();
        await panel.locator('.gauge', { hasText: words.level }).waitFor();
        await panel.locator('.pillars', { hasText: words.pillar }).waitFor();
        await picture(`${language}-panel`);
        await resize(page, NARROW);
        assert.equal(await overflowOf(panel), 0);
        await picture(`${language}-panel-${NARROW}`);
      });

      step('draws the portfolio in it', async () => {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').waitFor();
        await page.keyboard.type('>Pilotlint: Show portfolio');
        await page.keyboard.press('Enter');
        await tabOf(page).locator('.metrics', { hasText: words.portfolio }).waitFor();
        await picture(`${language}-portfolio`);
      });
    });
  }
  return isFine;
}

/** The editor from the npm registry has no words of its own but English; extensions are told another language. */
async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`);
}
