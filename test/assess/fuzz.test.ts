import assert from 'node:assert/strict';
import { join } from 'node:path';
import { assert as check, double, property, tuple } from 'fast-check';
import { assess, fixAllMissing, fixesOf, guideOf, openDocument } from '../../src/core';
import type { Assessment, Finding, ProposalAssessment, Range } from '../../src/core';
import { toFileReports } from '../../src/core/report/json';
import { completionsAt } from '../../src/core/write/completion/complete';
import { placeAt } from '../../src/core/write/completion/place-at';
import { evidenceMarks } from '../../src/core/write/evidence-marks';
import { insightsAt } from '../../src/core/write/insight';
import { inEnglish } from '../../src/core/text/say';
import { ROOT } from '../../src/tools/derived';
import { assertSound } from '../parse/invariants';
import { documentsIn, mutants, type Mutant } from './mutations';

const RUNS = Number(process.env['RUNS'] ?? 20);
const OPTIONS = { assumeProposal: true, today: '2027-01-31' };

describe('a damaged document', function () {
  this.timeout(Math.max(20_000, RUNS * 2000));

  for (const [whose, documents] of [
    ['our proposals', documentsIn(join(ROOT, 'test/proposals'), (name) => /input\.\w+$/.test(name))],
    ['the shared corpus', documentsIn(join(ROOT, '../shared/corpus/docs'), () => true)],
    ['other projects', documentsIn(join(ROOT, '../shared/bench'), (name) => name.endsWith('.md'))],
  ] as const) {
    if (documents.length === 0) continue;
    it(`of ${whose} is judged without fail, twice the same, every place within it`, () =>
      check(property(mutants(documents), assertJudged), { numRuns: RUNS }));

    it(`of ${whose} is helped with without fail`, () =>
      check(property(tuple(mutants(documents), double({ min: 0, max: 1, noNaN: true })), assertHelped), {
        numRuns: RUNS,
      }));
  }
});

function assertJudged({ text, language }: Mutant): void {
  const options = { ...OPTIONS, language };
  const live = openDocument(text, options);
  const assessment = live.assess();
  assertSound(text, live.read());
  assertPlaces(text, assessment);
  assert.deepEqual(assess(text, options), assessment);
  for (const { findings } of toFileReports('a.md', text, assessment)) {
    for (const { line, column, endLine, endColumn } of findings) {
      assert.ok(line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column)));
    }
  }
}

function assertPlaces(text: string, { proposals, problems }: Assessment): void {
  problems.forEach(({ range }) => range && assertInside(text, range));
  for (const { range, findings, criteria } of proposals) {
    assertInside(text, range);
    findings.forEach((finding) => assertFinding(text, finding));
    criteria.forEach((criterion) => assertCriterion(text, criterion));
  }
}

function assertFinding(text: string, { range, related, message }: Finding): void {
  assert.ok(message.length > 0);
  assertInside(text, range);
  if (related && related.path === null) assertInside(text, related.range);
}

function assertCriterion(
  text: string,
  { score, region, facets }: ProposalAssessment['criteria'][number],
): void {
  assert.ok(score >= 0 && score <= 1);
  region.forEach((range) => assertInside(text, range));
  for (const { evidence, vague } of facets) {
    for (const one of [...evidence, ...vague]) {
      assertInside(text, one.range);
      assert.equal(one.text, text.slice(one.range.start, one.range.end));
    }
  }
}

/** All that an editor asks for while somebody writes, at one place of the document. */
function assertHelped([{ text, language }, at]: [Mutant, number]): void {
  const live = openDocument(text, { ...OPTIONS, language });
  const offset = Math.floor(at * text.length);
  const guide = guideOf(live);
  evidenceMarks(guide).forEach(({ range }) => assertInside(text, range));
  insightsAt(guide, offset).forEach(({ range }) => assertInside(text, range));
  const place = placeAt(text, language, offset);
  if (place)
    completionsAt(place, guide, { names: { people: [], sources: [] }, today: OPTIONS.today, say: inEnglish });
  const [{ findings }] = live.assess().proposals as [ProposalAssessment];
  const fixes = findings.slice(0, 5).flatMap((finding) => fixesOf(live, finding));
  const all = fixAllMissing(live, offset);
  for (const { edits } of all ? [...fixes, all] : fixes) {
    for (const edit of edits) assertInside(text, { start: edit.offset, end: edit.offset + edit.length });
  }
}

function assertInside(text: string, { start, end }: Range): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}
