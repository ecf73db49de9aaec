import { expect } from '@open-wc/testing';
import type { CaseRecord, Grant, Payment } from '@hoi/model';
import type { AsOfChangeEvent } from '../events/as-of-change.js';
import { expectAccessible, focusedElement, focusedName, press } from '../testing/harness.js';
import { CASES, GRANTS, period } from '../testing/timeline-life.js';
import {
  all,
  connectTimeline,
  mountTimeline,
  openMenu,
  stop,
  text,
} from '../testing/timeline-mount.js';
import type { Timeline } from './timeline.js';

const uuid = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
const [aCase] = CASES as [CaseRecord];
const [, , practice] = GRANTS as [Grant, Grant, Grant];
const PAYMENTS: Payment[] = [1, 2, 3].map((month) => ({
  id: uuid(month),
  period: period(`2026-1${String(month - 1)}-01`, `2026-1${String(month - 1)}-28`),
  lines: [
    {
      period: period(`2026-1${String(month - 1)}-01`, `2026-1${String(month - 1)}-28`),
      amount: '100.50' as never,
      area: 'employment',
      ...(month === 3 ? {} : { grantId: practice.id, benefitId: '1' }),
    },
  ],
  parties: [],
  unknownRelations: [],
  provenance: { connection: 'ydi' },
}));

const given = (width = 1280) =>
  mountTimeline({ participation: null, payments: PAYMENTS }, { width });
const connected = connectTimeline;

describe('hoi-timeline on another day', function () {
  this.timeout(60_000);

  it('asks for what was known, says so, and leads back', async () => {
    const { index, element, settled } = await connected();
    const asked: (string | undefined)[] = [];
    element.addEventListener('hoi-as-of-change', (event: AsOfChangeEvent) => {
      asked.push(event.knownAt);
    });
    stop(element, 'asOf')?.click();
    await settled();
    await expectAccessible(element);
    const day = element.shadowRoot?.querySelector<HTMLInputElement>('#as-of-day');
    if (!day) throw new Error('no field for the day');
    const known = element.shadowRoot?.querySelector<HTMLInputElement>('input[value="known"]');
    known?.click();
    day.form?.requestSubmit();
    expect(focusedElement(), 'a missing day is asked for').to.equal(day);
    day.value = '2026-05-01';
    day.form?.requestSubmit();
    await settled();
    expect(index.reads.filter(({ facet }) => facet === 'cases').at(-1)?.query.knownAt).to.equal(
      '2026-05-01T21:59:59.999Z',
    );
    const banner = all(element, '.as-of')[0];
    expect(banner?.textContent).to.contain('som det var kendt 1. maj 2026');
    expect(text(element)).to.contain('Vist dag 1. maj');
    expect(text(element)).to.not.contain('I dag 12. nov.');
    await expectAccessible(element);
    banner?.querySelector('button')?.click();
    await settled();
    expect(all(element, '.as-of')).to.have.length(0);
    expect(text(element)).to.contain('I dag 12. nov.');
    expect(asked).to.deep.equal(['2026-05-01', undefined]);
  });

  it('shows nothing of the present while the other day is fetched', async () => {
    const { index, element, settled } = await connected();
    index.forget();
    element.validAt = '2026-05-01';
    await settled();
    expect(all(element, '[data-stop^="item:"]')).to.have.length(0);
    expect(all(element, '.as-of')[0]?.textContent).to.contain('som det så ud 1. maj 2026');
  });

  it('leaves everything as it is when the host cancels', async () => {
    const { element } = await given();
    element.addEventListener('hoi-as-of-change', (event) => event.preventDefault(), { once: true });
    element.validAt = '2026-05-01';
    await element.updateComplete;
    all(element, '.as-of button')[0]?.click();
    await element.updateComplete;
    expect(element.validAt).to.equal('2026-05-01');
  });
});

