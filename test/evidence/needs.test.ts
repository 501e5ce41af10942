import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRITERIA } from '../../src/core';
import { clausesOf } from '../../src/core/evidence/clauses';
import { withSubject } from '../../src/core/evidence/labelled';
import { readingOf } from '../../src/core/evidence/reading';
import { rulesOf } from '../../src/core/evidence/survey';
import { openSource } from '../../src/core/parse';
import { isAnyPossibleIn } from '../../src/core/text/pattern';

const PROPOSALS = 'test/proposals';

/** A rule that needed too little would miss what it is there for, and no other test might notice. */
describe('rules that need one of some patterns', function () {
  this.timeout(60_000);
  const rules = [...new Set(rulesOf(CRITERIA.flatMap(({ facets }) => facets)))];
  const needing = rules.filter(({ find }) => find.needs);

  it('are most of those that look everywhere', () => {
    const everywhere = rules.filter(({ under, where }) => !under && !where);
    assert.ok(everywhere.filter(({ find }) => find.needs).length > everywhere.length * 0.9);
  });

  for (const name of readdirSync(PROPOSALS).filter((one) => !one.endsWith('.ts')))
    it(`find nothing without one: ${name}`, () => {
      const path = readdirSync(join(PROPOSALS, name)).find((one) => one.startsWith('input.'))!;
      const text = readFileSync(join(PROPOSALS, name, path), 'utf8');
      const { proposals } = openSource(text, path.endsWith('.md') ? 'markdown' : 'yaml').read();
      for (const reading of proposals.map(readingOf))
        for (const statement of reading.statements)
          for (const clause of clausesOf(statement.passage))
            for (const rule of needing)
              if (!isAnyPossibleIn(withSubject(statement, clause.text), rule.find.needs!))
                assert.ok(!rule.find(clause, statement, reading), `${rule.name}: ${clause.text}`);
    });
});
