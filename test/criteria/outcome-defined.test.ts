import { outcomeDefined, page } from '../../src/core/criteria/outcome-defined';
import { testExamples } from './examples';
import { findsFacet } from './facets';

testExamples(outcomeDefined, page);

findsFacet(outcomeDefined, 'timeframe', {
  '## Timeline (5 weeks)\n\nWe sort letters side by side.': 'Timeline (5 weeks)',
  '## Plan\n\nWe track handling time and rework over four weeks.':
    'track handling time and rework over four weeks',
  '## Timeline\n\n| Step | When | What |\n| --- | --- | --- |\n| Pilot run | Weeks 9 to 12 | Both ways side by side |':
    'Weeks 9 to 12',
  '## Phase 1: Build\n\n**Duration:** 3 sprints': null,
  '## Timeline\n\n| Phase | Dates |\n| --- | --- |\n| Training data | 4 May to 9 June |': null,
  '## Timeline\n\n- **Prototype:** 6 weeks': null,
  '## Objective\n\nState of the demo, 2027-02-11: three screens.': null,
  '## Goals\n\n- **Metric:** late parcels\n- **Baseline:** 4.1% in May 2027\n- **Target:** TBD': null,
  '## Goals\n\n| Metric | Target | Date |\n| --- | --- | --- |\n| No-show rate | 12% | 31 May 2027 |':
    '31 May 2027',
});

findsFacet(outcomeDefined, 'metric', {
  '**Success definition (pilot):**\n\n- Helpful rate at least 70%': 'Helpful rate at least 70%',
  'Cancelled records are flagged for priority review.': null,
});

findsFacet(outcomeDefined, 'target', {
  '**Goals:**\n\n| | Activity |\n| --- | --- |\n| 1 | Draw screens |': null,
  '## Goals\n\n| Metric | Today | Target |\n| --- | --- | --- |\n| Letters an hour | 40 | 70 |': '70',
});