describe('hoi-timeline, whether consent covered a day', function () {
  this.timeout(60_000);

  it('answers for any day, by keys', async () => {
    const { element, settled } = await given();
    stop(element, 'consent-day')?.focus();
    await press('Enter');
    await settled();
    await expectAccessible(element);
    const field = () => element.shadowRoot?.querySelector<HTMLInputElement>('#covered-day');
    const ask = async (day: string) => {
      const input = field();
      if (!input) throw new Error('no field for the day');
      input.focus();
      input.value = day;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      return all(element, '.covered')[0]?.textContent.trim();
    };
    expect(await ask('2026-09-01')).to.contain('Ja. Samtykket dækkede Beskæftigelse og Social');
    expect(focusedElement(), 'the focus stays in the field').to.equal(field());
    expect(await ask('2026-05-01')).to.contain('Nej. Intet samtykke dækkede den dag.');
    expect(all(element, '.covered')[0]?.textContent).to.contain('Næste samtykke fra 18. aug. 2026');
    await press('Escape');
    expect(focusedName()).to.equal('Hvad dækkede samtykket på en dag?');
  });

  it('answers for the day that is pressed beside the capsules', async () => {
    const { element, settled } = await given();
    const plot = all(element, '.consents .plot')[0];
    if (!plot) throw new Error('no consent lane');
    const { left, top } = plot.getBoundingClientRect();
    const at = { clientX: left + 5, clientY: top + 5, bubbles: true, composed: true };
    plot.dispatchEvent(new MouseEvent('click', at));
    await settled();
    expect(all(element, '.covered')[0]?.textContent).to.contain('april 2026: Nej.');
  });

  it('asks for the answer to HOI first then, and does not guess without it', async () => {
    const { index, element, settled } = await connected();
    expect(index.reads.some(({ facet }) => facet === 'participation')).to.equal(false);
    stop(element, 'consent-day')?.click();
    await settled();
    const input = element.shadowRoot?.querySelector<HTMLInputElement>('#covered-day');
    if (!input) throw new Error('no field for the day');
    input.value = '2026-09-01';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(index.openReads('participation')).to.equal(1);
    expect(all(element, '.covered')[0]?.textContent).to.not.contain('Ja.');
    index.settle('participation', null);
    await settled();
    expect(all(element, '.covered')[0]?.textContent).to.contain('Ja.');
  });
});

describe('hoi-timeline, payments and kinds', function () {
  this.timeout(60_000);

  it('reads payments first when they are asked for, and sums them in words', async () => {
    const { index, element, settled } = await connected();
    expect(index.reads.some(({ facet }) => facet === 'payments')).to.equal(false);
    const menu = await openMenu(element, 'filter');
    [...menu.querySelectorAll<HTMLElement>('input[type="checkbox"]')].at(-1)?.click();
    await settled();
    expect(index.openReads('payments')).to.equal(1);
    index.settle('payments', PAYMENTS);
    await settled();
    expect(all(element, '.paid-bar')[0]?.textContent).to.contain(
      '3 udbetalinger, i alt 301,50 kr.',
    );
    expect(all(element, '.paid-blocks i')).to.have.length(2);
    const row = all(element, '.paid').find((one) => one.textContent.includes('201,00 kr.'));
    row?.click();
    await settled();
    expect(all(element, '.details li')).to.have.length(2);
    await expectAccessible(element);
    all(element, '.details .close')[0]?.click();
    await settled();
    stop(element, 'paid:loose')?.click();
    await settled();
    expect(all(element, '.details li')).to.have.length(1);
  });

  it('has them in table and list', async () => {
    const { element, settled, setWidth } = await given();
    element.showPayments = true;
    element.view = 'table';
    await settled();
    expect(all(element, 'tbody td').map((cell) => cell.textContent.trim())).to.contain(
      '2 udbetalinger, i alt 201,00 kr.',
    );
    await expectAccessible(element);
    await setWidth(358);
    await settled();
    expect(text(element)).to.contain('2 udbetalinger, i alt 201,00 kr.');
    await expectAccessible(element);
  });

  it('leaves out the kinds that are switched off, and says how many', async () => {
    const { element, settled } = await given();
    const before = all(element, '[data-stop^="item:"]').length;
    const menu = await openMenu(element, 'filter');
    const label = [...menu.querySelectorAll('label')].find((one) =>
      one.textContent.includes('Bevillinger og ydelser'),
    );
    label?.querySelector('input')?.click();
    await settled();
    expect(all(element, '[data-stop^="item:"]').length).to.be.lessThan(before);
    expect(element.kinds).to.not.contain('benefit');
    expect(text(element)).to.contain('1 slags er valgt fra');
    label?.querySelector('input')?.click();
    await settled();
    expect(element.kinds).to.equal(undefined);
    expect(all(element, '[data-stop^="item:"]')).to.have.length(before);
  });
});

