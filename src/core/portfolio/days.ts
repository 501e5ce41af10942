import type { Day } from '../evidence/calendar';

const DAY = 24 * 60 * 60 * 1000;

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / DAY;
}

export function daysBefore(day: Day, count: number): Day {
  return dayOf(timeOf(day) - count * DAY);
}

/** The same day a year before; of 29 February, the day before March. */
export function yearBefore(day: Day): Day {
  const [year = 0, number = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year - 1, number, 0)).getUTCDate();
  return dayOf(Date.UTC(year - 1, number - 1, Math.min(date, last)));
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
