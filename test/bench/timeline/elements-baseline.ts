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

export const elementsBaseline: Subject = (room, given, first) => {
  let lanes = packAll(given);
  let window = first;
  const tops: number[] = [];
  const root = document.createElement('div');
  const axis = document.createElement('div');
  const drawn = new Map<number, { box: HTMLElement; bars: Map<string, HTMLElement> }>();
  root.className = 'baseline';
  axis.className = 'baseline-axis';
  root.append(axis);
  room.append(root);

  function placeLanes(): void {
    let top = 40;
    lanes.forEach(({ rows }, i) => {
      tops[i] = top;
      top += rows * ROW + 8;
    });
    root.style.height = `${String(top)}px`;
  }

  function draw(): void {
    const from = dayNumber(civilDate(window.from));
    const to = dayNumber(civilDate(window.to)) + 1;
    const width = root.clientWidth - LABEL;
    const scale = width / (to - from);
    const above = -root.getBoundingClientRect().top;
    const low = above - MARGIN;
    const high = above + innerHeight + MARGIN;
    const x = (day: number) => Math.min(Math.max((day - from) * scale, 0), width);
    axis.replaceChildren(...yearLines(from, to, x));
    lanes.forEach((lane, i) => {
      const top = tops[i] ?? 0;
      const near = top + lane.rows * ROW > low && top < high;
      const known = drawn.get(i);
      if (near) drawLane(lane, i, x, from, to);
      else if (known) {
        known.box.remove();
        drawn.delete(i);
      }
    });
  }

  function drawLane(
    lane: PackedLane,
    at: number,
    x: (day: number) => number,
    from: number,
    to: number,
  ) {
    const known = drawn.get(at) ?? {
      box: laneBox(lane.name),
      bars: new Map<string, HTMLElement>(),
    };
    drawn.set(at, known);
    if (!known.box.isConnected) root.append(known.box);
    known.box.style.transform = `translateY(${String(tops[at] ?? 0)}px)`;
    const seen = new Set<string>();
    for (const { period, row, from: start, to: last } of lane.periods) {
      if (last < from || start >= to) continue;
      seen.add(period.id);
      let bar = known.bars.get(period.id);
      if (!bar) {
        bar = document.createElement('button');
        bar.className = 'baseline-bar';
        bar.textContent = period.name;
        bar.title = `${period.name}, ${period.from} – ${period.to ?? ''}`;
        known.bars.set(period.id, bar);
        known.box.append(bar);
      }
      const left = x(start);
      bar.style.transform = `translate(${String(LABEL + left)}px, ${String(row * ROW)}px)`;
      bar.style.width = `${String(Math.max(x(last + 1) - left, 3))}px`;
    }
    for (const [id, bar] of known.bars) if (!seen.has(id) && known.bars.delete(id)) bar.remove();
  }

  placeLanes();
  draw();
  addEventListener('scroll', draw, { passive: true });
  return {
    update: (data, { lane }) => {
      const name = data.lanes[lane]?.name ?? '';
      lanes = lanes.with(
        lane,
        packLane(
          name,
          data.periods.filter((one) => one.lane === lane),
        ),
      );
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

function laneBox(name: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'baseline-lane';
  box.textContent = name;
  return box;
}

function yearLines(from: number, to: number, x: (day: number) => number): HTMLElement[] {
  const years = Array.from({ length: 16 }, (_, i) => 2014 + i);
  const days = years.map((year) => ({
    text: String(year),
    day: dayNumber(civilDate(`${String(year)}-01-01`)),
  }));
  return [...days, { text: 'I dag', day: dayNumber(civilDate('2026-11-12')) }]
    .filter(({ day }) => day >= from && day < to)
    .map(({ text, day }) => {
      const line = document.createElement('span');
      line.textContent = text;
      line.style.transform = `translateX(${String(LABEL + x(day))}px)`;
      return line;
    });
}
