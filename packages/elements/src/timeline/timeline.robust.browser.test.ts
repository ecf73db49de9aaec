import { expect } from '@open-wc/testing';
import type { CaseRecord, Grant, Payment, Reading } from '@hoi/model';
import type { ExportEvent } from '../events/export.js';
import {
  NOT_DELIVERING,
  NOW,
  expectAccessible,
  focusedElement,
  press,
} from '../testing/harness.js';
import { testCase } from '../testing/records.js';
import { CASES, GRANTS, period } from '../testing/timeline-life.js';
import { all, handsNear, mountTimeline, text, wayOut } from '../testing/timeline-mount.js';
import { LOADERS } from './timeline.parts.js';

const [aCase] = CASES as [CaseRecord];
const [aGrant] = GRANTS as [Grant];
const uuid = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

const paid: Payment = {
  id: uuid(900),
  period: period('2026-09-01', '2026-09-30'),
  lines: [
    {
      period: period('2026-09-01', '2026-09-30'),
      amount: '100.50' as never,
      area: 'employment',
      grantId: (GRANTS[2] as Grant).id,
      benefitId: '1',
    },
  ],
  parties: [],
  unknownRelations: [],
  provenance: { connection: 'ydi' },
};
/** A reading that says from whom and when, with an area withheld and a system that does not deliver. */
const telling = <T>(value: T, connection = 'sdi'): Reading<T> => ({
  value,
  settled: true,
  retrievedAt: NOW,
  connections: [{ connection, state: 'answered', at: NOW }],
  systems: [NOT_DELIVERING],
  withheld: [{ area: 'health', reason: 'consent' }],
  rejected: 0,
});

/** The drawing on a canvas; gives how light each pixel of a piece of it is, 0 to 255. */
async function painted(svg: Element) {
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const pen = canvas.getContext('2d');
  pen?.drawImage(picture, 0, 0);
  return (x: number, y: number, width: number, height: number): number[] => {
    const { data = new Uint8ClampedArray() } = pen?.getImageData(x, y, width, height) ?? {};
    return Array.from(
      { length: data.length / 4 },
      (_, i) =>
        0.3 * (data[i * 4] ?? 0) + 0.59 * (data[i * 4 + 1] ?? 0) + 0.11 * (data[i * 4 + 2] ?? 0),
    );
  };
}

const mounted = (width = 1280) => mountTimeline({}, { width });

