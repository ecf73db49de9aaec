import type { CivilDate } from '@hoi/model';
import { finder } from '../find.js';
import { Note } from '../note.js';
import { portalIndex } from '../source.js';
import { type CitizenState, type CitizenView, readState, writeState } from './state.js';
import { type CitizenWord, type CitizenWords, WORDS } from './words.js';

const PARTS: Readonly<Record<string, CitizenView>> = {
  'hoi-case-overview': 'overview',
  'hoi-joint-plan': 'plan',
  'hoi-timeline': 'timeline',
  'hoi-consent-status': 'consent',
};

/** The citizen's own page: what happens next first, the rest one step away, everything in the order of a telephone. */
export class CitizenPage {
  #state = readState(location.search);
  readonly #note: Note;
  readonly #find;

  constructor(private readonly document: Document) {
    this.#find = finder(document);
    this.#note = new Note(this.#find('.note'));
    this.#listen();
    this.#show();
  }

  /** The day Korsbæk lives in is known, or cannot be: then the real one holds. */
  open(day: CivilDate | undefined): void {
    const { citizen } = this.#state;
    const context = this.#find('hoi-context');
    context.today = day;
    if (citizen !== undefined) {
      context.index = portalIndex('citizen', citizen);
      context.citizen = citizen;
    }
    this.#show();
  }

  get #words(): CitizenWords {
    return WORDS[this.#state.lang];
  }

  #listen(): void {
    window.addEventListener('popstate', () => {
      this.#state = readState(location.search);
      this.#show();
    });
    const main = this.#find('main');
    main.addEventListener('hoi-open-plan', () => this.#go('plan'));
    main.addEventListener('hoi-see-consent', () => this.#go('consent'));
    main.addEventListener('hoi-ask', ({ about }) => this.#note.say(this.#words[`ask.${about}`]));
    main.addEventListener('hoi-select', ({ item }) => {
      this.#find('hoi-case-overview').selected = item;
      this.#find('hoi-joint-plan').selected = item;
      this.#find('hoi-timeline').selected = item;
    });
    for (const link of this.#links()) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#go(link.dataset['view'] as CitizenView);
      });
    }
    this.#find('button[name=lang]').addEventListener('click', () =>
      this.#choose({ lang: this.#state.lang === 'da' ? 'en' : 'da' }),
    );
    this.#find('button[name=theme]').addEventListener('click', () =>
      this.#choose({ theme: this.#state.theme === 'dark' ? 'dkfds' : 'dark' }),
    );
  }

  #links(): HTMLAnchorElement[] {
    return [...this.document.querySelectorAll<HTMLAnchorElement>('a[data-view]')];
  }

  #choose(change: Partial<CitizenState>): void {
    this.#state = { ...this.#state, ...change };
    history.replaceState(null, '', writeState(this.#state));
    this.#show();
  }

  #go(view: CitizenView): void {
    this.#state = { ...this.#state, view };
    history.pushState(null, '', writeState(this.#state));
    this.#show();
    this.#find('main').focus();
    window.scrollTo(0, 0);
  }

  #show(): void {
    const { citizen, view, lang, theme } = this.#state;
    const root = this.document.documentElement;
    root.lang = lang;
    root.className = `hoi-${theme}`;
    this.#speak();
    this.#note.hush();
    for (const link of this.#links()) {
      link.href = writeState({ ...this.#state, view: link.dataset['view'] as CitizenView });
    }
    for (const [part, where] of Object.entries(PARTS)) {
      this.#find(part).hidden = view !== where || citizen === undefined;
    }
    this.#find('.back').hidden = view === 'overview' || citizen === undefined;
    this.#nobody(citizen === undefined);
    this.document.title = `${this.#words[`view.${view}`]} · Korsbæk Kommune`;
  }

  #speak(): void {
    const words = this.#words;
    for (const place of this.document.querySelectorAll<HTMLElement>('[data-word]')) {
      place.textContent = words[place.dataset['word'] as CitizenWord];
    }
    for (const place of this.document.querySelectorAll<HTMLElement>('[data-label]')) {
      place.ariaLabel = words[place.dataset['label'] as CitizenWord];
    }
    const [lang, theme] = ['lang', 'theme'].map((name) => this.#find(`button[name=${name}]`));
    if (lang) {
      lang.lang = this.#state.lang === 'da' ? 'en' : 'da';
      lang.textContent = this.#state.lang === 'da' ? 'English' : 'Dansk';
    }
    if (theme && this.#state.theme === 'dark') theme.textContent = words.themeBack;
  }

  #nobody(nobody: boolean): void {
    const place = this.#find('.trouble');
    place.hidden = !nobody;
    if (!nobody) return;
    const way = this.document.createElement('a');
    way.href = './';
    way.textContent = this.#words.nobodyNext;
    place.replaceChildren(this.#words.nobody, ' ', way);
  }
}
