import type { Messages } from '@hoi/model';

type Clock = Pick<Messages, 'clock'>;

/** "kl. 9.00": as one says it, where a page with room for it names a meeting. `HH:mm`. */
export function paperClock(time: string, messages: Clock): string {
  const [hour = '', minute = ''] = time.split(':');
  return messages.clock(String(Number(hour)), minute);
}

/** "kl. 7", "kl. 7.30", "kl. 9–13": in the week, where the room is narrow. Without an end when `end` is empty. */
export function weekClock(start: string, end: string, messages: Clock): string {
  const from = paperClock(start, messages).replace(/[.:]00$/, '');
  if (end === '') return from;
  // The end is said as the start is, without the word before it.
  const to = paperClock(end, messages).replace(/^\D+/, '');
  return `${from}–${to.replace(/[.:]00$/, '')}`;
}