describe('hoi-timeline under strain', () => {
  it('says when a part cannot be fetched, keeps the picture, and fetches it when asked again', async () => {
    const real = LOADERS.output;
    let tries = 0;
    LOADERS.output = () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('gone')) : real();
    };
    const { element, settled } = await mounted();
    const copied: string[] = [];
    element.addEventListener('hoi-export', (event: ExportEvent) => {
      event.preventDefault();
      copied.push(event.content);
    });
    const copy = async () => (await wayOut(element, 'Kopiér')).click();
    await copy();
    await settled();
    expect(all(element, '.missing')).to.have.length(1);
    expect(all(element, '.grid')).to.have.length(1);
    await expectAccessible(element);
    all(element, '.missing button')[0]?.click();
    await settled();
    expect(all(element, '.missing')).to.have.length(0);
    await copy();
    await settled();
    expect(copied[0]).to.contain('14. sep. 2026 – 15. jan. 2027');
    LOADERS.output = real;
  });

  it('hands over each format, and prints in a document of its own', async () => {
    const { element, settled } = await mounted();
    const out = new Map<string, ExportEvent>();
    element.addEventListener('hoi-export', (event: ExportEvent) => {
      event.preventDefault();
      out.set(event.format, event);
    });
    for (const words of ['Kopiér', 'CSV', 'SVG', '.ics']) {
      (await wayOut(element, words)).click();
      await settled();
    }
    expect([...out.keys()]).to.deep.equal(['text', 'csv', 'svg', 'ics']);
    expect(out.get('ics')?.content).to.contain('SUMMARY:Netværksmøde');
    expect(out.get('csv')?.filename).to.equal('tidslinje-2026-11-12.csv');
    const svg = new DOMParser().parseFromString(out.get('svg')?.content ?? '', 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelectorAll('g').length).to.be.greaterThan(3);
    // Nothing beside it: no style sheet, font, picture or link of another place.
    expect(svg.querySelectorAll('style, image, script, a, use, foreignObject')).to.have.length(0);
    expect(svg.documentElement.getAttribute('viewBox')).to.match(/^0 0 \d/);
    // The dialog itself would stop the test: printing is what happens in the frame.
    const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    const frames: HTMLIFrameElement[] = [];
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const paper = real?.get?.call(this) as Window | null;
        if (paper) paper.print = () => frames.push(this);
        return paper;
      },
    });
    (await wayOut(element, 'Udskriv')).click();
    await settled();
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', real ?? {});
    const paper = frames[0]?.contentDocument;
    // 2019–2027 in pieces of two years, as many to a page as there is room for, and the table. Each page says whose, when and from whom.
    expect(paper?.querySelectorAll('.piece')).to.have.length(5);
    const sheets = paper?.querySelectorAll('.sheet').length ?? 0;
    expect(sheets).to.be.lessThan(5);
    expect(paper?.querySelectorAll('.sheet .paper-head')).to.have.length(sheets);
    expect(paper?.querySelectorAll('.axis')).to.have.length(5);
    expect(paper?.querySelectorAll('.annex thead .paper-head')).to.have.length(1);
    expect(paper?.body.textContent).to.match(/del 1 af [2-5]/);
    expect(paper?.body.textContent).to.contain('modtaget som “2024-13-01”');
    frames[0]?.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(all(element, 'iframe')).to.have.length(0);
  });

  it('saves a drawing that stands alone: names, dates, events, payments, gaps, signs, source and time', async () => {
    const { element, settled } = await mountTimeline({
      cases: telling(CASES),
      grants: telling(GRANTS, 'ydi'),
      payments: [paid],
      person: { id: 'me', name: 'Sanne Lund', civilRegistrationNumber: '0101010000' } as never,
    });
    element.showPayments = true;
    await settled();
    const saved: string[] = [];
    element.addEventListener('hoi-export', (event: ExportEvent) => {
      event.preventDefault();
      saved.push(event.content);
    });
    (await wayOut(element, 'SVG')).click();
    for (let i = 0; i < 50 && saved.length === 0; i++) await settled();
    const svg = new DOMParser().parseFromString(saved[0] ?? '', 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    const words = (svg.documentElement.textContent ?? '').replace(/\s+/g, ' ');
    for (const said of [
      'Tidslinje · apr. 2026 – mar. 2027',
      'Hentet 12. nov. 2026 kl. 09.14',
      'Kilder: Sagsindekset og Ydelsesindekset',
      'I dag 12. nov.',
      'Beskæftigelse',
      'Praktikforløb',
      'Dyreinternatet',
      '14. sep. 2026 – 15. jan. 2027',
      'Netværksmøde',
      'Tilbageholdt – kræver samtykke.',
      'Leverer ikke til indekset.',
      'Givet: Beskæftigelse og Social',
      '1 udbetaling, i alt 100,50 kr.',
      'Bevillingsperiode',
      'Slut ukendt',
      'Opfølgning',
    ]) {
      expect(words, said).to.contain(said);
    }
    expect(saved[0]).to.not.contain('0101010000');
    // An event is a sign with a day in words, and nothing lies outside the drawing.
    expect([...svg.querySelectorAll('g > title')].map(({ textContent }) => textContent)).to.satisfy(
      (titles: string[]) => titles.some((one) => one.includes('22. juni 2026')),
    );
    const [, , width = 0] = (svg.documentElement.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    for (const box of svg.querySelectorAll('rect')) {
      const right = Number(box.getAttribute('x')) + Number(box.getAttribute('width'));
      expect(right).to.be.at.most(width + 0.01);
    }
  });

  it('tells areas apart in a saved drawing without colour, by name, picture and pattern', async () => {
    const areas = ['employment', 'social', 'family', 'health', 'education', 'income'] as const;
    const { element, settled } = await mountTimeline({
      cases: areas.map((area, n) =>
        testCase(n, {
          area,
          progress: [{ status: 'decided', period: period('2026-05-01', 'ongoing') }],
        }),
      ),
      grants: [],
      appointments: [],
      consents: [],
      plan: null,
    });
    const saved: string[] = [];
    element.addEventListener('hoi-export', (event: ExportEvent) => {
      event.preventDefault();
      saved.push(event.content);
    });
    (await wayOut(element, 'SVG')).click();
    for (let i = 0; i < 50 && saved.length === 0; i++) await settled();
    const svg = new DOMParser().parseFromString(saved[0] ?? '', 'image/svg+xml').documentElement;
    const bars = [...svg.querySelectorAll('rect[fill^="url("]')];
    const patterns = bars.map((bar) => {
      const name = /#([\w-]+)/.exec(bar.getAttribute('fill') ?? '')?.[1] ?? '';
      return svg.querySelector(`pattern[id="${name}"]`)?.outerHTML.replace(/ id="[^"]*"/, '');
    });
    // Employment is whole; the others have each their own.
    expect(new Set(patterns).size).to.equal(5);
    expect(patterns.includes(undefined)).to.equal(false);
    // As it is seen, in shades of grey: the ink, and white in it.
    const shades = await painted(svg);
    for (const bar of bars) {
      const [, x = 0, y = 0] =
        /translate\(([\d.]+) ([\d.]+)\)/
          .exec(bar.parentElement?.getAttribute('transform') ?? '')
          ?.map(Number) ?? [];
      const seen = shades(x + 2, y + 1, 40, 7);
      expect(Math.min(...seen), bar.outerHTML).to.be.lessThan(130);
      expect(Math.max(...seen), bar.outerHTML).to.be.greaterThan(220);
    }
  });

  it('draws the rows far from the screen as blocks that say how many they are', async () => {
    const { element, settled } = await mounted();
    element.cases = Array.from({ length: 200 }, (_, i) => ({
      ...aCase,
      id: uuid(i),
      hoi: false,
      area: 'social' as const,
      title: `Sag ${String(i)}`,
    }));
    element.grants = [];
    element.plan = null;
    await settled();
    const blocks = () => all(element, '.block');
    const rows = () => all(element, '.rows > .lane');
    expect(blocks().length).to.be.greaterThan(5);
    expect(rows().length).to.be.lessThan(80);
    const counted = blocks().reduce((sum, { textContent }) => sum + parseInt(textContent, 10), 0);
    expect(counted + rows().length).to.equal(200);
    await expectAccessible(element);
    const last = blocks().at(-1)?.querySelector('button');
    last?.click();
    await settled();
    expect(text(element)).to.contain('Sag 199');
    const first = rows()[0];
    element.cases = element.cases.map((one, i) => (i === 3 ? { ...one, title: 'Ændret' } : one));
    await settled();
    expect(text(element)).to.contain('Ændret');
    expect(rows()[0], 'another row is left as it was').to.equal(first);
  });

  it('loses nothing of bad input', async () => {
    const { element, settled } = await mounted();
    const one = (n: number, title: string, bar = period('2026-06-01', '2026-06-01')): Grant => ({
      ...aGrant,
      id: uuid(n),
      cases: [],
      period: bar,
      benefits: [
        { ...(aGrant.benefits[0] as Grant['benefits'][number]), name: title, period: bar },
      ],
    });
    element.cases = [];
    element.plan = null;
    element.grants = [
      ...Array.from({ length: 400 }, (_, i) =>
        one(i, 'Samme dag', period('2026-11-01', '2026-11-01')),
      ),
      one(500, 'x'.repeat(5000)),
      one(501, 'מיד \u202Eabc'),
      one(502, '<img src=x onerror=alert(1)>'),
      one(502, 'dobbelt'),
      { ...one(503, 'ukendt område'), area: 'moon' as never },
      one(504, 'omvendt', period('2026-11-01', '2026-01-01')),
    ];
    element.view = 'table';
    await settled();
    // Many lines of an area are counted until someone asks for them.
    for (let i = 0; i < 5; i++) {
      all(element, '[data-stop^="more:"]')[0]?.click();
      await settled();
    }
    const lines = all(element, 'tbody [data-stop^="item:"]').length;
    expect(lines).to.equal(406);
    expect(all(element, 'img')).to.have.length(0);
    expect(text(element)).to.contain('dobbelt');
    expect(text(element)).to.contain('Kan ikke tegnes');
    element.view = 'timeline';
    await settled();
    expect(all(element, '.grid')).to.have.length(1);
  });

  it('keeps the drag and the focus when the data are replaced in the middle of it', async () => {
    const { element, settled } = await mounted();
    const grid = all(element, '.grid')[0] as HTMLElement;
    const at = (type: string, clientX: number) =>
      grid.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, button: 0, clientX, clientY: 300, bubbles: true }),
      );
    grid.setPointerCapture = () => undefined;
    all(element, '[data-stop^="item:"]')[0]?.focus();
    await handsNear(element);
    at('pointerdown', 900);
    at('pointermove', 800);
    await settled();
    const moved = element.window?.from;
    element.grants = structuredClone(GRANTS);
    await settled();
    expect(element.window?.from).to.equal(moved);
    at('pointermove', 700);
    at('pointerup', 700);
    await settled();
    expect(element.window?.from).to.not.equal(moved);
    expect(focusedElement()).to.exist;
    await press('PageDown');
  });

  it('lets a mouse mark the words of a gap, and does not move time meanwhile', async () => {
    const { element, settled } = await mountTimeline({ cases: telling(CASES) });
    await handsNear(element);
    const words = all(element, '.gap-box')[0];
    const at = (type: string, clientX: number) =>
      words?.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX, bubbles: true }),
      );
    expect(getComputedStyle(words as Element).userSelect).to.equal('text');
    at('pointerdown', 900);
    at('pointermove', 700);
    at('pointerup', 700);
    await settled();
    expect(element.window).to.equal(undefined);
  });

  it('leaves nothing behind after a hundred mounts', async () => {
    const { element, settled, container } = await mounted();
    const before = { added: 0, removed: 0 };
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    window.addEventListener = (...args: Parameters<typeof add>) => {
      before.added += 1;
      add(...args);
    };
    window.removeEventListener = (...args: Parameters<typeof remove>) => {
      before.removed += 1;
      remove(...args);
    };
    const nodes = document.querySelectorAll('*').length;
    for (let i = 0; i < 100; i++) {
      element.remove();
      container.append(element);
      if (i % 10 === 0) await element.updateComplete;
    }
    await settled();
    window.addEventListener = add;
    window.removeEventListener = remove;
    expect(before.added).to.equal(before.removed);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    expect(all(element, '.area').length).to.be.greaterThan(2);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.isConnected).to.equal(false);
  });
});
