/** `npm run build`: writes the bundles to `dist`. `--watch` keeps at it. */
import { chmodSync } from 'node:fs';
import { context } from 'esbuild';
import { bundles } from './bundles';

const isWatching = process.argv.includes('--watch');
const contexts = await Promise.all(bundles.map((options) => context({ ...options, sourcemap: isWatching })));

if (isWatching) {
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  await Promise.all(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
  // To be run by its name, as `bin` promises.
  chmodSync('dist/cli.cjs', 0o755);
}
