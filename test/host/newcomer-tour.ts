/** The way of somebody new, from the worst sample to one that is ready to scale, from the keyboard, as pictures. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { assess, type Language } from '../../src/core';
import type { Browser, Page } from './browser';
import type { CodeServer } from './code-server';
import { Samples } from './samples';
import type { Kind, Staged } from './stage';
import { CHATBOT_YAML } from './suite/weak';
import { suggestion } from './tour';
import { walk } from './walk';
import { Writer, hasPrompts } from './writer';

/** What is written by hand, beside what fixes insert. */
interface Way {
  readonly file: string;
  readonly language: Language;
  /** What has completion open by itself; null when it is asked for. */
  readonly opening: string | null;
  /** Begins a section or key, for completion to go on with, and what it offers then. */
  readonly begun: string;
  readonly offered: string;
  /** Of a snippet, and what it is called. */
  readonly prefix: string;
}

const WAYS: readonly Way[] = [
  {
    file: 'hr-helpdesk-chatbot.md',
    language: 'markdown',
    opening: '## ',
    begun: 'fall',
    offered: 'Fallback',
    prefix: 'pilot-monitoring',
  },
  {
    file: 'hr-helpdesk-chatbot.yaml',
    language: 'yaml',
    opening: null,
    begun: 'fall',
    offered: 'fallback',
    prefix: 'pilot-monitoring',
  },
];

/** More than are needed. */
const MOST_FIXES = 30;

/** True when every step succeeded. */
export async function runNewcomerTour(
  kind: Kind,
  browser: Browser,
  server: CodeServer,
  staged: Staged,
): Promise<boolean> {
  const samples = new Samples(server, staged, 'newcomer');
  samples.add('hr-helpdesk-chatbot.yaml', CHATBOT_YAML);
  for (const way of WAYS) if (!(await runWay(way, kind, browser, samples))) return false;
  return true;
}

function runWay(way: Way, kind: Kind, browser: Browser, samples: Samples): Promise<boolean> {
  const { file, language, opening, begun, offered, prefix } = way;
  return walk(`the way of a newcomer in ${language}`, kind, browser, ({ page, step, picture }) => {
    const keyboard = page.keyboard;
    const writer = new Writer(page, join(samples.folder, file), language);
    let pictures = 0;
    const shot = (name: string) => {
      pictures += 1;
      return picture(`newcomer-${language}/${String(pictures).padStart(2, '0')}-${name}`);
    };

    step('the worst sample says what is wrong with it', async () => {
      await samples.open(page, file);
      await writer.verdict();
      await shot('start');
    });

    step('a section is begun, and completion writes it', async () => {
      await writer.goOn();
      if (opening) {
        await keyboard.type(opening);
        await suggestion(page, '').waitFor();
      }
      await keyboard.type(begun);
      if (!opening) await keyboard.press('Control+Space');
      await suggestion(page, offered).waitFor();
      await shot('completion');
      await keyboard.press('Enter');
      await writer.save(hasPrompts);
      await shot('completed');
      await writer.fill();
    });

    step('another comes from a snippet', async () => {
      await writer.goOn();
      await keyboard.type(prefix);
      await keyboard.press('Control+Space');
      await suggestion(page, prefix).waitFor();
      await shot('snippet');
      await keyboard.press('Enter');
      await writer.save(hasPrompts);
      await shot('snippet-inserted');
      await writer.fill();
    });

    step('a fix inserts all that is missing, and dates are chosen from a list', async () => {
      await writer.goToTitle();
      await keyboard.press('Control+.');
      assert.match(await firstFix(page), /Insert all/);
      await shot('fixes');
      await keyboard.press('Enter');
      await writer.save(hasPrompts);
      await shot('inserted');
      await writer.fill(async () => {
        await keyboard.press('Control+Space');
        await suggestion(page, 'End of Q').waitFor();
        await keyboard.press('ArrowUp');
        await shot('date');
        await keyboard.press('Enter');
      });
      await shot('filled');
    });

    step('one problem after the other is fixed, until it is ready to scale', async () => {
      await keyboard.press('Control+Home');
      for (let fixes = 0; fixes < MOST_FIXES && !isReady(writer.written(), language); fixes++) {
        await keyboard.press('Alt+F8');
        await page.locator('.marker-widget').first().waitFor();
        await settled(page);
        await keyboard.press('Control+.');
        const name = await firstFix(page);
        await shot('fix');
        await keyboard.press(/Insert|Add|Fill|Make/.test(name) ? 'Enter' : 'Escape');
        if (!/Insert|Add|Fill|Make/.test(name)) continue;
        await writer.save(hasPrompts);
        await shot('fixed');
        await writer.fill();
      }
      await keyboard.press('Escape');
      await writer.verdict();
      await shot('ready');
      assert.ok(isReady(writer.written(), language), writer.written());
    });
  });
}

/** The bulb says that there are fixes, and the problem has come to rest: a list opened before that may close again. */
async function settled(page: Page): Promise<void> {
  await page.locator(BULB).first().waitFor();
  const places = [-1];
  const problem = page.locator('.marker-widget').first();
  while (new Set(places.slice(-STILL)).size > 1 || places.length <= STILL) {
    places.push((await problem.boundingBox())?.y ?? 0);
    await pause(50);
  }
}

const BULB = '.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]:visible';
/** So many looks in a row that see the same. */
const STILL = 6;

/** The fix that Enter would apply. */
async function firstFix(page: Page): Promise<string> {
  const first = page.locator('.action-widget .monaco-list-row.focused');
  await first.waitFor();
  return first.innerText();
}

function isReady(text: string, language: Language): boolean {
  return assess(text, { language }).proposals[0]?.readiness?.level === 'L3';
}
