import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after the picture first stands. */
const AT_REST = 4000;

/** What printing with the page needs of the element. */
interface Printed {
  /** The table is asked for quietly: without it the page would be printed with the picture. */
  fetchTable(): Promise<unknown>;
  ready(): boolean;
  /** Draws at once: the browser waits for nobody. */
  draw(printing: boolean): void;
}

/**
 * When the host's page is printed the table stands there, with every date, and not a picture that was made for a screen. The
 * browser gives no time to fetch anything then, so the table is fetched once the page is at rest.
 */
export class PagePrint implements ReactiveController {
  printing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #fetched = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly what: Printed,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  hostUpdated(): void {
    // Drawn once more after it left: a timer set now nobody would stop.
    if (this.#fetched || this.#rest !== undefined || !this.host.isConnected) return;
    if (!this.what.ready()) return;
    this.#rest = setTimeout(() => {
      this.#fetched = true;
      void this.what.fetchTable();
    }, AT_REST);
  }

  #before = (): void => this.#set(true);
  #after = (): void => this.#set(false);

  #set(printing: boolean): void {
    if (this.printing === printing) return;
    this.printing = printing;
    this.what.draw(printing);
  }
}
