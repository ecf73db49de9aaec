import {
  type CivilDate,
  type ConsentSpan,
  type InterventionRow,
  type LaneEvent,
  type Messages,
  type TimelineItem,
  formatDate,
  formatWallTime,
  itemStatus,
  spokenPeriod,
} from '@hoi/model';

/** What a row is called; a plan has no title of its own. */
export function rowTitle(row: InterventionRow, messages: Messages): string {
  if (row.title) return row.title;
  return row.kind === 'plan' ? messages['timeline.plan'] : messages['timeline.untitled'];
}

export function itemTitle(item: TimelineItem, messages: Messages): string {
  if (item.name) return item.name;
  return item.kind === 'plan' ? messages['timeline.plan'] : messages['timeline.untitled'];
}

/**
 * What a period is when it is heard: area, row, name, both periods with their kind of end, status, source. Nothing that is
 * the same is said twice.
 */
export function spokenItem(
  item: TimelineItem,
  row: InterventionRow,
  today: CivilDate,
  messages: Messages,
  citizen: boolean,
): string {
  const known = spoken.get(item);
  if (known?.row === row && known.today === today && known.messages === messages)
    return known.words;
  const words = sayItem(item, row, today, messages, citizen);
  spoken.set(item, { row, today, messages, words });
  return words;
}

/** Words for the citizen are other messages, so they tell the two apart. */
const spoken = new WeakMap<
  TimelineItem,
  { row: InterventionRow; today: CivilDate; messages: Messages; words: string }
>();

function sayItem(
  item: TimelineItem,
  row: InterventionRow,
  today: CivilDate,
  messages: Messages,
  citizen: boolean,
): string {
  const names = [messages[`area.${item.area}`], rowTitle(row, messages), itemTitle(item, messages)];
  const head = names.filter((name, i) => names.indexOf(name) === i).join(', ');
  const parts = [head];
  if (item.bar) {
    const period = spokenPeriod(item.bar, today, messages);
    parts.push(item.frame ? messages['timeline.spokenBenefit'](period) : period);
  }
  if (item.frame)
    parts.push(messages['timeline.spokenGrant'](spokenPeriod(item.frame, today, messages)));
  parts.push(messages[`status.${itemStatus(item, today)}`]);
  if (!citizen && item.system) parts.push(item.system);
  return sentences(parts);
}

export function eventWord({ kind, state }: LaneEvent, messages: Messages): string {
  const word = messages[`timeline.event.${kind}`];
  if (state === 'planned') return messages['timeline.eventPlanned'](word);
  if (state === 'cancelled') return messages['timeline.eventCancelled'](word);
  return state === 'overdue' ? messages['timeline.eventOverdue'] : word;
}

export function eventWhen(event: LaneEvent, messages: Messages): string {
  if (event.date === undefined) {
    return event.rawDate === undefined
      ? messages['timeline.undated']
      : messages['timeline.rawDate'](event.rawDate);
  }
  const day = formatDate(event.date, messages, 'long');
  return event.time ? messages.dayAndClock(day, formatWallTime(event.time, messages)) : day;
}

export function spokenEvent(event: LaneEvent, messages: Messages): string {
  const head = [messages[`area.${event.area}`], eventWord(event, messages), event.title];
  return sentences([head.filter(Boolean).join(', '), eventWhen(event, messages)]);
}

/** Several at one place: how many, of what kind, and from when to when. */
export function spokenEvents(
  events: readonly LaneEvent[],
  messages: Messages,
  merged: string,
): string {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return merged;
  if (events.length === 1) return spokenEvent(first, messages);
  const days = [first, last].map((event) => eventWhen(event, messages));
  const when =
    days[0] === days[1] ? (days[0] ?? '') : messages['period.closed'](days[0] ?? '', days[1] ?? '');
  return sentences([`${messages[`area.${first.area}`]}, ${merged}`, when]);
}

export function consentWord(span: ConsentSpan, messages: Messages): string {
  return messages[`timeline.consent.${span.state}`];
}

export function spokenConsent(span: ConsentSpan, messages: Messages): string {
  const areas = messages.list(span.areas.map((area) => messages[`area.${area}`]));
  const from = formatDate(span.from, messages, 'long');
  const period =
    span.to === null
      ? messages['timeline.consentNoEnd'](from)
      : messages['period.spokenClosed'](from, formatDate(span.to, messages, 'long'));
  return sentences([
    `${messages['timeline.consents']}, ${consentWord(span, messages)}`,
    areas,
    period,
  ]);
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toLocaleUpperCase() + part.slice(1))
    .join('. ')
    .replace(/\.\. /g, '. ');
}
