import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { CaseOverview } from './case-overview.js';
import { fixture, inLoadState, reading, ScriptedIndex } from '../testing/harness.js';
import { overviewLife as life, testCase } from '../testing/overview-life.js';

CaseOverview.define();
const overview = html`<hoi-case-overview></hoi-case-overview>`;
const find = (element: Element, place: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(place);
const text = (element: Element) => find(element, '.widget')?.innerText ?? '';
/** Waits, on a slow machine too, until something is so. */
async function until(met: () => boolean, pause = 20): Promise<void> {
  for (let i = 0; i < 500 && !met(); i++) await new Promise((done) => setTimeout(done, pause));
  expect(met()).to.equal(true);
}

// The first in this file: nothing that follows the first look has been fetched for any element of the page.
describe('hoi-case-overview, before what follows its first look has come', () => {
  it('a button that is pressed does its work, and what comes from a source is not lost', async () => {
    const index = new ScriptedIndex();
    for (const facet of Object.keys(life) as (keyof typeof life)[]) {
      index.settle(facet, life[facet]);
    }
    const fresh = testCase(41, { title: 'Ny støtte', area: 'social' });
    const { element } = await new Promise<{ element: CaseOverview }>((found, failed) => {
      const observer = new MutationObserver(() => {
        const there = document.querySelector('hoi-case-overview');
        const title = there && find(there, '.case .case-title');
        if (!there || !title) return;
        observer.disconnect();
        found({ element: there });
        title.click();
      });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, options);
        observer.observe(root, { childList: true, subtree: true });
        return root;
      };
      fixture<CaseOverview>(overview, { index })
        .catch(failed)
        .finally(() => (Element.prototype.attachShadow = attach));
    });
    const early = find(element, '[part="coverage"]') === null;
    element.cases = reading('cases', [...life.cases, fresh]);
    await until(() => find(element, '[part="case-detail"]') !== null);
    expect(early).to.equal(true);
    await until(() => /Ny støtte|ny – vis/.test(text(element)));
    await until(() => find(element, '[part="coverage"]') !== null);
  });
});

describe('hoi-case-overview, what is new in a low window', () => {
  before(() => setViewport({ width: 320, height: 256 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('never lies over what the keyboard comes to', async () => {
    const { element, index, container, settled } = await inLoadState<CaseOverview>(
      'settled',
      overview,
      life,
      { width: 320 },
    );
    find(element, '.case-title')!.focus();
    index.settle('cases', [...life.cases, testCase(41, { title: 'Ny støtte', area: 'social' })]);
    container.querySelector('hoi-context')!.refresh();
    await settled();
    await until(() => find(element, '[part="new"] button') !== null);
    const pill = find(element, '[part="new"] button')!;
    // The reader has scrolled so that the next stop lies just where the button does.
    const next = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.case-title')].at(-1)!;
    const middle = (one: Element) => {
      const { top, bottom } = one.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    window.scrollBy(0, middle(next) - middle(pill));
    await until(() => Math.abs(middle(next) - middle(pill)) < 2);
    next.focus();
    await until(() => next.getBoundingClientRect().bottom < pill.getBoundingClientRect().top);
  });
});

describe("hoi-case-overview, a citizen's page that is waited for", () => {
  it('is drawn whole, and keeps a line for what turns out to be missing', async () => {
    const index = new ScriptedIndex();
    const facets = (Object.keys(life) as (keyof typeof life)[]).filter((one) => one !== 'person');
    const [late, ...first] = ['contacts', ...facets.filter((one) => one !== 'contacts')] as const;
    for (const facet of first as (keyof typeof life)[]) index.settle(facet, life[facet]);
    const { element } = await fixture<CaseOverview>(
      html`<hoi-case-overview audience="citizen"></hoi-case-overview>`,
      { index },
    );
    expect(find(element, '.mine'), 'whom to call is on its way').to.equal(null);
    index.settle(late, life.contacts);
    await until(() => find(element, '.mine') !== null);
    // Nobody is kept waiting for a name.
    expect(text(element)).to.contain('Vi henter stadig nogle oplysninger.');
    const { top } = find(element, '.mine')!.getBoundingClientRect();
    index.settle('person', life.person, {
      connections: [{ connection: 'person', state: 'late' }],
    });
    await until(() => /Ikke helt nyt/.test(text(element)));
    expect(find(element, '.mine')!.getBoundingClientRect().top).to.equal(top);
  });

  it('says that all has come where it said that something was on its way', async () => {
    const index = new ScriptedIndex();
    const facets = Object.keys(life) as (keyof typeof life)[];
    for (const facet of facets) if (facet !== 'person') index.settle(facet, life[facet]);
    const { element } = await fixture<CaseOverview>(
      html`<hoi-case-overview audience="citizen"></hoi-case-overview>`,
      { index },
    );
    await until(() => text(element).includes('Vi henter stadig'));
    const { top } = find(element, '.mine')!.getBoundingClientRect();
    index.settle('person', life.person);
    await until(() => text(element).includes('Nu er alt hentet.'));
    expect(find(element, '.mine')!.getBoundingClientRect().top).to.equal(top);
  });
});

describe("hoi-case-overview, a caseworker's line of what is missing", () => {
  it('names all that is not quite new in one sentence', async () => {
    const index = new ScriptedIndex();
    for (const facet of Object.keys(life) as (keyof typeof life)[])
      index.settle(facet, life[facet]);
    index.settle('person', life.person, { connections: [{ connection: 'person', state: 'late' }] });
    index.settle('cases', life.cases, { connections: [{ connection: 'sdi', state: 'late' }] });
    const { element } = await fixture<CaseOverview>(overview, { index, width: 390 });
    await until(() => find(element, '[part="glance"]') !== null);
    const said = find(element, '[part="glance"]')!.innerText;
    expect(said.match(/Ikke helt nyt/g)).to.have.length(1);
    expect(said).to.match(/Ikke helt nyt: [^.]+, [^.]+\./);
  });
});
