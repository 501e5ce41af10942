import { STAGES } from '../model/stage';

/** A field of front matter, or of the top of a YAML proposal, that is no criterion's. */
export interface HeaderField {
  /** As YAML is usually written: `decision_date`. */
  readonly key: string;
  /** What it holds, in one short sentence. */
  readonly about: string;
  /** A value to fill in. */
  readonly prompt: string;
  /** The only values there are; empty when it holds anything else. */
  readonly options: readonly string[];
}

/** What a portfolio of pilots reads from each proposal. */
export const HEADER: readonly HeaderField[] = [
  field('type', 'Says that this document is a proposal of an AI pilot.', ['ai-pilot']),
  field('stage', 'How far the pilot has come; the same gap weighs more once people work with it.', STAGES),
  field('id', 'Name of the pilot in the portfolio.', '‹short name›'),
  field('title', 'What the pilot is called.', '‹title›'),
  field('owner', 'Who owns the proposal. The governance owner is asked for apart.', '‹name and role›'),
  field('started', 'Day the pilot started.', '‹date›'),
  field('decision_date', 'Day on which it is decided whether to scale, extend or stop.', '‹date›'),
  field('original_decision_date', 'Decision day that was planned at first, if it has moved.', '‹date›'),
  field('extensions', 'How often the decision was put off.', '‹number›'),
  field('decided', 'Day on which it was decided.', '‹date›'),
  field('decision', 'What was decided.', ['scale', 'extend', 'stop']),
  field('ended', 'Day the pilot ended.', '‹date›'),
  field('production_date', 'Day it went into production.', '‹date›'),
  field('last_reviewed', 'Day somebody last looked at it.', '‹date›'),
  field('problem_id', 'The problem it solves; pilots that share it may be duplicates.', '‹short name›'),
  field('baseline', 'Value of the outcome before the pilot.', '‹number and unit›'),
  field('target', 'Value of the outcome to reach.', '‹number and unit›'),
  field('actual', 'Value of the outcome that was reached.', '‹number and unit›'),
];

function field(key: string, about: string, value: string | readonly string[]): HeaderField {
  return typeof value === 'string'
    ? { key, about, prompt: value, options: [] }
    : { key, about, prompt: `‹${value.join(', ')}›`, options: value };
}
