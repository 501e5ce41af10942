/**
 * Labelled proposals: what a careful reader says of each stands in its `expected.yaml`, written before the tool
 * read it. Where the tool still differs, `known` names the label; a label there that agrees, or one that differs
 * and is not there, fails. `UPDATE=1` rewrites `known`, for a reviewer to read.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { assess, type ProposalAssessment } from '../../src/core';
import { FACETS, readLabels, type Labels } from '../../src/tools/labels';

const HERE = dirname(fileURLToPath(import.meta.url));

describe('labelled proposals', () => {
  const labels = readLabels(HERE);

  it('are many', () => assert.ok(labels.length >= 40));

  for (const label of labels) {
    it(label.name, () => {
      const folder = join(HERE, label.name);
      const expected = parseDocument(readFileSync(join(folder, 'expected.yaml'), 'utf8'));
      const seenOtherwise = differences(label, folder, expected.get('entries') as number | undefined);
      if (process.env.UPDATE) return remember(folder, expected, seenOtherwise);
      assert.deepEqual(seenOtherwise, expected.toJS().known ?? []);
    });
  }
});

function remember(folder: string, expected: ReturnType<typeof parseDocument>, known: string[]): void {
  if (known.length === 0) expected.delete('known');
  else expected.set('known', known);
  writeFileSync(join(folder, 'expected.yaml'), expected.toString({ lineWidth: 0 }));
}

/** Names of labels the tool sees otherwise. */
function differences(label: Labels, folder: string, entries = 1): string[] {
  const path = readdirSync(folder).find((name) => name.startsWith('input.')) ?? 'input.md';
  const text = readFileSync(join(folder, path), 'utf8');
  const [detected] = assess(text, { path }).proposals;
  const { proposals } = assess(text, { path, assumeProposal: true });
  return [
    ...differing('proposal', label.isProposal, detected?.detection.isProposal),
    ...differing('template', label.isTemplate, proposals[0]?.detection.isTemplate),
    ...(label.isProposal ? differing('entries', entries, proposals.length) : []),
    ...Object.entries(label.facets).flatMap(([name, stated]) =>
      differing(name, stated, hasFacet(proposals, name)),
    ),
    ...Object.entries(label.states).flatMap(([id, state]) =>
      differing(
        id,
        state === null ? null : isGap(state),
        proposals.every((one) => isGap(stateOf(one, id))),
      ),
    ),
  ];
}

function differing(name: string, expected: unknown, actual: unknown): string[] {
  return expected === null || expected === actual ? [] : [name];
}

function hasFacet(proposals: readonly ProposalAssessment[], name: string): boolean {
  const [criterion, facet] = FACETS[name] ?? [];
  return proposals.some(({ criteria }) =>
    criteria.find(({ id }) => id === criterion)?.facets.some(({ id, found }) => id === facet && found),
  );
}

function stateOf({ criteria }: ProposalAssessment, id: string): string {
  return criteria.find((criterion) => criterion.id === id)?.state ?? 'missing';
}

function isGap(state: string): boolean {
  return state === 'missing' || state === 'placeholder';
}
