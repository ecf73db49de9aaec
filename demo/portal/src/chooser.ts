import { findCitizens } from './find-citizens.js';
import type { CitizenEntry } from './wire.js';
import type { Words } from './words.js';

/** A search field with the names it finds below it (the combobox pattern: focus stays in the field). */
export class Chooser {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #count: HTMLElement;
  #all: readonly CitizenEntry[] = [];
  #found: CitizenEntry[] = [];
  #active = 0;

  constructor(
    place: Element,
    private readonly choose: (citizen: CitizenEntry) => void,
    private readonly words: () => Words,
  ) {
    this.#field = place.querySelector('input') as HTMLInputElement;
    this.#list = place.querySelector('[role=listbox]') as HTMLElement;
    this.#count = place.querySelector('[role=status]') as HTMLElement;
    this.#field.addEventListener('input', () => this.#search());
    this.#field.addEventListener('click', () => this.#search());
    this.#field.addEventListener('blur', () => this.#close());
    this.#field.addEventListener('keydown', (event) => this.#key(event));
    // The field must not lose its focus before the choice is made.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('[role=option]');
      const position = option ? [...this.#list.children].indexOf(option) : -1;
      if (position >= 0) this.#take(position);
    });
  }

  set citizens(all: readonly CitizenEntry[]) {
    this.#all = all;
    // Someone may have typed before the names came.
    if (this.#field.value !== '' && document.activeElement === this.#field) this.#search();
  }

  set hint(text: string) {
    this.#field.placeholder = text;
  }

  #search(): void {
    this.#found = findCitizens(this.#all, this.#field.value);
    this.#list.replaceChildren(...this.#found.map((citizen, i) => optionOf(citizen, i)));
    this.#list.hidden = this.#found.length === 0;
    this.#field.ariaExpanded = String(!this.#list.hidden);
    this.#count.textContent = this.words().found(this.#found.length);
    this.#point(0);
  }

  #point(position: number): void {
    this.#active = position;
    [...this.#list.children].forEach((option, i) => {
      option.ariaSelected = String(i === position);
      if (i !== position) return;
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    });
    if (this.#found.length === 0) this.#field.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    const open = !this.#list.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) this.#search();
      else this.#point((this.#active + step + this.#found.length) % this.#found.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      this.#take(this.#active);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.#close();
    }
  }

  #take(position: number): void {
    const citizen = this.#found[position];
    if (!citizen) return;
    this.#field.value = '';
    this.#close();
    this.choose(citizen);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#field.ariaExpanded = 'false';
    this.#field.removeAttribute('aria-activedescendant');
    this.#count.textContent = '';
  }
}

function optionOf({ name, why }: CitizenEntry, position: number): HTMLElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.id = `found-${position}`;
  const title = document.createElement('strong');
  title.textContent = name;
  const reason = document.createElement('span');
  reason.lang = 'da';
  reason.textContent = why;
  option.append(title, ' ', reason);
  return option;
}
