import assert from 'node:assert/strict';
import type { Finding } from '../../src/core';
import { toFileReports, toUnreadReport, type FileReport } from '../../src/core/report/json';
import { PrettyRendering, type PrettyOptions } from '../../src/core/report/pretty';
import { TEXT, assessmentOf, nonProposal, proposalWith } from './assessment';

const PLAIN = { color: false, width: 60 };
const proposal = toFileReports('a.md', TEXT, assessmentOf([proposalWith()]));
const other = toFileReports('b.md', TEXT, assessmentOf([nonProposal()]));

const render = (files: readonly FileReport[], options: Partial<PrettyOptions> = {}) => {
  const rendering = new PrettyRendering({ ...PLAIN, ...options });
  return files.map((file) => rendering.add(file)).join('') + rendering.end();
};

describe('the pretty report', () => {
  it('tells the verdict, what to do, what convinced and what comes next', () => {
    assert.equal(
      render([...proposal, ...other]),
      `a.md
  L0 Idea · 49 of 100, held back from 71 by a core criterion
  Proposal (pilot): front matter type: ai-pilot

  1:3  error  No data source is named, so nobody can say
              what it works on. Name the system.
              data-source-named/missing

  ✓ outcome-defined            25 minutes
  – governance-owner-assigned  set aside as not applicable

  → Next best fix: data-source-named, 9 points to gain
    Weakest pillar: Data

2 files, 1 proposal, 1 skipped: 1 error, 0 warnings
`,
    );
  });

  it('lists hints and what is no proposal when asked for more', () => {
    const text = render([...proposal, ...other], { verbose: true });
    assert.match(text, /4:1 {2}hint {3}A date would help\./);
    assert.match(text, /^b\.md\n {2}Skipped: a README$/m);
  });

  it('shows errors only when asked to be quiet', () => {
    const harmless = proposalWith({ findings: proposalWith().findings.slice(1) });
    const text = render([...proposal, ...toFileReports('c.md', TEXT, assessmentOf([harmless]))], {
      quiet: true,
    });
    assert.match(text, /data-source-named\/missing/);
    assert.doesNotMatch(text, /c\.md|✓|Next best fix/);
  });

  it('always shows what is wrong with a file', () => {
    const problems = [{ code: 'binary', message: 'No text.', severity: 'error', range: null }] as const;
    const text = render([toUnreadReport('d.md', 'markdown', problems)]);
    assert.match(text, /^d\.md\n {2}Skipped: it could not be read\n\n {2}1:1 {2}error {2}No text\./);
    assert.doesNotMatch(text, /--assume-proposal/);
  });

  it('says what to do when nothing was recognised', () => {
    assert.match(render(other), /--assume-proposal/);
    assert.doesNotMatch(render(proposal), /--assume-proposal/);
  });

  it('lets no document steer the terminal', () => {
    const findings = proposalWith().findings.map((finding) => ({ ...finding, message: 'Red \x1b[31malert' }));
    const file = toFileReports('e.md', TEXT, assessmentOf([proposalWith({ findings })]));
    assert.ok(!render(file).includes('\x1b'));
  });

  it('names the entry of a register', () => {
    const entry = toFileReports('r.yaml', TEXT, assessmentOf([proposalWith({ entry: 'pilots[0]' })]));
    assert.match(render(entry), /^r\.yaml › pilots\[0\]$/m);
  });

  it('keeps within the width it is given', () => {
    const widest = Math.max(
      ...render(proposal, { width: 60 })
        .split('\n')
        .map(({ length }) => length),
    );
    assert.ok(widest <= 60, `${widest} columns`);
  });

  it('paints only when asked to', () => {
    assert.ok(!render(proposal).includes('\x1b'));
    assert.ok(render(proposal, { color: true }).includes('\x1b['));
  });

  it('gathers criteria that nothing speaks of, so that they do not bury the rest', () => {
    const findings = ['scale-path', 'monitoring-plan', 'fallback-rollback'].map((criterion) => ({
      ...(proposalWith().findings[1] as Finding),
      criterion,
      code: `${criterion}/missing`,
      severity: 'warning' as const,
    }));
    const files = toFileReports('a.md', TEXT, assessmentOf([proposalWith({ findings })]));
    assert.match(render(files), /Nothing speaks yet of 3 more criteria.*\n.*\n +scale-path monitoring-plan/);
    assert.doesNotMatch(render(files, { verbose: true }), /more criteria/);
  });
});
