/** Somebody who writes in the editor, seen from outside. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { assess, type Finding, type Language } from '../../src/core';
import { LEVEL_NAMES } from '../../src/core/report/levels';
import type { Page } from './browser';
import { ANSWERS } from './suite/answers';

/** Somebody at the keyboard, and the file that holds what they write. */
export class Writer {
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
    // While it is written the file is empty, and holds no prompts either.
    await this.save((text) => !hasPrompts(text) && answers.every((answer) => text.includes(answer)));
    await this.verdict();
  }

  /** Goes to the title, and waits for the line above it and the problems to say what the engine says of the text. */
  async verdict(): Promise<void> {
    const { readiness, findings } = assess(this.written(), { language: this.language }).proposals[0]!;
    const verdict = `${readiness!.level} ${LEVEL_NAMES[readiness!.level]} · ${readiness!.score}/100`;
    await this.page.keyboard.press('Control+Home');
    const lenses = this.page.locator('.codelens-decoration a', { hasText: verdict });
    await lenses.first().waitFor({ state: 'attached' });
    const problems = `[id="status.problems"][aria-label="${problemsOf(findings)}"]`;
    await this.page.locator(problems).waitFor({ state: 'attached' });
  }
}

/** As the status bar of the editor counts them. */
function problemsOf(findings: readonly Finding[]): string {
  const counts = SEVERITIES.flatMap(([severity, name]) => {
    const count = findings.filter((finding) => finding.severity === severity && !finding.waived).length;
    return count === 0 ? [] : [`${name}: ${count}`];
  });
  return counts.join(', ') || 'No Problems';
}

const SEVERITIES = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['information', 'Infos'],
] as const;

export function hasPrompts(text: string): boolean {
  return text.includes('‹');
}

/** A value that holds what YAML would take for more than words. */
function quoted(answer: string): string {
  return /^[`@]|: | #/.test(answer) ? JSON.stringify(answer) : answer;
}
