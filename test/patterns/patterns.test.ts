import { parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';
import assert from 'node:assert/strict';
import { analyse, type Report } from 'scslre';
import { collectPatterns, type Pattern } from './collect';

describe('the patterns of the engine', () => {
  let patterns: Pattern[];
  before(async function () {
    this.timeout(60_000);
    patterns = await collectPatterns();
  });

  it('are found', () => assert.ok(patterns.length > 300));

  it('take no more than a few looks at a text, however it is made to mislead them', function () {
    this.timeout(120_000);
    // Where a match may begin is left out: that costs the square of a clause, and clauses are short.
    const doubtful = patterns
      .map(withoutGaps)
      .flatMap((pattern) =>
        analyse(pattern, { reportTypes: { Move: false } }).reports.map((report) =>
          describeReport(pattern, report),
        ),
      );
    assert.deepEqual(doubtful, []);
  });

  it('look back over short stretches only', () => {
    assert.deepEqual(
      patterns.filter(looksFarBack).map(({ source }) => source),
      [],
    );
  });
});

/** What is looked back for is tried at every place of a text, to the very start of it if nothing ends it. */
function looksFarBack({ source, flags }: Pattern): boolean {
  let depth = 0;
  let found = false;
  const step = (by: number) => (node: { kind?: string }) => {
    if (node.kind === 'lookbehind') depth += by;
  };
  visitRegExpAST(parseRegExpLiteral(new RegExp(source, flags)), {
    onAssertionEnter: step(1),
    onAssertionLeave: step(-1),
    onQuantifierEnter({ max }) {
      if (depth > 0 && max === Infinity) found = true;
    },
  });
  return found;
}

/** Gaps between words are short wherever patterns look: `\\s+` is as good as a single space. */
function withoutGaps({ source, flags }: Pattern): Pattern {
  return { source: source.replaceAll('\\s+', '\\s').replaceAll('\\s*', '\\s?'), flags };
}

function describeReport({ source, flags }: Pattern, report: Report): string {
  const quantifiers = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant];
  const places = quantifiers.map(({ start, end }) => source.slice(start, end));
  return `${report.exponential ? 'exponential' : 'polynomial'}: ${places.join(' and ')} in /${source}/${flags}`;
}
