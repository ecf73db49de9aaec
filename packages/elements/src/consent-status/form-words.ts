import type { ConsentView, OpenForm } from './view.js';

/** What a form is about, over it. */
export function titleOf({ kind }: OpenForm, { messages }: ConsentView): string {
  return kind === 'scope'
    ? messages['consent.scope']
    : messages[`consent.act.${kind as 'answer' | 'register' | 'ask' | 'unask' | 'withdraw'}`];
}

/** What its button does. */
export function submitWord({ kind }: OpenForm, { messages, audience }: ConsentView): string {
  const mine = audience === 'citizen';
  switch (kind) {
    case 'answer':
      return messages[mine ? 'mineConsent.form.send' : 'consent.act.answer'];
    case 'register':
      return messages[mine ? 'mineConsent.give' : 'consent.act.register'];
    case 'ask':
      return messages['consent.form.send'];
    case 'unask':
      return messages['consent.act.unask'];
    case 'scope':
      return messages['consent.act.scope'];
    case 'withdraw':
      return messages[mine ? 'mineConsent.withdrawAll' : 'consent.act.withdraw'];
    case 'withdrawArea':
      return messages[mine ? 'mineConsent.withdrawArea' : 'consent.act.withdrawArea'];
    case 'decline':
      return messages['mineConsent.decline'];
  }
}
