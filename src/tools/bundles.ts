import type { BuildOptions } from 'esbuild';

const shared: BuildOptions = {
  bundle: true,
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

export const cli: BuildOptions = {
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.cjs',
  platform: 'node',
  // A package asks where it is; CommonJS says so by another name.
  define: { 'import.meta.url': '__filename' },
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
  loader: { '.ttf': 'file' },
};

/** What ships: the extension for both hosts with the pages it shows, and the command line. */
export const bundles: readonly BuildOptions[] = [extension, webExtension, panel, cli];
