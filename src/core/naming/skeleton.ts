import type { Criterion } from '../model/criterion';

/** "Success metrics" */
export function headingOf({ skeleton }: Criterion): string {
  return /^#+ (.*)$/m.exec(skeleton.markdown)?.[1] ?? '';
}

/** What stands below the heading. */
export function bodyOf({ skeleton }: Criterion): string {
  return skeleton.markdown.replace(/^.*\n+/, '');
}

/** `outcome` */
export function keyOf({ skeleton }: Criterion): string {
  return /^\w+/.exec(skeleton.yaml)?.[0] ?? '';
}

/** Whether the key holds a list rather than a mapping. */
export function holdsList({ skeleton }: Criterion): boolean {
  return /^\s+- /m.test(skeleton.yaml);
}
