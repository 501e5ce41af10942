/** The part of playwright-core used here; it is installed apart from the project, see install.ts. */
import type { Browser as Installed } from './install';

export interface Locator {
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  click(): Promise<void>;
  count(): Promise<number>;
  dispatchEvent(type: string): Promise<void>;
  /** Runs in the page; a string may be a whole script. */
  evaluate<T>(script: string | ((element: never) => T | Promise<T>)): Promise<T>;
  first(): Locator;
  focus(): Promise<void>;
  hover(options?: { force?: boolean }): Promise<void>;
  innerText(): Promise<string>;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  selectOption(choice: { index: number }): Promise<unknown>;
  waitFor(options?: {
    state?: 'attached' | 'detached' | 'visible' | 'hidden';
    timeout?: number;
  }): Promise<void>;
}

export interface Frame {
  frameLocator(selector: string): Frame;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
}

export interface Page extends Frame {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: {
    down(): Promise<void>;
    move(x: number, y: number, options?: { steps: number }): Promise<void>;
    up(): Promise<void>;
  };
  /** Runs in each document before all of its own scripts. */
  addInitScript(script: string): Promise<void>;
  close(): Promise<void>;
  exposeFunction(name: string, callback: (...args: never[]) => unknown): Promise<void>;
  goto(url: string): Promise<unknown>;
  on(event: 'crash', listener: () => void): void;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  setDefaultTimeout(milliseconds: number): void;
  screenshot(options: {
    path: string;
    animations: 'disabled';
    clip?: { x: number; y: number; width: number; height: number };
  }): Promise<unknown>;
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
