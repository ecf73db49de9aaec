import { BROKEN, type Broken, breakSource } from './breaker.js';
import { Chooser } from './chooser.js';
import { finder } from './find.js';
import { Note } from './note.js';
import { portalIndex } from './source.js';
import {
  CHOICES,
  type PageState,
  type Role,
  SETTINGS,
  type View,
  readState,
  writeState,
} from './state.js';
import { showView } from './view.js';
import type { CitizenEntry, CitizenList } from './wire.js';
import { WORDS, type Word, type Words } from './words.js';

/** The elements that share what has been chosen. */
const SELECTING = ['hoi-case-overview', 'hoi-joint-plan', 'hoi-timeline'] as const;

/** There is a column beside the overview: whom to call has a card of its own there. As in portal.css. */
const BESIDE = '(width >= 1120px)';

/** The portal as a host: it owns the name, the address and the chrome; the elements own everything below. */
export class Page {
  #state = readState(location.search);
  #citizens: readonly CitizenEntry[] = [];
  #who: string | undefined;
  readonly #chooser: Chooser;
  readonly #note: Note;
  readonly #beside = matchMedia(BESIDE);
  readonly #find;

  constructor(private readonly document: Document) {
    this.#find = finder(document);
    this.#note = new Note(this.#find('.note'));
    this.#chooser = new Chooser(
      this.#find('.chooser'),
      ({ id }) => this.#go({ citizen: id, view: 'overview' }),
      () => this.#words,
    );
    this.#listen();
    this.#show();
  }

  /** The citizens have come; the one in the address is shown. */
  open({ today, citizens }: CitizenList): void {
    this.#citizens = citizens;
    this.#chooser.citizens = citizens;
    this.#find('hoi-context').today = today;
    this.#show();
  }

  sayNoList(): void {
    this.#trouble(this.#words.noList);
    this.#find('#start').hidden = false;
  }

  get #words(): Words {
    return WORDS[this.#state.lang];
  }

  #listen(): void {
    window.addEventListener('popstate', () => {
      this.#state = readState(location.search);
      this.#show();
    });
    for (const name of SETTINGS) {
      const select = this.#find<HTMLSelectElement>(`select[name=${name}]`);
      select.append(...CHOICES[name].map((value) => new Option('', value)));
      select.addEventListener('change', () => {
        this.#state = { ...this.#state, [name]: select.value };
        history.replaceState(null, '', writeState(this.#state));
        this.#show();
      });
    }
    const broken = this.#find<HTMLSelectElement>('select[name=broken]');
    broken.append(...BROKEN.map((value) => new Option('', value)));
    broken.addEventListener('change', () => {
      void breakSource(broken.value as Broken).then(() => this.#find('hoi-context').refresh());
    });
    const view = this.#find<HTMLDetailsElement>('details.view');
    view.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !view.open) return;
      view.open = false;
      view.querySelector('summary')?.focus();
    });
    this.#beside.addEventListener('change', () => this.#placeContact());
    const article = this.#find('#citizen');
    article.addEventListener('hoi-open-case', ({ system }) => {
      this.#note.say(system ? this.#words.openCase(system) : this.#words.openCaseSomewhere);
    });
    article.addEventListener('hoi-open-document', ({ system }) => {
      this.#note.say(system ? this.#words.openDocument(system) : this.#words.openDocumentSomewhere);
    });
    article.addEventListener('hoi-plan-follow-up', ({ appointmentId }) => {
      this.#go({ view: 'plan' });
      this.#find('hoi-joint-plan').followUp(appointmentId);
    });
    article.addEventListener('hoi-ask', () => this.#note.say(this.#words.ask));
    article.addEventListener('hoi-open-plan', () => this.#go({ view: 'plan' }));
    article.addEventListener('hoi-see-consent', () => this.#go({ view: 'consent' }));
    article.addEventListener('hoi-select', ({ item }) => this.#select(item));
    for (const link of this.document.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
      this.#follow(link, () => ({ view: link.dataset['view'] as View }));
    }
  }

  /** One card of whom to call: beside the overview where there is room, else in it. The citizen's own page has it in its place. */
  #placeContact(): void {
    const beside = this.#beside.matches && this.#state.role !== 'citizen';
    this.#find('.contact').dataset['beside'] = String(beside);
    this.#find('hoi-case-overview').hideContact = beside;
  }

  /** Whatever is chosen in one element is chosen in all. */
  #select(item: string | undefined): void {
    for (const tag of SELECTING) this.#find(tag).selected = item;
    // What is marked must be in sight: a closed area shows its periods as one line.
    if (item !== undefined) this.#find('hoi-timeline').collapsed = false;
  }

  /** A link to a place on this page: plain clicks stay here, the rest is the browser's. */
  #follow(link: HTMLAnchorElement, place: () => Partial<PageState>): void {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(place());
    });
  }

  /** Another citizen or another view: a place of its own in the history, so that Back leads back. */
  #go(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    history.pushState(null, '', writeState(this.#state));
    this.#show();
    this.#find('#main').focus();
    window.scrollTo(0, 0);
  }

  #show(): void {
    const { citizen: id, view, lang, theme, role } = this.#state;
    const root = this.document.documentElement;
    root.lang = lang;
    root.className = `hoi-${theme}`;
    this.#speak();
    for (const name of SETTINGS) {
      this.#find<HTMLSelectElement>(`select[name=${name}]`).value = this.#state[name];
    }
    this.#find<HTMLAnchorElement>('.brand').href = writeState({
      ...this.#state,
      citizen: undefined,
      view: 'overview',
    });
    if (this.#citizens.length === 0) return;

    const citizen = this.#citizens.find((one) => one.id === id);
    this.#trouble(id !== undefined && !citizen ? this.#words.unknown : '');
    this.#find('#start').hidden = citizen !== undefined;
    this.#find('#citizen').hidden = citizen === undefined;
    const context = this.#find('hoi-context');
    if (context.citizen !== citizen?.id) this.#select(undefined);
    this.#find('hoi-case-overview').dataQuality = role === 'dataQuality';
    context.audience = role === 'citizen' ? 'citizen' : 'professional';
    context.citizen = citizen?.id;
    this.#beWho(role, role === 'citizen' ? citizen?.id : undefined);
    this.#placeContact();
    this.#note.hush();
    if (citizen) {
      showView(view, this.#find('#citizen'));
      this.#find('.person h1').textContent = citizen.name;
      this.#find('.person .why').textContent = citizen.why;
    } else {
      this.#find('.people').replaceChildren(...this.#citizens.map((one) => this.#linkTo(one)));
    }
    this.#lead();
    this.document.title = [citizen?.name, 'Korsbæk Overblik'].filter(Boolean).join(' · ');
  }

  /** Someone else looks: another sign-in, and nothing of what the one before saw. */
  #beWho(role: Role, citizen: string | undefined): void {
    const who = `${role} ${citizen ?? ''}`;
    if (who === this.#who) return;
    this.#who = who;
    this.#find('hoi-context').index = portalIndex(role, citizen);
  }

  /** Where the links lead from here. */
  #lead(): void {
    for (const link of this.document.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
      const view = link.dataset['view'] as View;
      link.href = writeState({ ...this.#state, view });
      if (link.closest('nav')) link.ariaCurrent = view === this.#state.view ? 'page' : null;
    }
    const [first] = this.#citizens;
    for (const link of this.document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
      const page = link.dataset['page'] ?? '';
      link.href = first ? `${page}?citizen=${first.id}` : page;
    }
  }

  #speak(): void {
    const words = this.#words;
    for (const place of this.document.querySelectorAll<HTMLElement>('[data-word]')) {
      place.textContent = words[place.dataset['word'] as Word];
    }
    for (const place of this.document.querySelectorAll<HTMLElement>('[data-label]')) {
      place.ariaLabel = words[place.dataset['label'] as Word];
    }
    for (const option of this.document.querySelectorAll<HTMLOptionElement>('.view option')) {
      const name = (option.parentElement as HTMLSelectElement).name;
      option.textContent = words[`${name}.${option.value}` as Word];
    }
    this.#find('.user .who').textContent = words[`role.${this.#state.role}`];
    this.#chooser.hint = words.findHint;
  }

  #linkTo({ id, name, why }: CitizenEntry): HTMLElement {
    const item = this.document.createElement('li');
    const link = this.document.createElement('a');
    link.href = writeState({ ...this.#state, citizen: id, view: 'overview' });
    link.textContent = name;
    this.#follow(link, () => ({ citizen: id, view: 'overview' }));
    const reason = this.document.createElement('p');
    reason.lang = 'da';
    reason.textContent = why;
    item.append(link, reason);
    return item;
  }

  #trouble(text: string): void {
    const place = this.#find('.trouble');
    place.textContent = text;
    place.hidden = text === '';
  }
}