describe('hoi-timeline, what is too much at once', function () {
  this.timeout(60_000);

  it('opens a band on its own days, and stands there', async () => {
    const { element, settled } = await given();
    element.grants = Array.from({ length: 8 }, (_, i) => ({
      ...practice,
      id: uuid(100 + i),
      period: period(`2026-09-${String(i + 10)}`, `2026-09-${String(i + 10)}`),
      benefits: [
        {
          id: '1',
          name: 'Kursusdag',
          period: period(`2026-09-${String(i + 10)}`, `2026-09-${String(i + 10)}`),
          area: 'employment' as const,
          plans: [],
        },
      ],
    }));
    await settled();
    const [band] = all(element, '.cluster');
    expect(band?.textContent).to.contain('8 perioder her');
    band?.focus();
    await press('Enter');
    await settled();
    expect(element.window?.from.slice(0, 7)).to.equal('2026-09');
    expect(all(element, '.cluster')).to.have.length(0);
    expect(focusedName()).to.contain('Kursusdag');
  });

  it('lists a band whose periods share their days: no closer look would part them', async () => {
    const { element, settled } = await given();
    element.grants = Array.from({ length: 400 }, (_, i) => ({
      ...practice,
      id: uuid(100 + i),
      period: period('2026-09-10', '2026-09-10'),
      benefits: [],
    }));
    await settled();
    const [band] = all(element, '.cluster');
    band?.click();
    await settled();
    expect(element.window).to.equal(undefined);
    expect(all(element, '.details .several li')).to.not.have.length(0);
  });

  it('shows the first few of a list, and counts the rest', async () => {
    const { element, settled } = await given(358);
    element.cases = Array.from({ length: 9 }, (_, i) => ({
      ...aCase,
      id: uuid(i),
      hoi: false,
      area: 'social' as const,
      title: `Sag ${String(i)}`,
      progress: [
        {
          status: 'arisen' as const,
          period: period('2026-06-01', i % 2 === 0 ? 'ongoing' : '2026-08-01'),
        },
      ],
    }));
    element.grants = [];
    element.plan = null;
    await settled();
    expect(all(element, '.records > .record')).to.have.length(3);
    const more = all(element, '.list-more button')[0];
    expect(more?.textContent).to.contain('Vis 2 mere og 4 tidligere');
    await expectAccessible(element);
    more?.focus();
    await press('Enter');
    expect(all(element, '.records > .record')).to.have.length(9);
    expect(focusedElement()).to.equal(more);
  });
});

describe('hoi-timeline, thousands of lines', function () {
  this.timeout(60_000);

  const many = Array.from({ length: 450 }, (_, i) => ({
    ...aCase,
    id: uuid(i),
    hoi: false,
    area: 'social' as const,
    title: `Sag ${String(i)}`,
  }));
  const lines = (element: Timeline) => all(element, '[data-stop^="item:"]').length;

  for (const order of ['area', 'time'] as const) {
    for (const width of [1280, 358]) {
      it(`draws the first, counts the rest and goes on from there: ${order}, ${String(width)} px`, async () => {
        const { element, settled } = await mountTimeline(
          { cases: many, grants: [], plan: null, appointments: [] },
          { width },
        );
        element.view = 'table';
        element.order = order;
        await settled();
        const whole = all(element, '.list-more button').find(
          (one) => one.dataset.stop === undefined,
        );
        whole?.click();
        await settled();
        expect(lines(element)).to.equal(200);
        const key = order === 'time' ? 'time' : 'social';
        expect(stop(element, `more:${key}`)?.textContent).to.contain('Vis 250 mere');
        await expectAccessible(element);
        stop(element, `more:${key}`)?.focus();
        await press('Enter');
        await settled();
        expect(lines(element)).to.equal(450);
        expect(stop(element, `more:${key}`)).to.equal(null);
        expect(focusedElement()).to.equal(all(element, '[data-stop^="item:"]')[200]);
      });
    }
  }
});

