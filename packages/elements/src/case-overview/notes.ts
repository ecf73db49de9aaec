import { html, nothing } from 'lit';
import { type JournalNote, formatDate } from '@hoi/model';
import { fold } from './fold.js';
import type { OverviewView } from './view.js';

const WHY = {
  notText: 'detail.noteNotText',
  tooLong: 'detail.noteTooLong',
  notGiven: 'detail.noteNotGiven',
} as const;

/** Journal notes by title; the text one step away where the source gives it, else why it does not. */
export function notes(list: readonly JournalNote[], view: OverviewView): unknown[] {
  const { messages } = view;
  return list.map(({ id, title, date, body, bodyAbsent }) => {
    const name = title ?? messages['detail.untitledNote'];
    const head = html`${name}${
      date ? html` <span class="meta">${formatDate(date, messages)}</span>` : nothing
    }`;
    if (body) {
      const label = html`${messages['detail.showNote']}<span class="sr">: ${name}</span>`;
      return html`${head}${fold(
        view,
        `note-${id}`,
        label,
        () => html`<p class="note-text">${body}</p>`,
        true,
      )}`;
    }
    return bodyAbsent === undefined
      ? head
      : html`${head} <span class="meta">${messages[WHY[bodyAbsent]]}</span>`;
  });
}
