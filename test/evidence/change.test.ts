import {
  adoptionTargetIn,
  askedIn,
  attributedQuoteIn,
  changeIn,
  channelIn,
  concernIn,
  feedbackIn,
  feedbackOfPeopleIn,
  originIn,
  ownWordsIn,
  readerIn,
  researchIn,
  roleImpactIn,
  shareInUseIn,
  timeIn,
  trainingIn,
  watchedChannelIn,
  welcomeIn,
} from '../../src/core/evidence/change';
import { finds } from './finds';

finds('training of people', trainingIn, {
  'training for 60 agents': 'training',
  'two 90-minute sessions': '90-minute sessions',
  'we train users': 'train users',
  'a 15-minute safety and handover walkthrough': '15-minute safety and handover walkthrough',
  'the training data': null,
  'model training takes a day': null,
  'training the classifier': null,
});

finds('times', timeIn, { 'two hours each': 'two hours', 'in April': 'in April', 'in the loop': null });

finds('adoption targets', adoptionTargetIn, {
  '70% weekly use by week 8': '70% weekly use',
  '90% accuracy, successful adoption': null,
  'drive adoption': null,
});

finds('shares in use', shareInUseIn, {
  '80% of discharges start from a draft by week 6': '80% of discharges start from a draft by week 6',
  '75% of staff use it': '75% of staff use',
  '99% of requests are cached': null,
});

finds('change in general', changeIn, {
  'two train-the-trainer workshops': 'train-the-trainer',
  'change management for staff': 'change management',
  'change management of releases': null,
});

finds('worries about the change', concernIn, {
  'staff scepticism': 'staff scepticism',
  'no headcount reduction is planned': 'headcount reduction',
  'low adoption': 'low adoption',
  'they fear for their work': 'fear for their work',
  'the works council agreed': 'works council',
  'a credit union': null,
});

finds('impact on roles', roleImpactIn, { 'two roles move': 'roles move', 'user roles': null });

finds('origins', originIn, {
  'raised by night-shift nurses': 'raised by night-shift nurses',
  'Team leader Joy Adeyemi brought the idea': 'Team leader Joy Adeyemi brought the',
  'it grew out of a talk among the demonstrators': 'grew out of a talk among the demonstrators',
  'requested by the API': null,
});

finds('ways of listening', researchIn, { 'we interviewed them': 'interviewed', 'we built it': null });

finds('people asked in general', askedIn, {
  'interview six clerks and watch them': 'interview six clerks',
  'interview six candidates': null,
  'Stakeholders were consulted.': 'Stakeholders were consulted',
  'stakeholders are informed': null,
});

finds('feedback', feedbackIn, {
  'their suggestions': 'their suggestions',
  'agents can flag bad answers': 'can flag bad answers',
  'the AI gives suggestions': null,
});

finds('feedback of people', feedbackOfPeopleIn, {
  'immediate feedback to the student': null,
  'reinforcement learning from human feedback': null,
  'feedback from ten drivers': 'feedback from ten drivers',
  'learning from human feedback': null,
  'a feedback loop of the ranking': null,
});

finds('feedback wished for', welcomeIn, {
  'nurses leave short feedback': 'leave short feedback',
  'a feedback loop to mend answers': 'feedback loop to',
  'a feedback loop': null,
  'We welcome suggestions': 'welcome suggestions',
  'Welcome!': null,
});

finds('channels', channelIn, {
  'post it in #triage-ai': '#triage-ai',
  'a weekly check-in': 'weekly check-in',
  'a data channel': null,
});

finds('channels somebody reads', watchedChannelIn, {
  '#triage-ai is reviewed each Friday': '#triage-ai is reviewed',
  'alerts go to #ml-alerts': null,
});

finds('readers of feedback', readerIn, {
  'reviewed each Friday by the lead': 'reviewed each Friday by the lead',
  'reviewed each Friday': null,
});

finds('quotations with a speaker', attributedQuoteIn, {
  '"I look for the same page every night." — mechanic, Leeds':
    '"I look for the same page every night." — mechanic',
  '"Something is temporarily unavailable." is shown': null,
});

finds('words of somebody on their own work', ownWordsIn, {
  '“I copy each order by hand.”': '“I copy each order by hand.”',
  'It says “I am sorry, I cannot help.” and hands over.': null,
});
