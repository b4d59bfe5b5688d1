/** Counts attempts that belong to no tenant (unknown Jobcenter), per address and process; bounded, forgets with the window. */
const MOST_ADDRESSES = 10_000;

export class MemoryThrottle {
  private readonly attempts = new Map<string, number[]>();

  constructor(
    private readonly most: number,
    private readonly windowMinutes: number,
  ) {}

  /** Counts one attempt; seconds to wait instead if there were too many. */
  count(address: string, now: Date): number | null {
    const since = now.getTime() - this.windowMinutes * 60_000;
    const recent = (this.attempts.get(address) ?? []).filter((at) => at > since);
    const [oldest] = recent;
    if (recent.length >= this.most && oldest !== undefined) return (oldest - since) / 1000;
    this.attempts.delete(address); // the most recent stand last
    this.attempts.set(address, [...recent, now.getTime()]);
    const [first] = this.attempts.keys();
    if (this.attempts.size > MOST_ADDRESSES && first !== undefined) this.attempts.delete(first);
    return null;
  }
}
