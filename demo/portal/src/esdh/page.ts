import { type CivilDate, type Messages, formatDate, isCivilDate } from '@hoi/model';
import { da } from '@hoi/model/locales/da.js';
import { finder } from '../find.js';
import { Session } from '../session.js';
import type { EsdhFile } from '../wire.js';
import { type EsdhState, readState, writeState } from './state.js';
import { Tabs } from './tabs.js';

const MESSAGES: Messages = da;
const SYSTEM = 'Sagsskabet';
const SELECTING = ['hoi-case-overview', 'hoi-joint-plan', 'hoi-timeline'] as const;
/** The bundle fetches an element when the page first holds one: nobody pays for a tab that is never opened. */
const LATER = { plan: 'hoi-joint-plan', consent: 'hoi-consent-status' } as const;

/** A record system's own page of a case. It keeps the case and the documents; the overview is a guest in two of its tabs. */
export class CasePage {
  #state = readState(location.search);
  #file: EsdhFile | undefined;
  #selected: string | undefined;
  readonly #find;
  readonly #tabs: Tabs;

  constructor(private readonly document: Document) {
    this.#find = finder(document);
    this.#tabs = new Tabs(document, (tab) => this.#shown(tab as EsdhState['tab']));
    this.#tabs.choose(this.#state.tab);
    window.addEventListener('popstate', () => {
      this.#state = readState(location.search);
      this.#tabs.choose(this.#state.tab);
    });
    const main = this.#find('main');
    main.addEventListener('hoi-open-case', (event) => {
      event.preventDefault();
      this.#openCase(event.caseId, event.system);
    });
    main.addEventListener('hoi-open-document', (event) => {
      event.preventDefault();
      this.#openDocument(event.documentId);
    });
    main.addEventListener('hoi-open-plan', () => this.#go('plan'));
    main.addEventListener('hoi-see-consent', () => this.#go('consent'));
    main.addEventListener('hoi-select', ({ item }) => this.#select(item));
  }

  open(citizen: string | undefined, file: EsdhFile | undefined, day: CivilDate | undefined): void {
    this.#file = file;
    const trouble = this.#find('.trouble');
    trouble.hidden = file?.case !== undefined;
    trouble.textContent = file
      ? `${SYSTEM} har ingen sag om ${file.citizen}.`
      : 'Vælg en borger på demoens forside.';
    this.#fill({ citizen: file?.citizen ?? '', ...file?.case });
    this.#list(file?.documents ?? []);
    this.document.title = [file?.case?.number, file?.case?.title, SYSTEM]
      .filter(Boolean)
      .join(' · ');
    const context = this.#find('hoi-context');
    context.today = day;
    if (!file || citizen === undefined) return;
    // Set before the bundle has come, too: an element takes what was left for it when it wakes.
    Object.assign(context, { token: new Session('coordinator', undefined).token, citizen });
  }

  #fill(fields: Readonly<Record<string, string>>): void {
    for (const place of this.#all('[data-field]')) {
      const text = fields[place.dataset['field'] ?? ''] ?? '';
      place.textContent = isCivilDate(text) ? formatDate(text, MESSAGES) : text || '–';
    }
  }

  #list(documents: EsdhFile['documents']): void {
    this.#find('tbody').replaceChildren(
      ...documents.map(({ id, number, title, type, on }) => {
        const row = this.document.createElement('tr');
        row.dataset['document'] = id;
        for (const text of [number, title, type, formatDate(on, MESSAGES)]) {
          row.insertCell().textContent = text;
        }
        return row;
      }),
    );
  }

  #go(tab: EsdhState['tab']): void {
    this.#tabs.choose(tab);
    this.#tabs.focus();
  }

  #shown(tab: EsdhState['tab']): void {
    this.#find('.said').textContent = '';
    if (tab === 'plan' || tab === 'consent') this.#bring(tab);
    if (tab === this.#state.tab) return;
    this.#state = { ...this.#state, tab };
    history.pushState(null, '', writeState(this.#state));
  }

  #bring(tab: keyof typeof LATER): void {
    const panel = this.#find(`#panel-${tab}`);
    if (panel.childElementCount > 0) return;
    const element = this.document.createElement(LATER[tab]);
    for (const name of ['open-cases', 'open-documents', 'editable']) element.setAttribute(name, '');
    panel.append(element);
    this.#select(this.#selected);
  }

  #select(item: string | undefined): void {
    this.#selected = item;
    for (const element of this.#all(SELECTING.join())) Object.assign(element, { selected: item });
  }

  /** Its own case is here already; every other is a matter for the system that keeps it. */
  #openCase(caseId: string, system: string | undefined): void {
    if (caseId === this.#file?.case?.id) this.#go('case');
    else this.#say(`Her ville ${SYSTEM} åbne sagen i ${system ?? 'dens eget system'}.`);
  }

  #openDocument(documentId: string | undefined): void {
    const rows = this.#all('tbody tr');
    const row = rows.find((one) => one.dataset['document'] === documentId);
    if (!row) return this.#say('Dokumentet ligger ikke på denne sag.');
    for (const one of rows) one.toggleAttribute('data-marked', one === row);
    this.#go('documents');
  }

  #say(text: string): void {
    this.#find('.said').textContent = text;
  }

  #all(selector: string): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(selector)];
  }
}
