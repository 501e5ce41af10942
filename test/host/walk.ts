/** A walk through the editor as a person takes it: step by step, and kept as pictures in out/screenshots. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Mocha from 'mocha';
import type { Browser, Page } from './browser';
import { GREP, type Kind } from './stage';

/** How long a step waits for the editor, in milliseconds: a machine may be busy. */
const PATIENCE = 60_000;
const viewport = { width: 1400, height: 900 };

export interface Walk {
  readonly page: Page;
  step(title: string, act: () => Promise<void>): void;
  picture(name: string): Promise<unknown>;
}

/** True when every step succeeded; the first that does not ends the walk. */
export async function walk(
  title: string,
  kind: Kind,
  browser: Browser,
  plan: (walk: Walk) => void,
): Promise<boolean> {
  if (!title.includes(GREP)) return true;
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(PATIENCE);
  const mocha = new Mocha({ timeout: 2 * PATIENCE, bail: true });
  const suite = Mocha.Suite.create(mocha.suite, title);
  // Nothing half faded in.
  const picture = (name: string) =>
    page.screenshot({ path: join('out', 'screenshots', kind, `${name}.png`), animations: 'disabled' });
  plan({
    page,
    picture,
    step: (name, act) => suite.addTest(new Mocha.Test(name, act)),
  });
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  // Or each walk would leave its listeners to the process behind.
  mocha.dispose();
  if (failures > 0) await picture(`failed-${title.replaceAll(' ', '-')}`);
  await page.close();
  return failures === 0;
}

/** What a file holds once the editor has written what is waited for, or when it has not within ten seconds. */
export async function written(path: string, isDone: (text: string) => boolean): Promise<string> {
  const held = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  for (let tries = 0; tries < 100 && !isDone(held()); tries++) await pause(100);
  return held();
}
