import { html } from 'lit';
import { expect } from '@open-wc/testing';
import type { CaseRecord } from '@hoi/model';
import { ScriptedIndex, expectAccessible, fixture, focusedElement } from '../testing/harness.js';
import { CASES } from '../testing/timeline-life.js';
import { all, mountTimeline, text } from '../testing/timeline-mount.js';
import { LOADERS } from './timeline.parts.js';
import type { Timeline } from './timeline.js';

const [aCase] = CASES as [CaseRecord];

const given = (width = 1280) => mountTimeline({}, { width });

// First of all: a part that has been fetched once is there for the whole page.
describe('hoi-timeline, when a part cannot be fetched', function () {
  this.timeout(60_000);

  for (const part of ['details', 'table', 'list'] as const) {
    it(`keeps the focus and what stands, says so, and fetches it when asked again: ${part}`, async () => {
      const real = LOADERS[part];
      let broken = true;
      LOADERS[part] = (() => (broken ? Promise.reject(new Error('gone')) : real())) as never;
      const { element, settled } = await given(part === 'list' ? 358 : 1280);
      const asker = {
        details: all(element, '.lanes [data-stop^="item:"]')[0],
        table: all(element, '.segments button')[1],
        list: undefined,
      }[part];
      asker?.focus();
      asker?.click();
      await settled();
      expect(all(element, '.missing')).to.have.length(1);
      expect(focusedElement() === asker, 'the focus stays').to.equal(true);
      expect(all(element, '.grid')).to.have.length(part === 'list' ? 0 : 1);
      await expectAccessible(element);
      broken = false;
      all(element, '.missing button')[0]?.click();
      await settled();
      LOADERS[part] = real as never;
      expect(all(element, '.missing')).to.have.length(0);
      const here = { details: '.details', table: 'tbody', list: '.records' }[part];
      expect(all(element, here)).to.not.have.length(0);
    });
  }
});

describe('hoi-timeline in a difficult place', function () {
  this.timeout(60_000);

  it('waits in a container of no width, and draws when it gets one', async () => {
    const { element, setWidth } = await given(0);
    expect(all(element, '.grid, .list, table')).to.have.length(0);
    await setWidth(1280);
    expect(all(element, '.grid')).to.have.length(1);
  });

  it('keeps the handles of the strip within itself, also at either end of the course', async () => {
    const { element, settled } = await given(768);
    for (const key of ['Home', 'End']) {
      for (const edge of ['from', 'to']) {
        const handle = all(element, `.handle.${edge}`)[0]!;
        handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await settled();
        const { left, right } = element.getBoundingClientRect();
        for (const one of all(element, '.handle')) {
          expect(one.getBoundingClientRect().right).to.be.at.most(right);
          expect(one.getBoundingClientRect().left).to.be.at.least(left);
        }
        const [from, to] = all(element, '.handle').map((one) => one.getBoundingClientRect());
        expect(from!.right, 'neither covers the other').to.be.at.most(to!.left + 0.1);
      }
    }
  });

  it('may be taken away and put back while it loads', async () => {
    const index = new ScriptedIndex();
    const { element, container, settled } = await fixture<Timeline>(
      html`<hoi-timeline></hoi-timeline>`,
      { width: 1280, index },
    );
    const home = element.parentElement ?? container;
    element.remove();
    home.append(element);
    element.remove();
    home.append(element);
    index.settle('cases', CASES);
    for (const facet of [
      'grants',
      'appointments',
      'consents',
      'plan',
      'documents',
      'notes',
      'interventions',
      'person',
    ] as const)
      index.settle(facet);
    await settled();
    expect(text(element)).to.contain('Praktikforløb');
  });

  it('keeps every period within the plot when the page is read from right to left', async () => {
    const { element, container, settled } = await given();
    container.dir = 'rtl';
    await settled();
    await expectAccessible(element);
    const plot = all(element, '.axis .plot')[0]?.getBoundingClientRect();
    for (const mark of all(element, '.mark')) {
      const { left, right } = mark.getBoundingClientRect();
      expect(left).to.be.at.least((plot?.left ?? 0) - 1);
      expect(right).to.be.at.most((plot?.right ?? 0) + 1);
    }
  });

  it('shows a record of a system that no coverage names', async () => {
    const { element, settled } = await given();
    element.cases = [{ ...aCase, provenance: { connection: 'sdi', system: 'Et ukendt system' } }];
    element.view = 'table';
    await settled();
    expect(text(element)).to.contain('Et ukendt system');
  });
});
