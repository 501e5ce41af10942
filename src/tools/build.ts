/** `npm run build`: writes the bundles to `dist`. `--watch` keeps at it. */
import { chmodSync, writeFileSync } from 'node:fs';
import { context } from 'esbuild';
import { bundles } from './bundles';
import { noticesOf, renderNotices } from './notices';

const isWatching = process.argv.includes('--watch');
const contexts = await Promise.all(
  bundles.map((options) => context({ ...options, sourcemap: isWatching, metafile: true })),
);

if (isWatching) {
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  const results = await Promise.all(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
  const notices = noticesOf(
    results.flatMap(({ metafile }) => metafile ?? []),
    '.',
  );
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', renderNotices(notices));
  // To be run by its name, as `bin` promises.
  chmodSync('dist/cli.cjs', 0o755);
}
