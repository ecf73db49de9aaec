import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { CaseOverview } from './case-overview.js';
import { inLoadState } from '../testing/harness.js';
import { overviewLife as life } from '../testing/overview-life.js';

CaseOverview.define();
const overview = html`<hoi-case-overview></hoi-case-overview>`;
const closed = life.cases.find(({ status }) => status === 'closed')!;
const row = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-case='${closed.id}']`);
const seen = (element: Element) => row(element)?.checkVisibility() === true;
const fold = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[aria-controls='fold-closed-${closed.area}']`)!;
async function until(met: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !met(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(met()).to.equal(true);
}

describe('hoi-case-overview, before it stands', () => {
  it('has its page on the way, so that whoever has the answers already waits for nothing', async () => {
    expect(document.querySelector('hoi-case-overview')).to.equal(null);
    performance.setResourceTimingBufferSize(10_000);
    await import('../define/case-overview.js');
    await until(() =>
      performance.getEntriesByType('resource').some(({ name }) => /professional\.part/.test(name)),
    );
  });
});

describe('hoi-case-overview, a closed case chosen elsewhere', () => {
  it('is taken out of its fold, and the reader stays where they are', async () => {
    const { element, container, settled } = await inLoadState<CaseOverview>(
      'settled',
      overview,
      life,
    );
    // What the reader reads stands below, as the timeline does in the portal.
    const below = document.createElement('button');
    below.textContent = 'Tidslinje';
    below.style.display = 'block';
    below.style.marginBlock = '20px 2000px';
    container.append(below);
    below.focus();
    below.scrollIntoView({ block: 'start' });
    expect(seen(element)).to.equal(false);
    const before = below.getBoundingClientRect().top;
    element.selected = closed.id;
    await settled();
    expect(seen(element)).to.equal(true);
    expect(row(element)!.getAttribute('aria-current')).to.equal('true');
    expect(document.activeElement).to.equal(below);
    await until(() => Math.abs(below.getBoundingClientRect().top - before) < 2);
    // Once for each choice: who folds it again is left in peace.
    fold(element).click();
    await settled();
    element.requestUpdate();
    await settled();
    expect(seen(element)).to.equal(false);
  });

  it('so it is by a benefit of it, and when the case comes after the choice', async () => {
    const { element, index, settled } = await inLoadState<CaseOverview>('loading', overview, life);
    const grant = life.grants.find(({ cases }) =>
      cases.some(({ caseId }) => caseId === closed.id),
    )!;
    element.selected = `${grant.id}/${grant.benefits[0]!.id}`;
    await settled();
    for (const facet of Object.keys(life) as (keyof typeof life)[]) {
      if (facet !== 'cases') index.settle(facet, life[facet]);
    }
    await settled();
    index.settle('cases', life.cases);
    await until(() => seen(element));
  });

  it('and how the summary was made unfolds under its button, which stays where it was pressed', async () => {
    const { element, settled } = await inLoadState<CaseOverview>('settled', overview, life, {
      width: 1280,
    });
    const how = element.shadowRoot!.querySelector<HTMLElement>("[aria-controls='fold-how']")!;
    const before = how.getBoundingClientRect();
    how.click();
    await settled();
    const now = how.getBoundingClientRect();
    expect([now.left, now.top]).to.deep.equal([before.left, before.top]);
    const told = element.shadowRoot!.querySelector('#fold-how')!.getBoundingClientRect();
    expect(told.top).to.be.at.least(now.bottom - 1);
  });

  it('a case that is in sight opens nothing', async () => {
    const { element, settled } = await inLoadState<CaseOverview>('settled', overview, life);
    element.selected = life.cases.find(({ status }) => status !== 'closed')!.id;
    await settled();
    expect(fold(element).getAttribute('aria-expanded')).to.equal('false');
  });
});
