import { html } from 'lit';
import { expect } from '@open-wc/testing';
import type { OpenCaseEvent } from '../events/open-case.js';
import type { SelectEvent } from '../events/select.js';
import type { WindowChangeEvent } from '../events/window-change.js';
import {
  LOAD_STATES,
  LOCALES,
  TODAY,
  WIDTHS,
  type Values,
  expectAccessible,
  fixture,
  focusedElement,
  focusedName,
  inLoadState,
  press,
} from '../testing/harness.js';
import { APPOINTMENTS, CASES, CONSENTS, GRANTS, PLAN, period } from '../testing/timeline-life.js';
import { all, mountTimeline, text } from '../testing/timeline-mount.js';
import type { Timeline } from './timeline.js';

const VALUES: Values = {
  cases: CASES,
  grants: GRANTS,
  documents: [],
  notes: [],
  appointments: APPOINTMENTS,
  consents: CONSENTS,
  plan: PLAN,
  interventions: [],
  person: null,
};
const template = html`<hoi-timeline today=${TODAY}></hoi-timeline>`;
const given = (options: { width?: number; lang?: 'da' | 'en' } = {}) =>
  mountTimeline({ openCases: true }, options);
const stop = (element: Timeline, name: string) =>
  all(element, '[data-stop^="item:"]').find((one) => one.ariaLabel?.includes(name));
const spoken = (element: Timeline, name: string) => stop(element, name)?.ariaLabel;

