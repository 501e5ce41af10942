import * as v from 'valibot';
import { STAGES } from '../model/stage';

const SEVERITY = v.picklist(['error', 'warning', 'information', 'hint']);
const SHARE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const POINTS = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const IDS = v.pipe(v.array(v.string()), v.description('Criteria that have to be met.'));
const PILLAR = v.pipe(SHARE, v.description('What every pillar has to reach, from 0 to 1.'));
/** The files of strangers hold globs too: there is an end to what they may ask for. */
const GLOBS = v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(1000));
const ROW = v.strictObject({ error: SEVERITY, warning: SEVERITY, information: SEVERITY });

/** What can be set for each criterion or check, for each stage, and for the score: in a file or in an editor. */
const EVERYWHERE = {
  rules: about(
    'How findings of a criterion or check are shown, whatever the stage; "off" hides them and changes no verdict.',
    v.record(v.string(), v.picklist(['off', 'error', 'warning', 'information', 'hint'])),
  ),
  severities: about(
    'How severe a gap is shown at a stage, by the severity of its criterion.',
    v.partial(v.strictObject(Object.fromEntries(STAGES.map((stage) => [stage, ROW])))),
  ),
  score: about(
    'Weights and cut-offs of the score and the levels.',
    v.partial(
      v.strictObject({
        weights: some('Points of a criterion, by its severity.', {
          error: POINTS,
          warning: POINTS,
          information: POINTS,
        }),
        caps: some('The highest score while a core criterion is at 0, and while one is below 1.', {
          coreAtZero: POINTS,
          coreBelowOne: POINTS,
        }),
        pilotReady: some('What level L2 asks for.', { pillar: PILLAR, met: IDS }),
        scaleReady: some('What level L3 asks for.', { score: POINTS, pillar: PILLAR, met: IDS }),
      }),
    ),
  ),
};

/** The settings of an editor. */
export const EDITOR_SCHEMA = v.strictObject(EVERYWHERE);

/** A configuration file. */
export const FILE_SCHEMA = v.strictObject({
  extends: about(
    'Another configuration file of this workspace, by its relative path; what is set here wins.',
    v.string(),
  ),
  proposals: about('Globs of files that are proposals, whatever they look like.', GLOBS),
  ignores: about('Globs of files that are left alone, whatever they hold.', GLOBS),
  ...EVERYWHERE,
  fatigue: about(
    'When a portfolio is flagged as tired.',
    v.partial(v.strictObject({ startFinish: v.pipe(v.number(), v.minValue(0)), overdue: SHARE })),
  ),
});

/** What a configuration file says, or the settings of an editor; all of it may be left out. */
export type Settings = v.InferOutput<typeof FILE_SCHEMA>;

function about<T extends v.GenericSchema>(description: string, schema: T) {
  return v.optional(v.pipe(schema, v.description(description)));
}

function some<T extends v.ObjectEntries>(description: string, entries: T) {
  return v.pipe(v.partial(v.strictObject(entries)), v.description(description));
}
