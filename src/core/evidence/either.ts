import { detector, type Detector } from './detector';

/** What the first of two detectors finds, or else the second. */
export function either(one: Detector, other: Detector): Detector {
  return detector((text) => one(text) ?? other(text));
}
