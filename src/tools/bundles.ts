import { readFile } from 'node:fs/promises';
import type { BuildOptions, Plugin } from 'esbuild';

const shared: BuildOptions = {
  bundle: true,
  // For Node, it comes as modules that are all kept and all run at the start.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  format: 'cjs',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
};

const extension: BuildOptions = {
  ...shared,
  entryPoints: ['src/extension/extension.ts'],
  outfile: 'dist/extension.cjs',
  platform: 'node',
  external: ['vscode'],
};

const webExtension: BuildOptions = {
  ...shared,
  entryPoints: ['src/extension/extension.ts'],
  // The web-worker host adds `.js` to any other ending.
  outfile: 'dist/extension-web.js',
  platform: 'browser',
  // Without `worker`, some packages resolve to builds that need a DOM.
  conditions: ['worker'],
  external: ['vscode'],
};

/** For scripts that Node runs. */
export const forNode: BuildOptions = {
  ...shared,
  platform: 'node',
  outExtension: { '.js': '.cjs' },
  // What a module asks of itself, CommonJS says by other names.
  define: {
    'import.meta.url': '__filename',
    'import.meta.filename': '__filename',
    'import.meta.dirname': '__dirname',
  },
};

/** The engine is a bundle of its own, so that only who needs it waits for it to load. */
const engineApart: Plugin = {
  name: 'engine-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/engine$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.cjs', external: true } : null,
    );
  },
};

/** Works out what the patterns need, so that who runs the bundle does not wait for it. */
const patternsPrepared: Plugin = {
  name: 'patterns-prepared',
  setup({ onLoad }) {
    onLoad({ filter: /core[\\/]text[\\/]prepared\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const prepared = JSON.stringify(JSON.stringify(await preparedPatterns()));
      return { loader: 'ts', contents: source.replace('= null;', () => `= JSON.parse(${prepared});`) };
    });
  },
};

/** Those of the engine; the patterns of another language are made when a document first speaks it. */
async function preparedPatterns(): Promise<object> {
  const [{ prepare }] = await Promise.all([import('../core/text/pattern'), import('../core')]);
  return prepare();
}

/** Nothing starts programs here; a package that could, for want of what we ask of it, gets nothing to do it with. */
const noPrograms: Plugin = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, ({ path }) => ({ path, namespace: 'no-programs' }));
    onLoad({ filter: /^/, namespace: 'no-programs' }, () => ({ contents: '' }));
  },
};

export const cli: BuildOptions = {
  ...forNode,
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts', engine: 'src/cli/engine.ts' },
  outdir: 'dist',
  plugins: [engineApart, noPrograms, patternsPrepared],
  // `require` costs less than `import` where what is imported is CommonJS.
  supported: { 'dynamic-import': false },
};

/** The pages of webviews, with their styles and the icons these name. */
const panel: BuildOptions = {
  ...shared,
  entryPoints: [
    'src/panel/readiness.ts',
    'src/panel/readiness.css',
    'src/panel/portfolio.ts',
    'src/panel/portfolio.css',
  ],
  outdir: 'dist/panel',
  platform: 'browser',
  format: 'iife',
  assetNames: '[name]',
  // A page asks nothing of the network; its policy forbids it, and a package that could is given nothing to do it with.
  define: { fetch: 'undefined' },
  loader: { '.ttf': 'file' },
};

/** What ships: the extension for both hosts with the pages it shows, and the command line. */
export const bundles: readonly BuildOptions[] = [extension, webExtension, panel, cli];
