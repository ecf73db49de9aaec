import { civilDate, dayNumber } from '@hoi/model';
import { type PackedLane, packAll, packLane } from './packed.js';
import type { Subject } from './subject.js';

/**
 * What the picture costs at least with elements on the page, and nothing more: a named lane, its periods packed in sub-rows as
 * absolutely positioned buttons with their name on them, a line and a year for each January, today. Lanes outside the screen
 * and periods outside the window have no element. It has no details, no keyboard, no second view, no kinds of end, nothing for
 * a screen reader but the buttons, and no language.
 */
const LABEL = 240;
const ROW = 36;
const MARGIN = 350;
const LINES = [
  ...Array.from({ length: 16 }, (_, i) => ({ text: String(2014 + i), on: `${2014 + i}-01-01` })),
  { text: 'I dag', on: '2026-11-12' },
].map(({ text, on }) => ({ text, day: dayNumber(civilDate(on)) }));

/** How the days of a window lie on the page. */
interface Scale {
  from: number;
  to: number;
  x(day: number): number;
}

export const elementsBaseline: Subject = (room, given, first) => {
  let lanes = packAll(given);
  let window = first;
  const tops: number[] = [];
  const root = make('div', 'baseline');
  const axis = make('div', 'baseline-axis');
  const drawn = new Map<number, { box: HTMLElement; bars: Map<string, HTMLElement> }>();
  root.append(axis);
  room.append(root);

  function placeLanes(): void {
    let top = 40;
    lanes.forEach(({ rows }, i) => {
      tops[i] = top;
      top += rows * ROW + 8;
    });
    root.style.height = `${top}px`;
  }

  function draw(): void {
    const from = dayNumber(civilDate(window.from));
    const to = dayNumber(civilDate(window.to)) + 1;
    const width = root.clientWidth - LABEL;
    const x = (day: number) => Math.min(Math.max(((day - from) * width) / (to - from), 0), width);
    const above = -root.getBoundingClientRect().top;
    axis.replaceChildren(
      ...LINES.filter(({ day }) => day >= from && day < to).map(({ text, day }) => {
        const line = make('span', '', text);
        line.style.transform = `translateX(${LABEL + x(day)}px)`;
        return line;
      }),
    );
    lanes.forEach((lane, i) => {
      const top = tops[i] ?? 0;
      const low = top + lane.rows * ROW > above - MARGIN;
      if (low && top < above + innerHeight + MARGIN) return drawLane(lane, i, { from, to, x });
      drawn.get(i)?.box.remove();
      drawn.delete(i);
    });
  }

  function drawLane(lane: PackedLane, at: number, { from, to, x }: Scale): void {
    const known = drawn.get(at) ?? {
      box: make('div', 'baseline-lane', lane.name),
      bars: new Map(),
    };
    drawn.set(at, known);
    if (!known.box.isConnected) root.append(known.box);
    known.box.style.transform = `translateY(${tops[at] ?? 0}px)`;
    const seen = new Set<string>();
    for (const { period, row, from: start, to: last } of lane.periods) {
      if (last < from || start >= to) continue;
      seen.add(period.id);
      let bar = known.bars.get(period.id);
      if (!bar) {
        bar = make('button', 'baseline-bar', period.name);
        bar.title = `${period.name}, ${period.from} – ${period.to ?? ''}`;
        known.bars.set(period.id, bar);
        known.box.append(bar);
      }
      const left = x(start);
      bar.style.transform = `translate(${LABEL + left}px, ${row * ROW}px)`;
      bar.style.width = `${Math.max(x(last + 1) - left, 3)}px`;
    }
    for (const [id, bar] of known.bars) if (!seen.has(id) && known.bars.delete(id)) bar.remove();
  }

  placeLanes();
  draw();
  addEventListener('scroll', draw, { passive: true });
  return {
    update: (data, { lane }) => {
      const own = data.periods.filter((one) => one.lane === lane);
      lanes = lanes.with(lane, packLane(data.lanes[lane]?.name ?? '', own));
      placeLanes();
      draw();
    },
    show: (next) => {
      window = next;
      draw();
    },
    drawn: () => root.querySelectorAll('.baseline-bar').length,
    destroy: () => {
      removeEventListener('scroll', draw);
      root.remove();
    },
  };
};

function make(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
