/** What tours are taken through. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './browser';
import type { CodeServer } from './code-server';
import { stageSamples, type Staged } from './stage';

/** A workspace of the samples that ship, for one tour, and the way into it. */
export class Samples {
  readonly folder: string;

  constructor(
    private readonly server: CodeServer,
    private readonly staged: Staged,
    name: string,
  ) {
    this.folder = stageSamples(staged, name);
  }

  /** One more document. */
  add(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** In a window that is loaded anew, as all that follow. */
  async openFolder(page: Page): Promise<void> {
    const { extension } = this.staged;
    await page.goto(this.server.url({ extension, workspace: this.folder }));
  }

  /** Whatever the file is, a tab of it. */
  async openTab(page: Page, file: string): Promise<void> {
    const { extension } = this.staged;
    await page.goto(this.server.url({ extension, workspace: this.folder, file: join(this.folder, file) }));
    await page.locator('.tab', { hasText: file }).waitFor();
  }

  /** With the cursor in the file. */
  async open(page: Page, file: string): Promise<void> {
    await this.openTab(page, file);
    await page.locator('.view-line').first().waitFor();
    await page.keyboard.press('Control+1');
  }

  /** With the cursor in the file, once it says what is wrong with it. */
  async openJudged(page: Page, file: string): Promise<void> {
    await this.open(page, file);
    await page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
  }
}
