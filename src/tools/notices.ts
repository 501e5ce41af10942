import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The words of the licence, as the package brings them. */
  readonly text: string;
}

/** The licences of all packages that some bundles hold, by name. */
export function noticesOf(metafiles: readonly Metafile[], root: string): Notice[] {
  const inputs = metafiles.flatMap(({ inputs: paths }) => Object.keys(paths));
  const folders = new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []));
  return [...folders]
    .map((folder) => noticeOf(join(root, folder)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** One text to ship with the bundles. */
export function renderNotices(notices: readonly Notice[]): string {
  const parts = notices.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text.trim()}\n`,
  );
  return ['pilotlint holds parts of these packages.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The innermost package folder of a path. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

function noticeOf(folder: string): Notice {
  const { name, version, license, licenses, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  // Some have their licence at the end of the README, or do no more than name it.
  const words = readFileSync(join(folder, file ?? readmeOf(folder)), 'utf8');
  const text = /licen[cs]e/i.test(words)
    ? words
    : `Released under the ${license} license by ${author?.name ?? author}: ${repository?.url}`;
  return { name, version, license: license ?? licenses?.[0]?.type ?? licenseNamedIn(text), text };
}

function readmeOf(folder: string): string {
  return readdirSync(folder).find((entry) => /^readme/i.test(entry)) ?? 'package.json';
}

function licenseNamedIn(text: string): string {
  return /\b(?:MIT|ISC|BSD)\b/.exec(text)?.[0] ?? 'unknown';
}
