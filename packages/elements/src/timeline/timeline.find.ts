import {
  type InterventionRow,
  type PlacedItem,
  type TimelineItem,
  dayNumber,
  itemsOf,
} from '@hoi/model';
import { rowTitle } from './timeline.names.js';
import type { AreaScene } from './timeline.scene.js';
import type { Detail, View } from './timeline.view.js';
import type { Span } from './timeline.window.js';

/** What a stop is about. */
export function detailOf(stop: string, view: View): Detail | undefined {
  if (stop === 'help' || stop === 'asOf') return { kind: stop };
  if (stop === 'overdue') return { kind: 'events', events: view.model.overdue };
  const at = stop.indexOf(':');
  const kind = stop.slice(0, at);
  const id = stop.slice(at + 1);
  const rows = view.model.lanes.flatMap((lane) => lane.rows);
  switch (kind) {
    case 'item': {
      const found = findItem(rows, id);
      return found && { kind: 'item', ...found };
    }
    case 'cluster':
      return clusterOf(id, view);
    case 'event': {
      const marks = view.scene.flatMap(({ events }) => events.marks);
      const mark = marks.find(({ key }) => key === id);
      return mark && { kind: 'events', events: mark.events };
    }
    case 'follow': {
      // A flag that stands for several is keyed by its first.
      const flag = view.flags.find(({ key }) => key === id);
      return flag && { kind: 'events', events: flag.events };
    }
    case 'next': {
      const event = [...view.model.overdue, ...view.model.coming].find((one) => one.id === id);
      return event && { kind: 'events', events: [event] };
    }
    case 'consent': {
      const span = view.model.consents.spans.find((one) => one.id === id);
      return span && { kind: 'consent', span };
    }
    case 'paid':
      return paidOf(id, view);
    default:
      return undefined;
  }
}

/** What was paid in the window, for a row by its id, or for no row that is shown. */
function paidOf(id: string, { payments, lanes, span, messages }: View): Detail | undefined {
  const { part, all } = payments ?? {};
  if (!part || !all) return undefined;
  if (id === 'loose') {
    const lines = part.paidIn(all.loose, span);
    return { kind: 'paid', lines, title: messages['timeline.paidLooseTitle'] };
  }
  for (const row of lanes.flatMap(({ rows }) => rows)) {
    const benefit = row.benefits.find((one) => one.id === id);
    const items = benefit?.items ?? (row.id === id ? itemsOf(row) : undefined);
    if (!items) continue;
    const title = benefit?.title ?? rowTitle(row, messages);
    return { kind: 'paid', lines: part.paidIn(part.paidFor(items, all), span), title };
  }
  return undefined;
}

function clusterOf(id: string, view: View): Detail | undefined {
  const found = clusterItems(id, view);
  return (
    found && {
      kind: 'items',
      items: found.items.map(({ item }) => ({ item, row: found.row })),
    }
  );
}

function clusterItems(
  id: string,
  { scene }: Pick<View, 'scene'>,
): { items: readonly PlacedItem[]; row: InterventionRow } | undefined {
  for (const { row, plot, benefits } of scene.flatMap(({ rows }) => rows)) {
    if (!id.startsWith(`${row.id}/`)) continue;
    for (const { clusters } of [plot, ...benefits.map((benefit) => benefit.plot)]) {
      const cluster = clusters.find(({ key }) => `${row.id}/${key}` === id);
      if (cluster) return { items: cluster.items, row };
    }
  }
  return undefined;
}

/**
 * The days of what a band stands for, and where to stand when they are shown; undefined for anything else, and where a closer
 * look would not tell its periods apart: those are listed.
 */
export function bandSpan(
  stop: string,
  view: Pick<View, 'scene' | 'span'>,
): { span: Span; first: string } | undefined {
  const items = clusterItems(stop.slice(stop.indexOf(':') + 1), view)?.items;
  const first = items?.[0];
  if (!stop.startsWith('cluster:') || !first) return undefined;
  const { from, to } = view.span;
  const start = Math.max(from, Math.min(...items.map((one) => one.from)));
  const end = Math.min(to, Math.max(...items.map((one) => one.to)) + 1);
  const days = new Set(items.map((one) => `${String(one.from)} ${String(one.to)}`));
  if (days.size === 1 || (end - start) * 1.1 > (to - from) * 0.8 || to - from <= 8)
    return undefined;
  return { span: { from: start, to: end }, first: `item:${first.item.id}` };
}

/** The day nearest the window of what a count outside it stands for. */
export function outsideDay(stop: string, scene: readonly AreaScene[]): number | undefined {
  const [side, area] = stop.split(':');
  if (side !== 'before' && side !== 'after') return undefined;
  const found = scene.find(({ lane }) => lane.area === area);
  if (!found) return undefined;
  const { items, events } = found[side];
  const days = [
    ...items.map(({ from, to }) => (side === 'before' ? to : from)),
    ...events.flatMap(({ date }) => (date === undefined ? [] : [dayNumber(date)])),
  ].filter(Number.isFinite);
  if (days.length === 0) return undefined;
  return side === 'before' ? Math.max(...days) : Math.min(...days);
}

/** Where an item is, for whoever only knows its stop. */
export function findItem(
  rows: readonly InterventionRow[],
  id: string,
): { item: TimelineItem; row: InterventionRow } | undefined {
  for (const row of rows) {
    const item = itemsOf(row).find((one) => one.id === id);
    if (item) return { item, row };
  }
  return undefined;
}
