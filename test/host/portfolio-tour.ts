/** The portfolio, as a tree and in its tab, as a person uses it; at the end, one of two thousand proposals. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import type { Browser, Frame, Locator, Page } from './browser';
import type { CodeServer } from './code-server';
import { THEMES, chooseTheme, faultsIn, overflowOf } from './panel-tour';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { walk } from './walk';

const MANY = 2000;
/** Of the window, in pixels: the narrowest leaves the page about 320. */
const WIDTHS = [380, 900, 1400];

/** True when every step succeeded. */
export function runPortfolioTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  staged: Staged,
): Promise<boolean> {
  const { extension, folder } = staged;
  const samples = new Samples(server, staged, 'portfolio');
  return walk('the portfolio', kind, browser, ({ page, step, picture }) => {
    const tab = tabOf(page);
    const shown = (text: string) => tab.locator('output', { hasText: text }).waitFor();

    step('draws the proposals of the workspace', async () => {
      await samples.openFolder(page);
      await run(page, 'Pilotlint: Show portfolio');
      await tab.locator('header', { hasText: '7 proposals' }).waitFor();
      assert.equal(await tab.locator('.metrics > li').count(), 12);
      assert.equal(await tab.locator('.heat tbody tr').count(), 7);
      await picture('portfolio');
    });

    step('shows the list behind a number, and what it misses', async () => {
      await tab.locator('.metrics button', { hasText: 'Without a decision date: 1' }).click();
      await shown('1 of 7 shown');
      await tab.locator('.metrics button', { hasText: 'Missing facts: 2' }).first().click();
      await shown('2 of 7 shown');
      await tab.locator('.heat', { hasText: 'last-reviewed is missing' }).waitFor();
      await picture('portfolio-list');
      await tab.locator('vscode-button', { hasText: 'Show all' }).click();
      await shown('7 of 7 shown');
    });

    step('is filtered by level and stage, searched and sorted', async () => {
      await tab.locator('.levels button', { hasText: 'L1 Framed' }).click();
      await shown('4 of 7 shown');
      await tab.locator('.filters select').first().selectOption({ index: 2 });
      await shown('3 of 7 shown');
      await tab.locator('.filters input').focus();
      await page.keyboard.type('leak');
      await shown('1 of 7 shown');
      await tab.locator('vscode-button', { hasText: 'Show all' }).click();
      await tab.locator('.heat th button', { hasText: 'Score' }).click();
      await tab.locator('.heat th button', { hasText: 'Score' }).click();
      assert.match(await tab.locator('.heat tbody tr').first().innerText(), /discharge letters/);
    });

    for (const [name, theme] of Object.entries(THEMES)) {
      step(`is free of serious faults for assistive technology: ${name}`, async () => {
        await chooseTheme(page, theme);
        await tab.locator(`body.${theme.webview}`).waitFor();
        await picture(`portfolio-${name}`);
        assert.deepEqual(await faultsIn(tab, 'editor'), []);
      });
    }

    step('needs no mouse, and opens a proposal at what is said of a criterion', async () => {
      assert.equal(await tab.locator('.heat [tabindex="0"]').count(), 1);
      await tab.locator('.heat [tabindex="0"]').focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await tab.locator('.heat [data-row="2"][data-column="0"]:focus').waitFor();
      await page.keyboard.press('End');
      await tab.locator('.heat [data-row="2"][data-column="25"]:focus').waitFor();
      for (let column = 25; column > 6; column -= 1) await page.keyboard.press('ArrowLeft');
      await tab.locator('.heat [title="Outcome defined: Met"]:focus').waitFor();
      await picture('portfolio-keyboard');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'leak-report-triage.md' }).waitFor();
      await page.locator('[id="status.editor.selection"]', { hasText: /^Ln 25, .*selected/ }).waitFor();
    });

    step('counts what is in a language that is not read, and shows which it is', async () => {
      samples.add('reclamations.pilot.md', FRENCH);
      await run(page, 'Pilotlint: Show portfolio');
      await tab.locator('.levels button', { hasText: 'Not assessed' }).click();
      await shown('1 of 8 shown');
      await tab.locator('.heat', { hasText: 'Jeanne Dupont' }).waitFor();
      await picture('portfolio-unread');
      await tab.locator('vscode-button', { hasText: 'Show all' }).click();
    });

    step('asks what to export it as', async () => {
      await tab.locator('vscode-button', { hasText: 'Export…' }).click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'HTML' }).waitFor();
      await picture('export');
      await page.keyboard.press('Escape');
    });

    step('is a tree too, in groups, which opens proposals', async () => {
      await run(page, 'Pilotlint: Focus on Portfolio View');
      await treeItem(page, 'proposed').waitFor();
      await run(page, 'Pilotlint: Group the portfolio by');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Level' }).click();
      await treeItem(page, 'L0 Idea').waitFor();
      await treeItem(page, 'Pilot proposal: HR helpdesk chatbot').click();
      await page.locator('.tab.active', { hasText: 'hr-helpdesk-chatbot.md' }).waitFor();
      await picture('portfolio-tree');
    });

    step('as a tree it is searched, filtered and sorted too', async () => {
      await run(page, 'Pilotlint: Search the portfolio');
      await page.locator('.quick-input-widget input[placeholder^="Words of a title"]').waitFor();
      await page.keyboard.type('council');
      await treeTitle(page, '1 of 8').waitFor();
      await page.keyboard.press('Enter');
      await run(page, 'Pilotlint: Filter the portfolio');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'proposed' }).click();
      await page.keyboard.press('Enter');
      await treeTitle(page, '0 of 8').waitFor();
      await run(page, 'Pilotlint: Show the whole portfolio');
      await treeTitle(page, '8').waitFor();
      await run(page, 'Pilotlint: Sort the portfolio by');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Score, highest first' }).click();
      await treeItem(page, 'L1 Framed').waitFor();
      const leaves = page.locator('[role="treeitem"][aria-label*="L1 · "]');
      assert.match(await leaves.first().innerText(), /Leak report triage/);
    });

    // Last in this window: its side bar stays as narrow as it was made.
    step('has room from narrow to wide', async () => {
      await run(page, 'Pilotlint: Show portfolio');
      await page.keyboard.press('Control+B');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await tab.locator('h1').click();
        await picture(`portfolio-${width}`);
        assert.equal(await overflowOf(tab), 0);
      }
    });

    step('has room at a zoom of 200%', async () => {
      // What is twice as large has half the room.
      await page.setViewportSize({ width: 700, height: 450 });
      assert.equal(await overflowOf(tab), 0);
      await picture('portfolio-zoom');
      await page.setViewportSize({ width: 1400, height: 900 });
    });

    step(`stays fluid with ${MANY} proposals`, async () => {
      const workspace = join(folder, 'many');
      writeMany(workspace);
      await page.goto(server.url({ extension, workspace }));
      await run(page, 'Pilotlint: Show portfolio');
      const opened = performance.now();
      await tab.locator('.heat tbody tr').first().waitFor();
      const first = performance.now() - opened;
      await tab.locator('.flag.unread', { hasText: 'No word on pilot fatigue yet' }).waitFor();
      // The tests ask the editor for as little motion as it can.
      const motion = await tab
        .locator('.codicon-modifier-spin')
        .evaluate((icon: Styled) => icon.ownerDocument.defaultView.getComputedStyle(icon).animationName);
      await tab.locator('header', { hasText: `${MANY} proposals` }).waitFor();
      await tab.locator('.flag.flagged').waitFor();
      const whole = performance.now() - opened;
      assert.equal(motion, 'none');
      await tab.locator('.table').evaluate((table: { scrollTop: number }) => void (table.scrollTop = 1e6));
      await tab.locator('.heat tr[aria-rowindex="2001"]').waitFor();
      assert.ok((await tab.locator('.heat tbody tr').count()) < 100);
      await picture('portfolio-many');
      await tab.locator('.filters input').focus();
      await page.keyboard.type('pilot 1999');
      await shown(`1 of ${MANY} shown`);
      await tab.locator('vscode-button', { hasText: 'Show all' }).click();
      const fluency = await tab.locator('html').evaluate<object>(FLUENCY);
      writeFileSync(join('out', 'portfolio-in-editor.json'), JSON.stringify({ first, whole, ...fluency }));
    });

    step('says so where the reading was stopped, and reads on when asked to', async () => {
      await page.goto(server.url({ extension, workspace: join(folder, 'many') }));
      await run(page, 'Pilotlint: Show portfolio');
      await tab.locator('.flag.unread').waitFor();
      await run(page, 'Pilotlint: Stop reading the portfolio');
      await tab.locator('header', { hasText: /Stopped: \d+ of 2000 files were read/ }).waitFor();
      await tab.locator('.flag.unread').waitFor();
      await picture('portfolio-stopped');
      await tab.locator('header button', { hasText: 'Read all' }).click();
      await tab.locator('header', { hasText: /Reading files|Looking for proposals/ }).waitFor();
    });
  });
}

