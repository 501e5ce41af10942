import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { launchBrowser, type Browser } from './browser';
import { CodeServer } from './code-server';
import { runExportTour } from './export-tour';
import { runFoldersTour } from './folders-tour';
import { installBrowser, installEditor } from './install';
import type { Kind, Staged } from './stage';
import { MARK } from './suite/mark';
import { runLanguageTour } from './language-tour';
import { runNewcomerTour } from './newcomer-tour';
import { runPanelTour } from './panel-tour';
import { runPicturesTour } from './pictures-tour';
import { runPortfolioTour } from './portfolio-tour';
import { runStatesTour } from './states-tour';
import { runTour } from './tour';
import { runWritingTour } from './writing-tour';

/** What a user does and sees, from outside of the editor. Each opens a window of its own. */
const TOURS = [
  runTour,
  runPanelTour,
  runStatesTour,
  runPortfolioTour,
  runExportTour,
  runNewcomerTour,
  runWritingTour,
  runPicturesTour,
  runLanguageTour,
];

const viewport = { width: 1400, height: 900 };
/** In milliseconds. Tests have limits of their own: this one is for an editor that does not start, or hangs. */
const SILENCE = 120_000;

/** The suite inside the editor, then the tours from outside. True when every test passed. */
export async function runInCodeServer(kind: Kind, staged: Staged): Promise<boolean> {
  const editor = installEditor();
  const browser = await launchBrowser(installBrowser());
  // Restricted Mode has to do too: it is what the run in a web worker is in.
  const server = await CodeServer.start(editor, kind === 'node');
  try {
    let passed = await runSuite(browser, server, staged);
    rmSync(join('out', 'screenshots', kind), { recursive: true, force: true });
    for (const run of TOURS) passed = (await run(kind, browser, server, staged)) && passed;
    // In Restricted Mode this editor shows no folder of a file that names several.
    const trusting = await CodeServer.start(editor, true);
    try {
      return (await runFoldersTour(kind, browser, trusting, staged)) && passed;
    } finally {
      await trusting.stop();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function runSuite(browser: Browser, server: CodeServer, staged: Staged): Promise<boolean> {
  const page = await browser.newPage({ viewport });
  const log: string[] = [];
  const code = new Promise<number>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('The editor fell silent.')), SILENCE).unref();
    const hear = (_type: string, args: unknown[]) => {
      limit.refresh();
      const line = format(...args);
      if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
      else log.push(`${line}\n`);
    };
    page.exposeFunction('codeAutomationLog', hear).catch(reject);
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.on('crash', () => reject(new Error('The page of the editor crashed.')));
  });
  try {
    await page.goto(server.url(staged));
    return (await code) === 0;
  } finally {
    await page.close();
    writeFileSync(join(staged.folder, 'editor.log'), log.join(''));
  }
}
