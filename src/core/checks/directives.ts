import type { Check } from '../model/check';

/** What is looked at in the comments that hide findings. */
export const directives: Omit<Check, 'check'> = {
  id: 'directives',
  title: 'Comments that hide findings',
  severity: 'warning',
  asks: 'Does every comment that hides findings still hide one, name it correctly and say why?',
  why: 'Whoever reads the proposal has to know what is not shown, and why. A comment that hides nothing would hide the next mistake. A directive hides what is said: the score, the level and the state of the criterion stay as they are.',
  remedy:
    'Write `<!-- pilotlint-disable-next-line outcome-defined -- why -->` in Markdown, or `# pilotlint-disable-next-line outcome-defined -- why` in YAML; `pilotlint-disable-line`, `pilotlint-disable-file`, and `pilotlint-disable` up to `pilotlint-enable` work alike. Remove those that are no longer used.',
};
