import { goIn, pilotIn, stopIn, verdictIn, verdictMentionIn } from '../../src/core/evidence/gates';
import { finds } from './finds';

finds('going on', goIn, { 'the COO scales at 25 minutes': 'scales', 'the door opens': null });

finds('ending it', stopIn, {
  'above 35 minutes we stop': 'stop',
  'we end the pilot': 'end the pilot',
  'the end of the month': null,
});

finds('decisions on the pilot', verdictIn, {
  'go/no-go in week 8': 'go/no-go',
  'the board decides': 'board decides',
  'the gate review is in week 10': 'gate review',
  'decision support for nurses': null,
  'a credit decision for each case': null,
});

finds('decisions in general', verdictMentionIn, {
  'expand or end the pilot': 'expand or end',
  'a proposal to stop, refine or extend it': 'stop, refine or extend',
  'the trial is a success if two in three calls end there': 'trial is a success if',
  'a decision on statewide rollout': 'decision on statewide rollout',
  'held until gate 2': 'gate 2',
  'the human gate': null,
  'we will decide whether to continue': 'we will decide whether to continue',
  'if successful we roll out': 'if successful we roll out',
  'the officer decides each claim': null,
});

finds('the pilot', pilotIn, { 'the trial ends': 'trial', 'the machine stops': null });
