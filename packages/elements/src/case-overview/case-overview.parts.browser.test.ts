import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ScriptedIndex, expectAccessible, fixture } from '../testing/harness.js';
import { overviewLife as life } from '../testing/overview-life.js';
import { CaseOverview } from './case-overview.js';
import { LOADERS } from './overview.parts.js';

CaseOverview.define();

describe('hoi-case-overview, when what stands under its top cannot be fetched', () => {
  const real = LOADERS.body;
  afterEach(() => {
    LOADERS.body = real;
  });

  it('shows who it is and whom to call, says that the rest is missing, and fetches it when asked', async () => {
    let broken = true;
    LOADERS.body = () => (broken ? Promise.reject(new Error('gone')) : real());
    const index = new ScriptedIndex();
    for (const facet of Object.keys(life) as (keyof typeof life)[]) {
      index.settle(facet, life[facet]);
    }
    const { element, settled } = await fixture<CaseOverview>(
      html`<hoi-case-overview></hoi-case-overview>`,
      { index, width: 1280 },
    );
    await settled();
    const text = () => element.shadowRoot!.querySelector<HTMLElement>('.widget')!.innerText;
    expect(text()).to.contain(life.person.name).and.to.contain(life.contacts[0]!.name);
    expect(text()).to.contain(life.remarks[0]!.text);
    expect(text()).to.match(/kunne ikke hentes/);
    // Nothing is said of what is not there.
    expect(text()).not.to.match(/ingen|sager/i);
    await expectAccessible(element);

    broken = false;
    const again = [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
      /^(Prøv|Hent) igen$/.test(one.textContent.trim()),
    );
    again!.click();
    await settled();
    expect(element.shadowRoot!.querySelectorAll('[part=case]').length).to.be.greaterThan(2);
    expect(text()).not.to.match(/kunne ikke hentes/);
  });
});
