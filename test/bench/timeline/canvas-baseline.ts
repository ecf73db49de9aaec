import { civilDate, dayNumber } from '@hoi/model';
import { packAll, packLane } from './packed.js';
import type { Subject } from './subject.js';

/**
 * What the picture costs at least without elements: the lanes and periods on the screen painted on one canvas as large as the
 * screen, packed in sub-rows, with names, a line and a year for each January, and today. Nobody can press, hear, select,
 * search or print anything of it.
 */
const LABEL = 240;
const ROW = 36;

export const canvasBaseline: Subject = (room, given, first) => {
  let lanes = packAll(given);
  let window = first;
  let count = 0;
  const root = document.createElement('div');
  const canvas = document.createElement('canvas');
  root.className = 'baseline';
  canvas.className = 'baseline-canvas';
  canvas.width = room.clientWidth;
  canvas.height = innerHeight;
  root.append(canvas);
  room.append(root);
  const brush = canvas.getContext('2d');

  function fitHeight(): void {
    root.style.height = `${String(40 + lanes.reduce((sum, { rows }) => sum + rows * ROW + 8, 0))}px`;
  }

  function draw(): void {
    if (!brush) return;
    const from = dayNumber(civilDate(window.from));
    const to = dayNumber(civilDate(window.to)) + 1;
    const width = canvas.width - LABEL;
    const x = (day: number) =>
      LABEL + Math.min(Math.max(((day - from) / (to - from)) * width, 0), width);
    const above = -root.getBoundingClientRect().top;
    brush.clearRect(0, 0, canvas.width, canvas.height);
    brush.font = '13px sans-serif';
    count = 0;
    for (let year = 2014; year < 2030; year += 1) {
      const day = dayNumber(civilDate(`${String(year)}-01-01`));
      if (day < from || day >= to) continue;
      brush.fillStyle = '#888';
      brush.fillRect(x(day), 0, 1, canvas.height);
      brush.fillText(String(year), x(day) + 4, 20);
    }
    let top = 40 - above;
    for (const { name, periods, rows } of lanes) {
      const height = rows * ROW + 8;
      if (top + height > 0 && top < canvas.height) {
        brush.fillStyle = '#222';
        brush.fillText(name, 16, top + 20);
        for (const { period, row, from: start, to: last } of periods) {
          if (last < from || start >= to) continue;
          const left = x(start);
          const room = Math.max(x(last + 1) - left, 3);
          brush.fillStyle = '#9bc4dd';
          brush.fillRect(left, top + row * ROW, room, ROW - 4);
          brush.fillStyle = '#123';
          if (room > 60) brush.fillText(period.name, left + 6, top + row * ROW + 20, room - 12);
          count += 1;
        }
      }
      top += height;
    }
    brush.fillStyle = '#000';
    brush.fillRect(x(dayNumber(civilDate('2026-11-12'))), 0, 2, canvas.height);
  }

  fitHeight();
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
      fitHeight();
      draw();
    },
    show: (next) => {
      window = next;
      draw();
    },
    drawn: () => count,
    destroy: () => {
      removeEventListener('scroll', draw);
      root.remove();
    },
  };
};
