/** One line at the foot of the page that says what the host did with a request. Stays until closed or replaced. */
export class Note {
  readonly #words: HTMLElement;
  readonly #close: HTMLButtonElement;

  constructor(place: HTMLElement) {
    this.#words = place.querySelector('p') as HTMLElement;
    this.#close = place.querySelector('button') as HTMLButtonElement;
    this.#close.addEventListener('click', () => this.hush());
  }

  say(text: string): void {
    this.#words.textContent = text;
    this.#close.hidden = false;
  }

  hush(): void {
    this.#words.textContent = '';
    this.#close.hidden = true;
  }
}
