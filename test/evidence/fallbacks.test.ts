import {
  fallbackIn,
  fallbackMentionIn,
  recoveryIn,
  substituteIn,
  switcherIn,
  triggerIn,
} from '../../src/core/evidence/fallbacks';
import { finds } from './finds';

finds('ways back', fallbackIn, {
  'it fails closed': 'fails closed',
  'parse errors return a default reply': 'errors return a default',
  'switch to the on-site/SMS backup terminal': 'switch to the on-site/SMS backup',
  'the queue returns to manual': 'returns to manual',
  'on-call disables the flag': 'disables the flag',
  'switches back to telephone interpreters': 'switches back to telephone',
  'traffic goes to the previous version': 'goes to the previous version',
  'revert to the spreadsheet': 'revert to the spreadsheet',
  'customers return to the previous page': null,
  'disabled people can use the service': null,
  'backups of the database are kept': null,
});

finds('another way of working', substituteIn, {
  'staff use the paper forms': 'use the paper',
  'clerks key them manually': 'manually',
  'staff use the new forms': null,
});

finds('triggers', triggerIn, {
  'if the provider is down': 'if the provider is down',
  'two failed checks': 'two failed checks',
  'on Monday morning': null,
});

finds('falling back in general', fallbackMentionIn, {
  'it can be switched off': 'can be switched off',
  'a kill switch': 'kill switch',
  'the fallback font': null,
  'we switched to trains': null,
});

finds('who falls back', switcherIn, {
  'on-call disables the flag': 'on-call disables',
  'Paused by the Head of Care': 'Paused by the Head of Care',
  'it is disabled': null,
});

finds('recovery', recoveryIn, { 'within 10 minutes': 'within 10 minutes', 'within reach': null });
