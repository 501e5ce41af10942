/** The way of somebody new, from the worst sample to one that is ready to scale, from the keyboard, as pictures. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { assess, type Language } from '../../src/core';
import { LEVEL_NAMES } from '../../src/core/report/levels';
import type { Browser, Locator, Page } from './browser';
import type { CodeServer } from './code-server';
import { stageSamples, type Kind, type Staged } from './stage';
import { ANSWERS } from './suite/answers';
import { CHATBOT_YAML } from './suite/weak';
import { walk } from './walk';

/** What is written by hand, beside what fixes insert. */
interface Way {
  readonly file: string;
  readonly language: Language;
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
    begun: '## fall',
    offered: 'Fallback',
    prefix: 'pilot-monitoring',
  },
  {
    file: 'hr-helpdesk-chatbot.yaml',
    language: 'yaml',
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
  const samples = stageSamples(staged, 'newcomer');
  writeFileSync(join(samples, 'hr-helpdesk-chatbot.yaml'), CHATBOT_YAML);
  const url = (file: string) =>
    server.url({ extension: staged.extension, workspace: samples, file: `${samples}/${file}` });
  for (const way of WAYS) {
    const path = join(samples, way.file);
    if (!(await runWay(way, kind, browser, url(way.file), path))) return false;
  }
  return true;
}

function runWay(way: Way, kind: Kind, browser: Browser, url: string, path: string): Promise<boolean> {
  const title = `the way of a newcomer in ${way.language}`;
  return walk(title, kind, browser, ({ page, step, picture }) => {
    const { language, begun, offered, prefix } = way;
    const keyboard = page.keyboard;
    let pictures = 0;
    const shot = (name: string) => {
      pictures += 1;
      return picture(`newcomer-${language}/${String(pictures).padStart(2, '0')}-${name}`);
    };
    const written = () => readFileSync(path, 'utf8');
    /** Waits for the file to hold what the editor shows. */
    const save = async (isDone: (text: string) => boolean) => {
      for (let tries = 0; tries < 100 && !isDone(written()); tries++) {
        await keyboard.press('Control+s');
        await pause(150);
      }
      assert.ok(isDone(written()), `the file never came to hold what was asked for:\n${written()}`);
    };
    const fill = async (onPrompt?: (prompt: string) => Promise<boolean>) => {
      await save((text) => text.includes('‹'));
      const answers: string[] = [];
      for (const [prompt] of written().matchAll(/‹[^›\n]*›/g)) {
        const answer = ANSWERS[prompt];
        assert.ok(answer, `nothing to say for ${prompt}`);
        if (!(await onPrompt?.(prompt))) {
          answers.push(language === 'yaml' ? quoted(answer) : answer);
          await keyboard.type(answers.at(-1)!);
        }
        await keyboard.press('Tab');
      }
      await keyboard.press('Escape');
      await save((text) => !text.includes('‹'));
      for (const answer of answers) assert.ok(written().includes(answer), `“${answer}” is lost`);
      await verdictOn(page, written(), language);
    };
    /** On a line of its own, below all that is there. */
    const goOn = async () => {
      await keyboard.press('Control+End');
      await keyboard.press('Enter');
      // The editor indents as the line above.
      await keyboard.press('Shift+Tab');
      if (language === 'markdown' && !written().endsWith('\n')) await keyboard.press('Enter');
    };

    step('the worst sample says what is wrong with it', async () => {
      await page.goto(url);
      await page.locator('.view-line').first().click();
      await verdictOn(page, written(), language);
      await shot('start');
    });

    step('a section is begun, and completion writes it', async () => {
      await goOn();
      await keyboard.type(begun);
      await keyboard.press('Control+Space');
      await suggestion(page, offered).waitFor();
      await shot('completion');
      await keyboard.press('Enter');
      await save((text) => text.includes('‹'));
      await shot('completed');
      await fill();
    });

    step('another comes from a snippet', async () => {
      await goOn();
      await keyboard.type(prefix);
      await keyboard.press('Control+Space');
      await suggestion(page, prefix).waitFor();
      await shot('snippet');
      await keyboard.press('Enter');
      await save((text) => text.includes('‹'));
      await shot('snippet-inserted');
      await fill();
    });

    step('a fix inserts all that is missing, and dates are chosen from a list', async () => {
      await keyboard.press('Control+Home');
      const title = written()
        .split('\n')
        .findIndex((line) => line.includes('HR helpdesk chatbot'));
      for (let line = 0; line < title; line++) await keyboard.press('ArrowDown');
      await keyboard.press('Control+.');
      const first = page.locator('.action-widget .monaco-list-row.focused');
      await first.waitFor();
      await shot('fixes');
      assert.match(await first.innerText(), /Insert all/);
      await keyboard.press('Enter');
      await save((text) => text.includes('‹'));
      await shot('inserted');
      await fill(async (prompt) => {
        if (prompt !== '‹date›') return false;
        await keyboard.press('Control+Space');
        await suggestion(page, 'End of Q').waitFor();
        await keyboard.press('ArrowUp');
        await shot('date');
        await keyboard.press('Enter');
        return true;
      });
      await shot('filled');
    });

    step('one problem after the other is fixed, until it is ready to scale', async () => {
      await keyboard.press('Control+Home');
      for (let fixes = 0; fixes < MOST_FIXES && !isReady(written(), language); fixes++) {
        const before = written();
        await keyboard.press('Alt+F8');
        await pause(300);
        await keyboard.press('Control+.');
        const first = page.locator('.action-widget .monaco-list-row.focused');
        await first.waitFor();
        const name = await first.innerText();
        await shot('fix');
        if (!/Insert|Add|Fill|Make/.test(name)) {
          await keyboard.press('Escape');
          continue;
        }
        await keyboard.press('Enter');
        await save((text) => text !== before && text.includes('‹'));
        await shot('fixed');
        await fill();
      }
      await keyboard.press('Escape');
      await keyboard.press('Control+Home');
      await verdictOn(page, written(), language);
      await shot('ready');
      assert.ok(isReady(written(), language), written());
    });
  });
}

/** Goes to the title, and waits for the line above it to say what the engine says of a text. */
async function verdictOn(page: Page, text: string, language: Language): Promise<void> {
  const { readiness } = assess(text, { language }).proposals[0]!;
  const verdict = `${readiness!.level} ${LEVEL_NAMES[readiness!.level]} · ${readiness!.score}/100`;
  await page.locator('.view-line').first().waitFor();
  await page.keyboard.press('Control+Home');
  await page.locator('.codelens-decoration a', { hasText: verdict }).first().waitFor({ state: 'attached' });
}

function isReady(text: string, language: Language): boolean {
  return assess(text, { language }).proposals[0]?.readiness?.level === 'L3';
}

function suggestion(page: Page, words: string): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row', { hasText: words }).first();
}

/** A value that holds what YAML would take for more than words. */
function quoted(answer: string): string {
  return /^[`@]|: | #/.test(answer) ? JSON.stringify(answer) : answer;
}
