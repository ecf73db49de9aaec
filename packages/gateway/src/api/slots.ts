/** A bounded number of places, and no more than some of them for one person. Nobody waits: a place or a clear no. */
export class Slots {
  #taken = 0;
  readonly #each = new Map<string, number>();

  constructor(
    private readonly all: number,
    private readonly perPerson: number,
  ) {}

  get taken(): number {
    return this.#taken;
  }

  /** How to give the place back, or why there is none. */
  take(person: string): (() => void) | 'busy' | 'busy.viewer' {
    const own = this.#each.get(person) ?? 0;
    if (own >= this.perPerson) return 'busy.viewer';
    if (this.#taken >= this.all) return 'busy';
    this.#taken += 1;
    this.#each.set(person, own + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#taken -= 1;
      const left = (this.#each.get(person) ?? 1) - 1;
      if (left > 0) this.#each.set(person, left);
      else this.#each.delete(person);
    };
  }
}
