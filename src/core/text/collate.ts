/** Compares names as people sort them: without regard to case, "2" before "10". */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** Made when it is needed: making it takes longer than judging a short proposal. */
let collator: Intl.Collator | null = null;
