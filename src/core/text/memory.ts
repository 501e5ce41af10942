/** Remembers what was asked for lately: at least the last `size` answers, at most twice as many. */
export class Memory<T> {
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  constructor(private readonly size: number) {}

  get(key: string): T | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: T): void {
    if (this.#recent.size >= this.size) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
  }
}
