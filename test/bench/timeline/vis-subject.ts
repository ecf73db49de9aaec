import * as vis from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { BenchPeriod } from './data.js';
import type { Subject } from './subject.js';

/** Its types leave out what its bundle exports. */
const { DataSet, Timeline } = vis as unknown as {
  DataSet: new <T>(list: T[]) => { update(one: T): void };
  Timeline: new (
    room: HTMLElement,
    items: object,
    groups: object,
    options: object,
  ) => {
    setWindow(start: Date, end: Date, options: object): void;
    destroy(): void;
  };
};

/** vis-timeline as its own examples use it: a data set, a group for each lane, stacked, as high as the screen. */
export const visTimeline: Subject = (room, data, window) => {
  const items = new DataSet(data.periods.map(itemOf));
  const groups = new DataSet(data.lanes.map(({ name }, id) => ({ id, content: name })));
  const timeline = new Timeline(room, items, groups, {
    ...edges(window),
    height: `${String(innerHeight)}px`,
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    orientation: 'top',
  });
  return {
    update: (_, period) => {
      items.update(itemOf(period));
    },
    show: (next) => {
      const { start, end } = edges(next);
      timeline.setWindow(start, end, { animation: false });
    },
    drawn: () => room.querySelectorAll('.vis-item.vis-range').length,
    destroy: () => timeline.destroy(),
  };
};

/** It has no open end: its users write one far away. */
function itemOf({ id, lane, name, from, to }: BenchPeriod) {
  return {
    id,
    group: lane,
    content: name,
    type: 'range',
    start: start(from),
    end: end(to ?? '2099-12-31'),
  };
}

function edges({ from, to }: { from: string; to: string }) {
  return { start: start(from), end: end(to) };
}

const start = (day: string) => new Date(`${day}T00:00:00`);
const end = (day: string) => new Date(`${day}T23:59:59`);
