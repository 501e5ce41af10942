import type { Say } from '../../model/say';

const DAY = 24 * 60 * 60 * 1000;

export interface NamedDate {
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  /** "In 30 days" */
  readonly name: string;
}

/** Days people plan by, in their order: today, in 30 and 90 days, and the next four ends of a quarter. */
export function usualDates(today: string, say: Say): NamedDate[] {
  const now = new Date(`${today}T00:00:00Z`);
  const inDays = (days: number) => toDay(new Date(now.getTime() + days * DAY));
  const days = [
    { day: today, name: say('Today') },
    { day: inDays(30), name: say('In {0} days', 30) },
    { day: inDays(90), name: say('In {0} days', 90) },
    ...[0, 1, 2, 3].map((ahead) => quarterEnd(now, ahead, say)),
  ];
  return days.sort((a, b) => a.day.localeCompare(b.day));
}

/** The last day of the quarter that is `ahead` of the one of a day. */
function quarterEnd(now: Date, ahead: number, say: Say): NamedDate {
  const quarter = Math.floor(now.getUTCMonth() / 3) + ahead;
  const end = new Date(Date.UTC(now.getUTCFullYear(), 3 * (quarter + 1), 0));
  return { day: toDay(end), name: say('End of Q{0} {1}', (quarter % 4) + 1, String(end.getUTCFullYear())) };
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
