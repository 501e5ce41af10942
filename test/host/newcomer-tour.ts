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
  const { language, begun, offered, prefix } = way;
  return walk(`the way of a newcomer in ${language}`, kind, browser, ({ page, step, picture }) => {
    const keyboard = page.keyboard;
    const writer = new Writer(page, path, language);
    let pictures = 0;
    const shot = (name: string) => {
      pictures += 1;
      return picture(`newcomer-${language}/${String(pictures).padStart(2, '0')}-${name}`);
    };

    step('the worst sample says what is wrong with it', async () => {
      await page.goto(url);
      await page.locator('.view-line').first().click();
      await writer.verdict();
      await shot('start');
    });

    step('a section is begun, and completion writes it', async () => {
      await writer.goOn();
      await keyboard.type(begun);
      await keyboard.press('Control+Space');
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

/** Somebody at the keyboard, and the file that holds what they write. */
class Writer {
  constructor(
    private readonly page: Page,
    private readonly path: string,
    private readonly language: Language,
  ) {}

  /** What was saved last. */
  written(): string {
    return readFileSync(this.path, 'utf8');
  }

  /** Saves until the file is as it is to be. */
  async save(isDone: (text: string) => boolean): Promise<void> {
    for (let tries = 0; tries < 100 && !isDone(this.written()); tries++) {
      await this.page.keyboard.press('Control+s');
      await pause(150);
    }
    assert.ok(isDone(this.written()), `the file never came to hold what was asked for:\n${this.written()}`);
  }

  /** To a line of its own, below all that is there. */
  async goOn(): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('Control+End');
    await keyboard.press('Enter');
    // The editor indents as the line above.
    await keyboard.press('Shift+Tab');
    if (this.language === 'markdown' && !this.written().endsWith('\n')) await keyboard.press('Enter');
  }

  async goToTitle(): Promise<void> {
    await this.page.keyboard.press('Control+Home');
    const lines = this.written().split('\n');
    const above = lines.findIndex((line) => line.includes('HR helpdesk chatbot'));
    for (let line = 0; line < above; line++) await this.page.keyboard.press('ArrowDown');
  }

  /** Answers one prompt after the other; dates may be given in a way of their own. */
  async fill(giveDate?: () => Promise<void>): Promise<void> {
    const { keyboard } = this.page;
    const answers: string[] = [];
    for (const [prompt] of this.written().matchAll(/‹[^›\n]*›/g)) {
      const answer = ANSWERS[prompt];
      assert.ok(answer, `nothing to say for ${prompt}`);
      if (prompt === '‹date›' && giveDate) await giveDate();
      else {
        answers.push(this.language === 'yaml' ? quoted(answer) : answer);
        await keyboard.type(answers.at(-1)!);
      }
      await keyboard.press('Tab');
    }
    await keyboard.press('Escape');
    await this.save((text) => !hasPrompts(text));
    for (const answer of answers) assert.ok(this.written().includes(answer), `“${answer}” is lost`);
    await this.verdict();
  }

  /** Goes to the title, and waits for the line above it to say what the engine says of the text. */
  async verdict(): Promise<void> {
    const { readiness } = assess(this.written(), { language: this.language }).proposals[0]!;
    const verdict = `${readiness!.level} ${LEVEL_NAMES[readiness!.level]} · ${readiness!.score}/100`;
    await this.page.keyboard.press('Control+Home');
    const lenses = this.page.locator('.codelens-decoration a', { hasText: verdict });
    await lenses.first().waitFor({ state: 'attached' });
  }
}

function hasPrompts(text: string): boolean {
  return text.includes('‹');
}

/** The fix that Enter would apply. */
async function firstFix(page: Page): Promise<string> {
  const first = page.locator('.action-widget .monaco-list-row.focused');
  await first.waitFor();
  return first.innerText();
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
