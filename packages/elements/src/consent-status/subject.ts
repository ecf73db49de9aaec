import type { Consent } from '@hoi/model';
import { revocable } from './revocable.js';
import { type ConsentView, type OpenForm, placeOf } from './view.js';
import { waiting } from './waiting.js';

/** What a form can still change or take back, of what was there when it was opened. */
export function revocableIn({ there }: OpenForm, view: ConsentView): Consent[] {
  return revocable(view).filter(({ id }) => there?.has(id) ?? true);
}

/** Questions that a form can still take back, of those that waited when it was opened. */
export function waitingIn({ there }: OpenForm, view: ConsentView): ReturnType<typeof waiting> {
  const { consents, hoi } = waiting(view);
  return { hoi, consents: consents.filter(({ id }) => there?.has(id) ?? true) };
}

/**
 * It has been recorded while the form was open, by someone else or by a command whose answer was lost: there is nothing left that it
 * is about. What is on its way, or done from here, says so itself.
 */
export function isGone(form: OpenForm, view: ConsentView): boolean {
  const { kind } = view.ui.outcome(placeOf(form)) ?? {};
  return kind !== 'running' && kind !== 'done' && kind !== 'handed' && !hasSubject(form, view);
}

function hasSubject(form: OpenForm, view: ConsentView): boolean {
  switch (form.kind) {
    case 'withdraw':
    case 'scope':
      return revocableIn(form, view).length > 0;
    case 'withdrawArea':
      return revocableIn(form, view).some(({ areas }) =>
        areas.some((area) => area === form.areas[0]),
      );
    case 'unask': {
      const { hoi, consents } = waitingIn(form, view);
      return hoi || consents.length > 0;
    }
    case 'answer':
    case 'register':
    case 'ask':
    case 'decline':
      return true;
  }
}
