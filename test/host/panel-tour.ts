/** The readiness panel and the checklist, as a person uses them. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Locator, Page } from './browser';
import type { CodeServer } from './code-server';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { walk } from './walk';

/** A proposal of the samples, with two core criteria met, and a register. */
const PROPOSAL = 'leak-report-triage.md';
/** One of its criteria that is met, by few words. */
const SETTLED = 'data-rights-privacy';
const REGISTER = 'city-ai-register.yaml';

/** What it is called, and what kind it is to the editor and to a webview in it. */
interface Theme {
  readonly name: string;
  readonly editor: string;
  readonly webview: string;
}

const DARK: Theme = { name: 'Dark Modern', editor: 'vs-dark', webview: 'vscode-dark' };

export const THEMES: Readonly<Record<string, Theme>> = {
  dark: DARK,
  light: { name: 'Light Modern', editor: 'vs', webview: 'vscode-light' },
  'high-contrast': { name: 'Dark High Contrast', editor: 'hc-black', webview: 'vscode-high-contrast' },
  'high-contrast-light': {
    name: 'Light High Contrast',
    editor: 'hc-light',
    webview: 'vscode-high-contrast-light',
  },
};

/** Of the side bar, in pixels. */
const WIDTHS = [170, 320, 480, 900];

/** True when every step succeeded. */
export function runPanelTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  staged: Staged,
): Promise<boolean> {
  const samples = new Samples(server, staged, 'panel');
  const hasGit = kind === 'node' && commit(samples.folder);
  return walk('the readiness panel', kind, browser, ({ page, step, picture }) => {
    const panel = panelOf(page);

    step('shows level and score of the proposal in view', async () => {
      await samples.openJudged(page, PROPOSAL);
      await page.locator('.activitybar .badge[aria-label*="2 core criteria are open"]').click();
      await scoreIn(panel).waitFor();
      assert.match(await panel.locator('.gauge').innerText(), /\d+\s+of 100\s+L1 Framed/);
      assert.equal(await panel.locator('.pillars tbody tr').count(), 7);
      await picture('panel');
    });

    step('leads from the next level to what it asks for', async () => {
      await panel.locator('.steps summary', { hasText: '6 steps to L2 Pilot-ready' }).click();
      await panel.locator('.steps a', { hasText: 'Decision gate set' }).click();
      await criterion(panel, 'decision-gate').locator('details[open]').waitFor();
      await criterion(panel, 'decision-gate').locator('summary:focus').waitFor();
    });

    step('opens a criterion to its evidence, and a click on it selects the words', async () => {
      await criterion(panel, SETTLED).locator('summary').click();
      await criterion(panel, SETTLED).locator('button', { hasText: 'DPIA-0231 was approved' }).click();
      await cursor(page, /^Ln 51, .*\(22 selected\)/).waitFor();
      await picture('panel-evidence');
    });

    step('moves the score with an edit, and what is open stays open, and in its place', async () => {
      const before = await scoreIn(panel).innerText();
      const place = await topOf(criterion(panel, SETTLED));
      await page.keyboard.type('TBD');
      await criterion(panel, SETTLED, '.partial').waitFor();
      assert.ok(Number(await scoreIn(panel).innerText()) < Number(before));
      await criterion(panel, SETTLED).locator('details[open]').waitFor();
      assert.ok(Math.abs((await topOf(criterion(panel, SETTLED))) - place) < 2);
    });

    if (hasGit) {
      step('tells what changed since the last commit', async () => {
        const changes = panel.locator('.changes', {
          hasText: 'No longer met: Data rights and privacy settled',
        });
        await changes.waitFor();
        await changes.evaluate((section: { scrollIntoView(): void }) => section.scrollIntoView());
        await picture('panel-changes');
      });
    }

    step('is as it was once the edit is undone', async () => {
      await page.keyboard.press('Control+Z');
      await criterion(panel, SETTLED, '.met').waitFor();
    });

    step('survives being hidden', async () => {
      await page.keyboard.press('Control+Shift+E');
      await page.locator('.explorer-folders-view').waitFor();
      await page.locator('.activitybar .badge[aria-label*="core criteria"]').click();
      await criterion(panel, SETTLED).locator('details[open]').waitFor();
    });

    step('needs no mouse', async () => {
      await criterion(panel, 'human-oversight').locator('summary').focus();
      await page.keyboard.press('Enter');
      await criterion(panel, 'human-oversight').locator('details[open]').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await cursor(page, /^Ln 19, .*selected/).waitFor();
    });

    step('follows the cursor', async () => {
      await goToLine(page, 30);
      await criterion(panel, 'data-source-named', '.here').waitFor();
    });

    step('stays with the proposal while a page of the documentation is read', async () => {
      await criterion(panel, SETTLED).locator('vscode-button', { hasText: 'Documentation' }).click();
      await page.locator('.tab', { hasText: `${SETTLED}.md` }).waitFor();
      assert.match(await panel.locator('h1').innerText(), /Leak report triage/);
    });

    step('is there when the window is loaded again', async () => {
      await samples.openJudged(page, PROPOSAL);
      await scoreIn(panel).waitFor();
      // The next steps look at it with the section of a criterion that lacks something in view.
      await goToLine(page, 30);
      await criterion(panel, 'data-source-named', '.here').waitFor();
    });

    for (const [name, theme] of Object.entries(THEMES)) {
      step(`is free of serious faults for assistive technology: ${name}`, async () => {
        await chooseTheme(page, theme);
        await panel.locator(`body.${theme.webview}`).waitFor();
        await picture(`panel-${name}`);
        assert.deepEqual(await faultsIn(panel), []);
      });
    }

    step('has room from narrow to wide', async () => {
      await chooseTheme(page, DARK);
      for (const width of WIDTHS) {
        await resize(page, width);
        assert.equal(await overflowOf(panel), 0);
        await picture(`panel-${width}`);
      }
      await resize(page, 320);
    });

    step('has room at a zoom of 200%', async () => {
      // What is twice as large has half the room.
      await page.setViewportSize({ width: 700, height: 450 });
      await scoreIn(panel).waitFor();
      assert.equal(await overflowOf(panel), 0);
      await picture('panel-zoom');
      await page.setViewportSize({ width: 1400, height: 900 });
      await resize(page, 320);
    });

    step('tells the pilots of a register apart, and goes to the one that is chosen', async () => {
      await samples.openJudged(page, REGISTER);
      await panel.locator('.pilots', { hasText: 'Pilot 1 of 3 in this file' }).waitFor();
      await panel.locator('.pilots vscode-button').click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'potholes' }).click();
      await cursor(page, /^Ln (?!1,)/).waitFor();
      await panel.locator('h1', { hasText: 'potholes' }).waitFor();
      await picture('panel-register');
    });

    step('says what to do where there is no proposal', async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+W');
      await panel.locator('h1', { hasText: 'No proposal is open' }).waitFor();
      await picture('panel-notice');
      assert.deepEqual(await faultsIn(panel), []);
      await resize(page, 170);
      assert.equal(await overflowOf(panel), 0);
      await picture('panel-notice-170');
      await resize(page, 320);
    });

    step('has a checklist beside it that says the same', async () => {
      await samples.openJudged(page, PROPOSAL);
      await scoreIn(panel).waitFor();
      await page.locator('.pane-header', { hasText: 'Checklist' }).click();
      const item = page.locator('[role="treeitem"][aria-label^="Data source named: Partly stated"]');
      await item.click();
      await cursor(page, /^Ln 28, /).waitFor();
      await picture('checklist');
    });

    step('fixes what gains most, and the score moves once the prompt is filled in', async () => {
      const before = Number(await scoreIn(panel).innerText());
      await panel.locator('section.next vscode-button', { hasText: 'Fix' }).click();
      await cursor(page, /^Ln 32, .*\(16 selected\)/).waitFor();
      assert.equal(Number(await scoreIn(panel).innerText()), before);
      await page.keyboard.type('Digital Channels');
      await criterion(panel, 'data-source-named', '.met').waitFor();
      assert.ok(Number(await scoreIn(panel).innerText()) > before);
      await picture('panel-fixed');
    });
  });
}