describe('hoi-timeline on the printed page of its host', function () {
  this.timeout(60_000);

  it('stands there as the table with everything, and comes back as it was', async () => {
    const { element, settled } = await given();
    // The table's part has been fetched: here by having been looked at.
    element.view = 'table';
    await settled();
    element.view = 'timeline';
    await settled();
    const name = stop(element, all(element, '[data-stop^="item:"]')[0]?.dataset.stop ?? '');
    name?.focus();
    const spoken = focusedName();
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.grid')).to.have.length(0);
    expect(all(element, 'tbody th[scope="row"]').length).to.be.greaterThan(5);
    expect(text(element)).to.contain('Gammel sag');
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(all(element, '.grid')).to.have.length(1);
    expect(focusedName()).to.equal(spoken);
  });
});

describe("hoi-timeline, the citizen's own", function () {
  this.timeout(60_000);

  const citizen = (width: number) =>
    mountTimeline(
      {
        audience: 'citizen',
        cases: CASES.map((one, i) =>
          i === 3
            ? { ...one, parties: [{ role: 'secondary', kind: 'person', person: 'me' } as never] }
            : one,
        ),
        person: { id: 'me', name: 'Sanne Lund' } as never,
      },
      { width },
    );

  it('is a list on a phone, what comes next first, in plain words and without sources or staff', async () => {
    const { element } = await citizen(358);
    await expectAccessible(element);
    const words = text(element);
    expect(words).to.contain('Din tidslinje');
    expect(words).to.contain('Du får hjælp i');
    expect(words.indexOf('Netværksmøde')).to.be.lessThan(words.indexOf('Praktikforløb'));
    expect(words, 'a case of another').to.not.contain('Rådgivning');
    for (const hard of [
      'fagsag',
      'Løbende',
      'Ydelsa',
      'Sagsbo',
      'Samtykke',
      'KLE',
      'Ugyldig dato',
      'hændelse',
      'vinduet',
      'kilder',
      'version',
    ]) {
      expect(words, hard).to.not.contain(hard);
    }
  });

  it('has the next day on a leaf before all choices, large enough to read, and puts it in a calendar', async () => {
    const { element, settled } = await citizen(358);
    const [leaf] = all(element, '.leaf');
    const [bar] = all(element, '.list-bar');
    if (!leaf || !bar) throw new Error('no leaf or bar');
    expect(leaf.querySelector('.leaf-day b')?.textContent).to.equal('24');
    expect(leaf.textContent).to.contain('Tirsdag kl. 10.00');
    expect(leaf.getBoundingClientRect().bottom, 'seen without scrolling').to.be.below(
      element.getBoundingClientRect().top + 400,
    );
    expect(leaf.compareDocumentPosition(bar)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(parseFloat(getComputedStyle(leaf).fontSize)).to.be.at.least(16);
    const saved: string[] = [];
    element.addEventListener('hoi-export', (event) => {
      event.preventDefault();
      saved.push(event.content);
    });
    all(element, '.leaf .primary')[0]?.click();
    for (let i = 0; i < 50 && saved.length === 0; i++) await settled();
    expect(saved[0]).to.contain('SUMMARY:Netværksmøde');
    expect(saved[0]?.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });

  it('has the same words wide, and no missed follow-up to answer for', async () => {
    const { element } = await citizen(1280);
    await expectAccessible(element);
    expect(all(element, '.attention')).to.have.length(0);
    expect(all(element, '.consents')).to.have.length(0);
    expect(stop(element, 'asOf')).to.equal(null);
    // Whole months stand in sentences; on the axis they would stand over each other.
    const ticks = all(element, '.axis .tick').map((one) => one.getBoundingClientRect());
    for (const [i, { left }] of ticks.entries()) {
      const before = ticks
        .slice(0, i)
        .filter(({ top }) => Math.abs(top - (ticks[i]?.top ?? 0)) < 2);
      expect(left).to.be.at.least(Math.max(-Infinity, ...before.map(({ right }) => right)) - 1);
    }
  });

  it('shows the source under the name and the grant under the benefit in a table with less room, and nothing lies beside it', async () => {
    const { element, settled } = await given(734);
    element.openCases = true;
    element.view = 'table';
    await settled();
    expect(all(element, 'tbody th .meta').map(({ textContent }) => textContent)).to.contain(
      'Ydelsa',
    );
    expect(all(element, '.col-source, .col-grant')).to.have.length(0);
    const rowOf = (name: string) =>
      all(element, 'tbody tr').find((row) => row.textContent.includes(name))?.textContent;
    // The same words as in a column of its own: the period, its kind of end, what is wrong with it, or that there is none.
    expect(rowOf('Dyreinternatet')).to.match(
      /Bevilling: 1\. sep\. 2026 – 28\. feb\. 2027, planlagt slut/,
    );
    const cells = all(element, 'tbody td .grant, tbody td .meta').map((one) => one.textContent);
    expect(cells).to.contain('Ingen bevilling i det leverede');
    const columns = all(element, 'thead th').length;
    for (const row of all(element, 'tbody tr')) {
      const spans = [...row.children].map((cell) => (cell as HTMLTableCellElement).colSpan);
      expect(spans.reduce((sum, one) => sum + one, 0)).to.equal(columns);
    }
    // Both periods can still be sorted by.
    const head = all(element, '.col-benefit')[0];
    const [, byGrant] = head?.querySelectorAll('button') ?? [];
    byGrant?.click();
    await settled();
    expect(head?.getAttribute('aria-sort')).to.equal('ascending');
    expect(byGrant?.getAttribute('aria-current')).to.equal('true');
    const scroll = all(element, '.table-scroll')[0];
    expect((scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0)).to.be.at.most(1);
    await expectAccessible(element);
  });
});

describe('hoi-timeline, keys', function () {
  this.timeout(60_000);

  it('walks by time and by lane, zooms, pages, opens and comes back', async () => {
    const { element, settled } = await given();
    const first = all(element, '.lanes [data-stop^="item:"]').find((one) =>
      one.ariaLabel?.includes('Planteskolen'),
    );
    first?.focus();
    const at = () => focusedName();
    await press('ArrowDown');
    expect(at()).to.contain('Dyreinternatet');
    await press('ArrowUp');
    expect(at()).to.contain('Planteskolen');
    await press('Home');
    await press('End');
    expect(focusedElement()).to.exist;
    for (const key of ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', '+', '-']) {
      await press(key);
      await settled();
      const held = focusedElement();
      expect(held, key).to.exist;
      const box = held?.getBoundingClientRect();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), key).to.be.at.least(24);
    }
    await press('?');
    await settled();
    expect(text(element)).to.contain('Genveje på tidslinjen');
    await press('Escape');
    await press('Enter');
    await settled();
    expect(all(element, '.details')).to.have.length(1);
    await press('Escape');
    expect(all(element, '.details')).to.have.length(0);
    expect(focusedElement()).to.exist;
    await press('Space');
    await settled();
    expect(all(element, '.details')).to.have.length(1);
  });

  it('lists every key, and each of them does what the list says', async () => {
    const { element, settled } = await given();
    const first = all(element, '.lanes [data-stop^="item:"]')[0]?.dataset.stop ?? '';
    stop(element, first)?.focus();
    await press('?');
    await settled();
    const keys = all(element, '.details kbd').map(({ textContent }) => textContent.trim());
    for (const key of [
      '←',
      '→',
      '↑',
      '↓',
      'Home',
      'End',
      'Page Up/Down',
      '+',
      '−',
      'Enter',
      'Esc',
      '?',
    ])
      expect(keys.join(' '), key).to.contain(key);
    await expectAccessible(element);
    await press('Escape');
    expect(focusedElement()?.getAttribute('data-stop'), 'back to where the keys were').to.equal(
      first,
    );
    // Half a window each way, and back to where it was.
    const before = element.window;
    await press('PageDown');
    const after = element.window;
    expect(after).to.not.deep.equal(before);
    await press('PageUp');
    await press('PageUp');
    expect(element.window?.from.localeCompare(after?.from ?? '')).to.equal(-1);
  });

  it('goes to the first and the last of a row', async () => {
    const { element } = await given();
    const inRow = () => [
      ...(focusedElement()?.closest('ul')?.querySelectorAll<HTMLElement>('[data-stop]') ?? []),
    ];
    const events = all(element, '.events');
    const many = events.find((list) => list.querySelectorAll('[data-stop]').length > 1);
    many?.querySelector<HTMLElement>('[data-stop]')?.focus();
    const [first, last] = [inRow()[0], inRow().at(-1)];
    expect(first).to.not.equal(last);
    await press('End');
    const end = focusedElement();
    await press('Home');
    expect(focusedElement()).to.not.equal(end);
    await press('End');
    expect(focusedElement()).to.equal(end);
  });

  it('gives a period of one day a target that a finger finds, and is all there without arrow keys', async () => {
    const { element, settled } = await given();
    element.grants = [
      {
        ...practice,
        id: uuid(77),
        period: period('2026-09-10', '2026-09-10'),
        benefits: [
          {
            id: '1',
            name: 'Kursusdag',
            period: period('2026-09-10', '2026-09-10'),
            area: 'employment',
            plans: [],
          },
        ],
      },
    ];
    await settled();
    for (const target of all(element, '.lanes button')) {
      if (target.closest('[hidden]')) continue;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.dataset.stop).to.be.at.least(23.99);
    }
    // A reader in browse mode goes from button to button, whatever their place in the order of Tab, and presses them.
    const day = stop(element, `item:${uuid(77)}/1`);
    expect(day?.localName).to.equal('button');
    expect(day?.closest('[role="application"]')).to.equal(null);
    day?.click();
    await settled();
    expect(all(element, '.details')[0]?.textContent).to.contain('10. sep. 2026');
  });

  it('makes what a menu holds when it is opened, by keys too, and not before', async () => {
    const { element, settled } = await given();
    expect(all(element, '.save li, .choices')).to.have.length(0);
    all(element, '.save summary')[0]?.focus();
    await press('Enter');
    expect(all(element, '.save')[0]?.hasAttribute('open')).to.equal(true);
    await openMenu(element, 'save');
    expect(all(element, '.save li button')).to.have.length(5);
    await press('Tab');
    expect(focusedName()).to.contain('Udskriv');
    await press('Escape');
    await settled();
    expect(all(element, '.save')[0]?.hasAttribute('open')).to.equal(false);
    expect(focusedElement()?.closest('.save')?.localName).to.equal('details');
  });

  it('opens the save menu accessibly, and saves one appointment from its details', async () => {
    const { element, settled } = await given();
    const menu = await openMenu(element, 'save');
    await expectAccessible(element);
    menu.open = false;
    const saved: string[] = [];
    element.addEventListener('hoi-export', (event) => {
      event.preventDefault();
      saved.push(event.content);
    });
    stop(element, 'follow:m1')?.click();
    await settled();
    [...all(element, '.details .actions button')]
      .find((one) => one.textContent.includes('Føj til kalender'))
      ?.click();
    await settled();
    await settled();
    expect(saved[0]).to.contain('SUMMARY:Netværksmøde');
    expect(saved[0]?.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });
});
