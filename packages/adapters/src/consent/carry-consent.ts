import { answerHoi } from './answer-hoi.js';
import { changeConsentScope, withdrawConsent } from './change-consent.js';
import type { ConsentCommand, ConsentHome, ConsentVerdict } from './consent-home.js';
import { askConsent, registerConsent } from './register-consent.js';
import { unaskConsent, unaskHoi } from './take-back-question.js';

/** What a command on the answer or the consent comes to, the same in every home of ours. Pure: nothing is written here. */
export function carryConsent(command: ConsentCommand, home: ConsentHome): ConsentVerdict {
  switch (command.kind) {
    case 'answerHoi':
      return answerHoi(command, home);
    case 'registerConsent':
      return registerConsent(command, home);
    case 'askConsent':
      return askConsent(command, home);
    case 'unaskConsent':
      return unaskConsent(command, home);
    case 'unaskHoi':
      return unaskHoi(command, home);
    case 'changeConsentScope':
      return changeConsentScope(command, home);
    case 'withdrawConsent':
      return withdrawConsent(command, home);
  }
}