export async function chooseTheme(page: Page, { name, editor }: Theme): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.monaco-workbench.${editor}`).waitFor();
}

async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
}

/**
 * A webview is a frame in a frame. The editor draws pages of documentation, so they have another owner; what kind
 * of webview it is, the address says only until it is hidden for the first time.
 */
export function panelOf(page: Page): Frame {
  return page.frameLocator('iframe.webview[src*="extensionId=pilotlint."]').frameLocator('#active-frame');
}

function scoreIn(panel: Frame): Locator {
  return panel.locator('.score strong');
}

function criterion(panel: Frame, id: string, kind = ''): Locator {
  return panel.locator(`#${id}${kind}`);
}

function cursor(page: Page, place: RegExp): Locator {
  return page.locator('[id="status.editor.selection"]', { hasText: place });
}

/** In pixels, on the screen. */
async function topOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.y ?? 0;
}

/** Pixels that only scrolling sideways would show, or that a button cuts off. */
export function overflowOf(panel: Frame): Promise<number> {
  return panel.locator('html').evaluate((html: Box) => {
    const buttons = [...html.querySelectorAll('vscode-button')].flatMap(
      ({ shadowRoot }) => shadowRoot?.querySelector('.base') ?? [],
    );
    // One pixel of a button is the rounding of fractions. No function has a name in
    // here: the loader of the tests would wrap it in a helper that the page lacks.
    const [ofPage = 0, ...ofButtons] = [html, ...buttons].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    return Math.max(ofPage, ...ofButtons.filter((pixels) => pixels > 1), 0);
  });
}

/** What is asked of an element of a page: tests know no DOM. */
interface Box {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly shadowRoot: Box | null;
  querySelector(words: string): Box | null;
  querySelectorAll(words: string): Iterable<Box>;
}

/** The rules that axe finds broken seriously, each with the elements that break it. */
export async function faultsIn(panel: Frame, background = 'sideBar'): Promise<string[]> {
  const page = panel.locator('html');
  await page.evaluate(AXE);
  return page.evaluate(FAULTS.replace('sideBar', background)) as Promise<string[]>;
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The page is transparent: what shines through has to be known to measure contrast. */
const FAULTS = `(async () => {
  const page = document.documentElement;
  page.style.background = getComputedStyle(page).getPropertyValue('--vscode-sideBar-background');
  const { violations } = await axe.run(document);
  page.style.background = '';
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' '));
})()`;

/** Drags the border of the side bar. */
export async function resize(page: Page, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  assert.ok(box);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + width, y, { steps: 5 });
  await page.mouse.up();
}

/** False where there is no git. */
function commit(folder: string): boolean {
  if (spawnSync('git', ['--version']).status !== 0) return false;
  const git = (...options: string[]) => execFileSync('git', options, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=Test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '-m', 'Samples');
  return true;
}
