import '@hoi/elements/define/case-overview.js';
import '@hoi/elements/define/context.js';
import { CITIZEN, TODAY, benchLife, timedIndex } from './data.js';
import { plainPage } from './plain.js';
import { twin, writtenDown } from './twin.js';

// What the page of the bench can be asked to do. Each ends when what it set off has been drawn.
let room: HTMLElement | undefined;
let firstBytes = 0;
let firstContent = 0;
let shift = 0;
let learned: ReturnType<typeof writtenDown> = [];
let sheets: CSSStyleSheet[] = [];

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
}).observe({ type: 'layout-shift' });

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
async function drawn(): Promise<void> {
  await frame();
  await frame();
}
const overview = () => room?.querySelector('hoi-case-overview');
const inside = (place: string) => overview()?.shadowRoot?.querySelector<HTMLElement>(place);

async function until(met: () => boolean): Promise<void> {
  while (!met()) await frame();
}

const bench = {
  /** The plain page, all at once. */
  async plain(count: number): Promise<void> {
    room = document.createElement('main');
    plainPage(room, benchLife(count));
    document.body.append(room);
    await drawn();
  },
  /** What the overview shows is written down, to be built by hand. */
  learn(): void {
    const root = overview()?.shadowRoot;
    if (!root) return;
    learned = writtenDown(root);
    sheets = [...root.adoptedStyleSheets];
  },
  /** The same elements, words and looks built by hand, all at once. */
  async twin(): Promise<void> {
    room = document.createElement('main');
    twin(room, learned, sheets);
    document.body.append(room);
    await drawn();
  },
  /** The overview, its connections answering after so many milliseconds each. */
  async open(count: number, delays: Record<string, number>): Promise<void> {
    shift = 0;
    firstBytes = 0;
    firstContent = 0;
    room = document.createElement('main');
    const context = document.createElement('hoi-context');
    const index = timedIndex(benchLife(count), delays, () => (firstBytes ||= performance.now()));
    Object.assign(context, { index, citizen: CITIZEN, purpose: 'bench', today: TODAY });
    context.append(document.createElement('hoi-case-overview'));
    room.append(context);
    document.body.append(room);
    await until(() => inside('#title') !== null && inside('#title') !== undefined);
    await drawn();
    firstContent = performance.now();
    await until(() => inside('.case') !== null && inside('.case') !== undefined);
    await drawn();
  },
  /** Milliseconds from the first connection's answer until something useful had been painted. */
  first: () => firstContent - firstBytes,
  shift: () => shift,
  rest: (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  /** Milliseconds from pressing a case until what hangs on it had been painted. */
  async press(): Promise<number> {
    const start = performance.now();
    inside('.case .case-title')?.click();
    await until(() => Boolean(inside('[part="case-detail"]')));
    await drawn();
    return performance.now() - start;
  },
  async type(words: string): Promise<number> {
    const field = inside('#find') as HTMLInputElement | undefined;
    if (!field) return NaN;
    const start = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input'));
    await drawn();
    return performance.now() - start;
  },
  async clear(): Promise<void> {
    room?.remove();
    room = undefined;
    await drawn();
  },
};
Object.assign(window, { bench });
