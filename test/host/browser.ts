/** The part of playwright-core used here; it is installed apart from the project, see install.ts. */
import type { Browser as Installed } from './install';

export interface Locator {
  click(): Promise<void>;
  dispatchEvent(type: string): Promise<void>;
  first(): Locator;
  hover(options?: { force?: boolean }): Promise<void>;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  waitFor(options?: { timeout: number }): Promise<void>;
}

interface Frame {
  frameLocator(selector: string): Frame;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
}

export interface Page extends Frame {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  close(): Promise<void>;
  exposeFunction(name: string, callback: (...args: never[]) => unknown): Promise<void>;
  goto(url: string): Promise<unknown>;
  on(event: 'crash', listener: () => void): void;
  screenshot(options: { path: string; animations: 'disabled' }): Promise<unknown>;
}

export interface Browser {
  newPage(options: { viewport: { width: number; height: number } }): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}

export async function launchBrowser({ chromium, playwright }: Installed): Promise<Browser> {
  const { chromium: driver } = (await import(playwright)) as Playwright;
  return driver.launch({ executablePath: chromium, args: ['--no-sandbox'] });
}