/** What is asked of an element of a page: tests know no DOM. */
interface Styled {
  readonly ownerDocument: {
    readonly defaultView: { getComputedStyle(element: unknown): { readonly animationName: string } };
  };
}

/** How long the page is busy when it is scrolled and filtered: medians and worst of each, in milliseconds. */
const FLUENCY = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const timed = async (count, act) => {
    const times = [];
    for (let turn = 0; turn < count; turn += 1) {
      const start = performance.now();
      act(turn);
      await frame();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return { median: times[Math.floor(count / 2)], worst: times.at(-1) };
  };
  const table = document.querySelector('.table');
  const search = document.querySelector('.filters input');
  const type = (turn) => {
    search.value = 'pilot 1' + (turn % 10);
    search.dispatchEvent(new Event('input'));
  };
  return { scroll: await timed(60, () => (table.scrollTop += 600)), filter: await timed(20, type) };
})()`;

const FRENCH = `---
type: ai-pilot
stage: pilot
owner: Jeanne Dupont
---
# Tri des réclamations

Le projet réduit le temps de traitement des réclamations avant la fin de septembre. Les agents relisent chaque
proposition avant de l'envoyer au client, et la directrice des risques peut arrêter le projet à tout moment.
`;

/** A webview is a frame in a frame; those of views say so in their address. */
export function tabOf(page: Page): Frame {
  return page.frameLocator('iframe.webview:not([src*="webviewView"])').frameLocator('#active-frame');
}

function treeItem(page: Page, label: string): Locator {
  return page.locator(`[role="treeitem"][aria-label^="${label}"]`);
}

/** What the head of the tree says beside its name. */
function treeTitle(page: Page, count: string): Locator {
  return page.locator('.pane-header .description', { hasText: count });
}

/** Again and again: a palette that opens before the extension is there does not learn of its commands. */
async function run(page: Page, command: string): Promise<void> {
  await page.locator('.monaco-workbench .statusbar').waitFor();
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command });
  do {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type(command);
    await sleep(1000);
  } while ((await row.count()) === 0);
  await page.keyboard.press('Enter');
}

/** Small proposals of several teams, some with dates that have passed. */
function writeMany(workspace: string): void {
  const stages = ['idea', 'proposed', 'pilot', 'pilot', 'production', 'stopped'];
  for (let index = 0; index < MANY; index += 1) {
    const team = join(workspace, `team-${index % 20}`);
    mkdirSync(team, { recursive: true });
    const fields = [
      `title: Pilot ${index}`,
      `stage: ${stages[index % stages.length]}`,
      `owner: Owner ${index % 40}`,
      `started: 2026-0${1 + (index % 9)}-15`,
      `decision-date: 2026-0${1 + (index % 9)}-28`,
      'outcome: { metric: median handling time, baseline: 42 minutes, target: 25 minutes }',
    ];
    writeFileSync(join(team, `${index}.pilot.yaml`), `${fields.join('\n')}\n`);
  }
}
