import './page.css';
import { placeItems } from '@hoi/model';
import { type TimelineItem, civilDate, endsOn, periodOf } from '@hoi/model';
import { canvasBaseline } from './canvas-baseline.js';
import { type BenchData, TODAY, benchData, moved } from './data.js';
import { elementsBaseline } from './elements-baseline.js';
import { hoiTimeline } from './hoi-subject.js';
import type { BenchWindow, Mounted, Subject } from './subject.js';
import { visTimeline } from './vis-subject.js';

// What the page of the bench can be asked to do. Each ends when what it set off has been drawn.
const SUBJECTS: Record<string, Subject> = {
  hoi: hoiTimeline,
  elements: elementsBaseline,
  canvas: canvasBaseline,
  vis: visTimeline,
};
let data: BenchData | undefined;
let round = 0;
let room: HTMLElement | undefined;
let mounted: Mounted | undefined;
let items: TimelineItem[] = [];

const bench = {
  prepare(count: number): void {
    data = benchData(count);
    round = 0;
  },
  async mount(name: string, window: BenchWindow): Promise<void> {
    const subject = SUBJECTS[name];
    if (!data || !subject) throw new Error('nothing to mount');
    room = document.createElement('main');
    document.body.append(room);
    mounted = subject(room, data, window);
    await drawn();
  },
  async update(): Promise<void> {
    if (!data) throw new Error('nothing to update');
    const next = moved(data, round++);
    data = next.data;
    mounted?.update(next.data, next.period);
    await drawn();
  },
  async show(window: BenchWindow): Promise<void> {
    mounted?.show(window);
    await drawn();
  },
  /** What the steps before have left to be drawn. */
  async rested(): Promise<void> {
    await mounted?.rested?.();
    await drawn();
  },
  /** The same waiting with nothing to wait for: what measuring itself costs. */
  async rest(): Promise<void> {
    await drawn();
  },
  count: () => mounted?.drawn() ?? 0,
  nodes: () => room?.getElementsByTagName('*').length ?? 0,
  async destroy(): Promise<void> {
    mounted?.destroy();
    room?.remove();
    mounted = undefined;
    room = undefined;
    await drawn();
  },
  /** Periods of one lane, to be packed. */
  preparePacking(count: number): void {
    items = benchData(count).periods.map(({ id, name, from, to }): TimelineItem => ({
      id,
      record: id,
      kind: 'intervention',
      area: 'social',
      name,
      bar: periodOf(civilDate(from), to === null ? { kind: 'ongoing' } : endsOn(civilDate(to))),
      frame: null,
    }));
  },
  pack(): number {
    return placeItems(items, civilDate(TODAY)).rows;
  },
  /** A step in every frame: milliseconds from each frame to the next. */
  frames(windows: readonly BenchWindow[]): Promise<number[]> {
    return new Promise((resolve) => {
      const seen: number[] = [];
      let last: number | undefined;
      const next = (now: number) => {
        if (last !== undefined) seen.push(now - last);
        last = now;
        const window = windows[seen.length];
        if (!window) resolve(seen);
        else {
          mounted?.show(window);
          requestAnimationFrame(next);
        }
      };
      requestAnimationFrame(next);
    });
  },
};

/** Three frames: an element may draw in one, see in the next what is on the screen, and draw that in the third. */
async function drawn(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

export type Bench = typeof bench;
Object.assign(window, { bench });
