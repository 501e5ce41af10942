import { languageOf, passOver, recognise, type Placed } from '../core';
import { toFileReports, toUnreadReport, type FileReport } from '../core/report/json';
import type { AssessOptions } from '../core';
import { decode } from '../core/text/decode';
import { explain, type Sidecar } from './read';

/** All that the verdict on one document depends on, in a form that can be sent to a worker. */
export interface Job {
  /** As reports name it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly config: Placed;
  readonly assumeProposal: boolean;
  readonly sidecar: Sidecar | null;
  /** Asks for an explanation of the verdict, too. */
  readonly explain?: Explaining;
}

/** How a verdict is explained: by all criteria, or by one alone. */
export interface Explaining {
  readonly color: boolean;
  readonly criterion: string | undefined;
}

export interface Verdict {
  readonly reports: readonly FileReport[];
  /** The day it holds for, as `YYYY-MM-DD`; null when it does not depend on the day. */
  readonly day: string | null;
  /** Whether it may be kept: not when something went wrong that may go right another time. */
  readonly isLasting: boolean;
  /** What was asked for, in plain words; undefined when the document could not be judged. */
  readonly explanation?: string | undefined;
}

/** The verdict on one document. Never rejects: what goes wrong is a problem of that file. */
export async function judge(job: Job): Promise<Verdict> {
  return (await passedOver(job)) ?? assessed(job);
}

/** The verdict on what is no text or no proposal; null for what has to be assessed. Loads no engine. */
export function passedOver(job: Job): Verdict | null {
  const { text, problems } = decode(job.bytes);
  if (problems.length > 0) return lasting(unread(job.path, problems));
  const assessment = passOver(text, optionsOf(job));
  return assessment && lasting(toFileReports(job.path, text, assessment));
}

/** Stands for a file that could not be judged. */
export function unread(path: string, problems: Parameters<typeof toUnreadReport>[2]): FileReport[] {
  return [toUnreadReport(path, languageOf(path) ?? 'markdown', problems)];
}

/** The verdict on a file whose check came to no end. */
export function failed(path: string, code: string, message: string): Verdict {
  const problem = { code, message, severity: 'error', range: null } as const;
  return { reports: unread(path, [problem]), day: null, isLasting: false };
}

async function assessed(job: Job): Promise<Verdict> {
  const { assess, renderExplanation } = await import('./engine');
  const { text } = decode(job.bytes);
  const calendar = new Calendar();
  try {
    const assessment = assess(text, calendar.given(optionsOf(job)));
    const reports = toFileReports(job.path, text, assessment, job.sidecar ?? undefined);
    const explanation =
      job.explain &&
      renderExplanation(job.path, text, assessment, {
        ...job.explain,
        recognised: recognise(text, { ...optionsOf(job), assumeProposal: false }),
      });
    return { reports, day: calendar.whenAsked, isLasting: true, explanation };
  } catch (error) {
    // The engine does not throw, but how much stack a host leaves it is not in its hands.
    const message = `Checking this file failed: ${explain(error)}. That is a mistake in pilotlint.`;
    return failed(job.path, 'failed', message);
  }
}

function optionsOf({ path, config, assumeProposal, sidecar }: Job): AssessOptions {
  return { ...config, path, assumeProposal, ...(sidecar && { sidecar }) };
}

function lasting(reports: readonly FileReport[]): Verdict {
  return { reports, day: null, isLasting: true };
}

/** Tells whether a verdict asked what day it is. */
class Calendar {
  whenAsked: string | null = null;

  given(options: AssessOptions): AssessOptions {
    const ask = () => (this.whenAsked = dayToday());
    return Object.defineProperty({ ...options }, 'today', { get: ask });
  }
}

/** As `YYYY-MM-DD`. */
export function dayToday(): string {
  return new Date().toISOString().slice(0, 10);
}
