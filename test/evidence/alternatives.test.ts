import {
  choiceIn,
  goalValueIn,
  reuseIn,
  strategicGoalIn,
  strategyMentionIn,
  weighedAlternativeIn,
  withoutAiIn,
} from '../../src/core/evidence/alternatives';
import { finds } from './finds';

finds('strategic goals', strategicGoalIn, {
  'supports the Safer Streets Plan 2028': 'Safer Streets Plan 2028',
  'contributes to the 2030 net zero target': '2030 net zero target',
  'It supports OKR 3: faster onboarding': 'OKR 3',
  'our corporate goal of cutting cost to serve': 'corporate goal of cutting cost to serve',
  'aligns with our AI Strategy': null,
  'follows the Release Plan': null,
  'supports digital transformation': null,
});

finds('goals under their label', goalValueIn, {
  'Goal 2 (cost to serve)': 'Goal 2',
  'better service': null,
});

finds('alternatives that were weighed', weighedAlternativeIn, {
  'a rules engine was rejected at 61% coverage': 'rules engine was rejected',
  'Option 0: do nothing': 'Option 0: do nothing',
  'hiring two more clerks was considered': 'hiring two more clerks was considered',
  'compared with a keyword filter': 'compared with a keyword filter',
  'the manual process takes 40 minutes': null,
  'agents go back to the manual process': null,
});

finds('ways without AI', withoutAiIn, {
  'Do nothing': 'Do nothing',
  'a fixed checklist': 'fixed checklist',
  'a larger model': null,
});

finds('reuse', reuseIn, {
  'builds on the shared gateway': 'builds on the shared gateway',
  'duplicate pilots were checked': 'duplicate pilots were checked',
  'share of invoices': null,
});

finds('one thing chosen over another', choiceIn, {
  'A form as opposed to a chatbot': 'form as opposed to a chatbot',
  'Strategic alignment': null,
});

finds('strategy or choice in general', strategyMentionIn, {
  'aligns with our AI strategy': 'aligns with our AI strategy',
  'we considered buying a vendor tool': 'considered buying',
  'licensed rather than building it': 'rather than building',
  'alternative colours': null,
});