describe('hoi-timeline', () => {
  for (const width of WIDTHS) {
    for (const state of LOAD_STATES) {
      it(`is accessible at ${String(width)} px: ${state}`, async () => {
        const { element, settled } = await inLoadState<Timeline>(state, template, VALUES, {
          width,
        });
        await settled();
        await expectAccessible(element);
      });
    }
  }

  for (const lang of LOCALES) {
    it(`speaks ${lang}`, async () => {
      const { element } = await given({ lang });
      await expectAccessible(element);
      expect(text(element)).to.contain(lang === 'da' ? 'Tidslinje' : 'Timeline');
    });
  }

  it('changes its words when the page changes language', async () => {
    const { element, setLang } = await given();
    await setLang('en');
    expect(text(element)).to.contain('Employment');
  });

  it('draws each end in its own way and says it', async () => {
    const { element } = await given();
    expect(spoken(element, 'Dyreinternatet')).to.equal(
      'Beskæftigelse, Praktikforløb, Dyreinternatet. Bevilget ydelse 14. september 2026 til og med 15. januar 2027, planlagt slut. Bevilling 1. september 2026 til og med 28. februar 2027, planlagt slut. I gang. Ydelsa',
    );
    expect(spoken(element, 'Rådgivning')).to.contain('slut ukendt');
    expect(stop(element, 'Kontanthjælp')).to.exist;
    expect(all(element, '.bar.end-unknown')).to.have.length(1);
    expect(all(element, '.frame.end-unknown')).to.have.length(1);
  });

  it('counts what lies outside and what cannot be drawn', async () => {
    const { element, settled } = await given();
    expect(text(element)).to.contain('1 post har en ugyldig dato');
    const pill = all(element, '.pill.before')[0];
    expect(pill?.textContent).to.contain('tidligere');
    pill?.click();
    await settled();
    expect(element.window?.from.slice(0, 4)).to.not.equal('2026');
  });

  it('says "bevilling kendes ikke" until the benefit index has answered', async () => {
    const { element, setWidth } = await fixture<Timeline>(
      html`<hoi-timeline today=${TODAY} .cases=${CASES}></hoi-timeline>`,
    );
    await setWidth(1280);
    expect(text(element)).to.contain('bevilling kendes ikke');
  });

  it('has one tab stop in the plot and goes by arrows', async () => {
    const { element } = await given();
    expect(all(element, '.lanes [tabindex="0"]')).to.have.length(1);
    stop(element, 'Planteskolen')?.focus();
    await press('ArrowDown');
    expect(focusedName()).to.contain('Dyreinternatet');
    await press('ArrowUp');
    expect(focusedName()).to.contain('Planteskolen');
    await press('Home');
    await press('End');
    expect(all(element, '.lanes [tabindex="0"]')).to.have.length(1);
  });

  it('is entered at its first stop, however late that comes, until someone has stood elsewhere', async () => {
    const { element, settled } = await given();
    const entrance = () => all(element, '.lanes [tabindex="0"]').map(({ dataset }) => dataset.stop);
    const firstStop = () => all(element, '.lanes [data-stop]')[0]?.dataset.stop;
    element.appointments = [];
    element.consents = [];
    element.cases = [];
    await settled();
    expect(entrance()).to.deep.equal([firstStop()]);
    element.cases = CASES;
    element.appointments = APPOINTMENTS;
    await settled();
    expect(entrance()).to.deep.equal([firstStop()]);
    stop(element, 'Dyreinternatet')?.focus();
    const here = entrance();
    element.cases = [...CASES];
    await settled();
    expect(entrance()).to.deep.equal(here);
  });

  it('opens details by Enter and gives the focus back by Escape', async () => {
    const { element } = await given();
    const seen: (string | undefined)[] = [];
    element.addEventListener('hoi-select', (event: SelectEvent) => seen.push(event.item));
    stop(element, 'Dyreinternatet')?.focus();
    await press('Enter');
    const details = all(element, '.details')[0];
    expect(details?.textContent).to.contain('14. sep. 2026 – 15. jan. 2027');
    expect(focusedElement()).to.equal(details);
    await expectAccessible(element);
    await press('Escape');
    expect(all(element, '.details')).to.have.length(0);
    expect(focusedName()).to.contain('Dyreinternatet');
    expect(seen).to.deep.equal([`${GRANTS[2]?.id ?? ''}/1`, undefined]);
  });

  it('asks the host to open a case', async () => {
    const { element, settled } = await given();
    let asked: OpenCaseEvent | undefined;
    element.addEventListener('hoi-open-case', (event: OpenCaseEvent) => {
      asked = event;
    });
    stop(element, 'Dyreinternatet')?.click();
    await settled();
    all(element, '.details .primary')[0]?.click();
    expect(asked?.caseId).to.equal(CASES[2]?.id);
    expect(asked?.cancelable).to.equal(true);
  });

  it('moves and zooms by keys, tells the host, and does not lose the focus', async () => {
    const { element } = await given();
    const windows: string[] = [];
    element.addEventListener('hoi-window-change', (event: WindowChangeEvent) => {
      windows.push(`${event.from} ${event.to}`);
    });
    stop(element, 'Planteskolen')?.focus();
    await press('PageDown');
    expect(windows).to.have.length(1);
    expect(focusedElement(), 'focus after its item left the window').to.exist;
    await press('+');
    await press('-');
    expect(windows).to.have.length(3);
    await press('?');
    expect(text(element)).to.contain('Genveje på tidslinjen');
  });

  it('keeps the focus when the data are replaced', async () => {
    const { element, settled } = await given();
    stop(element, 'Dyreinternatet')?.focus();
    const name = focusedName();
    element.grants = structuredClone(GRANTS);
    element.cases = structuredClone(CASES);
    await settled();
    expect(focusedName()).to.equal(name);
    element.grants = [];
    await settled();
    expect(focusedElement()).to.exist;
  });

  it('shows the same records as table and as list', async () => {
    const { element, settled, setWidth } = await given();
    element.view = 'table';
    await settled();
    await expectAccessible(element);
    expect(all(element, 'table')).to.have.length(1);
    expect(text(element)).to.contain('modtaget som “2024-13-01”');
    expect(text(element)).to.contain('Vis også 1 uden for vinduet');
    element.order = 'time';
    await settled();
    await expectAccessible(element);
    await setWidth(320);
    expect(all(element, '.list')).to.have.length(1);
    expect(text(element)).to.contain('modtaget som “2024-13-01”');
    await expectAccessible(element);
  });

  it('waits for a width and survives being moved and hostile data', async () => {
    const { element, settled, setWidth } = await fixture<Timeline>(template, { width: 0 });
    const evil = period('2026-01-01', '2026-01-01');
    element.cases = [
      ...CASES,
      { ...(CASES[0] as (typeof CASES)[0]), title: '<img src=x onerror=alert(1)>'.repeat(200) },
      { ...(CASES[3] as (typeof CASES)[0]), progress: [{ status: 'arisen', period: evil }] },
    ];
    await settled();
    expect(all(element, '.grid')).to.have.length(0);
    await setWidth(1000);
    expect(all(element, 'img')).to.have.length(0);
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await settled();
    expect(all(element, '.area').length).to.be.greaterThan(2);
  });

  it('folds an area into a silhouette that is one target', async () => {
    const { element, settled } = await given();
    element.collapsed = true;
    await settled();
    expect(all(element, '.area .mark')).to.have.length(0);
    expect(all(element, '.thin').length).to.be.greaterThan(3);
    await expectAccessible(element);
  });
});
