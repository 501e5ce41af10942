/** VS Code as its server from the npm registry, shown by a headless browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Editor } from './install';

/** Nothing that covers the editor, asks a question or reaches for the network. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface Opening {
  /** A folder, or a file that names several. */
  readonly workspace: string;
  /** Folder of the extension under development. */
  readonly extension: string;
  /** A file that exports `run()`, to run in the extension host. */
  readonly suite?: string;
  /** A file to open. */
  readonly file?: string;
}

export class CodeServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly port: string,
    private readonly data: string,
  ) {}

  static async start({ node, server }: Editor, isTrusted: boolean): Promise<CodeServer> {
    const data = mkdtempSync(join(tmpdir(), 'pilotlint-host-'));
    const user = join(data, 'data', 'User');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'settings.json'), JSON.stringify(SETTINGS));
    const trust = isTrusted ? ['--disable-workspace-trust'] : [];
    const child = spawn(node, [server, ...OPTIONS, ...trust, '--server-data-dir', data]);
    process.once('exit', () => child.kill());
    return new CodeServer(child, await portOf(child), data);
  }

  /** The address that shows the workspace with the extension under development. */
  url({ workspace, extension, suite, file }: Opening): string {
    const authority = `127.0.0.1:${this.port}`;
    const remote = (path: string) => `vscode-remote://${authority}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ...(suite ? [['extensionTestsPath', remote(suite)]] : []),
      ...(file ? [['openFile', remote(file)]] : []),
      ['skipWelcome', 'true'],
    ];
    const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
    const query = new URLSearchParams({ [kind]: workspace, payload: JSON.stringify(payload) });
    return `http://${authority}/?${query}`;
  }

  async stop(): Promise<void> {
    const exit = once(this.child, 'exit');
    if (this.child.exitCode === null && this.child.kill()) await exit;
    rmSync(this.data, { recursive: true, force: true });
  }
}

const OPTIONS = [
  '--host=127.0.0.1',
  '--port=0',
  '--without-connection-token',
  '--accept-server-license-terms',
  '--telemetry-level=off',
  '--disable-telemetry',
  // A built VS Code takes an extension under development only from a smoke test.
  '--enable-smoke-test-driver',
];

async function portOf(server: ChildProcess): Promise<string> {
  const said: string[] = [];
  server.stderr?.on('data', (chunk) => said.push(String(chunk)));
  for await (const line of createInterface({ input: server.stdout! })) {
    const port = /agent listening on (\d+)/.exec(line)?.[1];
    if (port) return port;
    said.push(`${line}\n`);
  }
  throw new Error(`The server of VS Code did not start.\n${said.join('')}`);
}
