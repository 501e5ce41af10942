/** What helps to write, as it looks: in every theme, in Markdown and YAML. */
import { join } from 'node:path';
import type { Browser } from './browser';
import type { CodeServer } from './code-server';
import { THEMES, chooseTheme } from './panel-tour';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { openFixes, run, suggestion } from './tour';
import { walk } from './walk';
import { Writer } from './writer';

/** Everything that is coloured: placeholders, labels, comments that hide findings, words that count. */
const MARKDOWN = `---
type: ai-pilot
stage: proposed # pilotlint-disable-line frontline-pathway -- asked for in May
owner: ‹name and role›
---

# Parcel sorting assistant

<!-- pilotlint-disable-next-line outcome-defined -- the numbers come with the audit -->
## Goals

- **Metric:** share of parcels sorted twice
- **Baseline:** 4.1% in May 2027
- **Target:** TBD
- **Timeframe:** as soon as possible

## Governance owner

- **Accountable:** Dana Wu, Head of Sorting
- **Decision right:** ‹may approve, stop, accept risk›

<!-- pilotlint-disable-line nothing-like-it -->
`;

const YAML = `# pilotlint-disable-file strategy-alignment -- decided by the board
type: ai-pilot
title: Parcel sorting assistant
assessment: leak-report-triage.md
outcome:
  metric: share of parcels sorted twice
  baseline: 4.1% in May 2027
  target: ‹number and unit›
  timeframe: TBD # pilotlint-disable-line outcome-defined -- waits for the audit
governance_owner:
  accountable: Dana Wu, Head of Sorting
`;

/** A sample with numbered sections. */
const NUMBERED = 'leak-report-triage.md';

/** A sample without an owner, and one that others name. */
const PICKED = 'hr-helpdesk-chatbot.md';
const OWNER = 'Teodora Quill, Head of Building Control';

/** True when every step succeeded. */
export function runWritingTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  staged: Staged,
): Promise<boolean> {
  const samples = new Samples(server, staged, 'writing');
  samples.add('look.md', MARKDOWN);
  samples.add('look.yaml', YAML);
  return walk('what helps to write', kind, browser, ({ page, step, picture }) => {
    for (const file of ['look.md', 'look.yaml']) {
      step(`what counts is marked by more than colour in ${file}`, async () => {
        await samples.openJudged(page, file);
        await run(page, 'Pilotlint: Show or hide evidence');
        await page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
        for (const [name, theme] of Object.entries(THEMES)) {
          await chooseTheme(page, theme);
          await picture(`${file.replace('.', '-')}-${name}`);
        }
        await chooseTheme(page, THEMES['light']!);
      });
    }

    step('a comment that hides a finding is written with completion', async () => {
      await samples.openJudged(page, 'look.md');
      await page.keyboard.press('Control+End');
      await page.keyboard.type('<!-- pil');
      await page.keyboard.press('Control+Space');
      await suggestion(page, 'pilotlint-disable-next-line').waitFor();
      await picture('directive');
      await page.keyboard.press('Enter');
      await suggestion(page, 'data-source-named').waitFor();
      await picture('directive-names');
      await page.keyboard.press('Escape');
    });

    step('a section that completion writes has its number, and is undone in one step', async () => {
      const writer = new Writer(page, join(samples.folder, NUMBERED), 'markdown');
      const before = writer.written();
      await samples.openJudged(page, NUMBERED);
      await page.locator('.view-line', { hasText: '4. Data' }).click();
      for (const key of ['Home', 'Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
      await page.keyboard.type('##');
      await suggestion(page, 'Governance owner').waitFor();
      await page.keyboard.press('Enter');
      await writer.save((text) =>
        /\n## 4\. Governance owner\n[^]*›\n\n## 5\. Data\n[^]*\n## 6\. /.test(text),
      );
      await picture('numbered');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await writer.save((text) => text === before.replace('## 4. Data', '##\n\n## 4. Data'));
    });

    step('an owner is picked among those that other proposals name', async () => {
      const writer = new Writer(page, join(samples.folder, PICKED), 'markdown');
      await samples.openJudged(page, PICKED);
      await page.locator('.view-line', { hasText: 'Owner: TBD' }).click();
      await page.keyboard.press('End');
      await openFixes(page, 'Pick the governance owner');
      await picture('fixes-owner');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: OWNER }).first().waitFor();
      await picture('pick-owner');
      await page.keyboard.type(OWNER);
      await page.keyboard.press('Enter');
      await writer.save((text) => text.includes(`- Owner: ${OWNER}`));
    });

    step('the outline of a register has the verdict of each proposal', async () => {
      await samples.openJudged(page, 'city-ai-register.yaml');
      await page.locator('.pane-header', { hasText: 'Outline' }).click();
      await page
        .locator('.outline-tree .monaco-list-row', { hasText: /L\d .*\/100/ })
        .first()
        .waitFor();
      await picture('outline');
      await page.locator('.pane-header', { hasText: 'Outline' }).click();
    });

    step('a proposal can be chosen as a new file', async () => {
      await run(page, 'Create: New File...');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'AI Pilot Proposal' }).waitFor();
      await picture('new-file');
      await page.keyboard.press('Escape');
    });

    for (const name of ['light', 'dark']) {
      step(`the walkthrough shows four steps: ${name}`, async () => {
        await chooseTheme(page, THEMES[name]!);
        await run(page, 'Welcome: Open Walkthrough...');
        await page.keyboard.type('Write an AI pilot');
        await page.keyboard.press('Enter');
        for (const title of [
          'Start a proposal',
          'Fill in what is missing',
          'See why',
          'See one that is ready',
        ]) {
          const item = page.locator('.getting-started-step h3', { hasText: title });
          await item.first().click();
          await page.locator('.getting-started-step.expanded h3', { hasText: title }).first().waitFor();
          await picture(`walkthrough-${name}-${title.toLowerCase().replaceAll(' ', '-')}`);
        }
      });
    }
  });
}
