/** The tabs of a case: the arrow keys move between them, and what one holds is shown (the tabs pattern). */
export class Tabs {
  readonly #tabs: HTMLElement[];

  constructor(
    private readonly page: Document,
    private readonly shown: (name: string) => void,
  ) {
    this.#tabs = [...page.querySelectorAll<HTMLElement>('[role=tab]')];
    for (const [i, tab] of this.#tabs.entries()) {
      tab.addEventListener('click', () => this.choose(nameOf(tab)));
      tab.addEventListener('keydown', (event) => {
        const last = this.#tabs.length - 1;
        const { [event.key]: next } = {
          ArrowRight: i === last ? 0 : i + 1,
          ArrowLeft: i === 0 ? last : i - 1,
          Home: 0,
          End: last,
        } as Partial<Record<string, number>>;
        const other = next === undefined ? undefined : this.#tabs[next];
        if (!other) return;
        event.preventDefault();
        this.choose(nameOf(other));
        other.focus();
      });
    }
  }

  choose(name: string): void {
    for (const tab of this.#tabs) {
      const chosen = nameOf(tab) === name;
      tab.ariaSelected = String(chosen);
      tab.tabIndex = chosen ? 0 : -1;
      const panel = this.page.getElementById(`panel-${nameOf(tab)}`);
      if (panel) panel.hidden = !chosen;
    }
    this.shown(name);
  }

  focus(): void {
    this.#tabs.find((tab) => tab.tabIndex === 0)?.focus();
  }
}

function nameOf(tab: HTMLElement): string {
  return tab.id.replace('tab-', '');
}
