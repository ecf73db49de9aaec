import type { Command, Conflict } from '@hoi/model';
import type { Desk } from '../desk.js';
import type { StoreRefusal } from '../refusals.js';
import { addRemark } from './add-remark.js';
import { answerHoi } from './answer-hoi.js';
import { changePlan } from './change-plan.js';
import { askConsent, changeConsentScope, registerConsent, withdrawConsent } from './consent.js';
import { recordFollowUp } from './follow-up.js';

/** Carries a checked command out at the citizen's desk; undefined when it is done. Nothing is written when it is refused. */
export function carryOut(
  command: Command,
  desk: Desk,
): Promise<StoreRefusal | Conflict | undefined> {
  switch (command.kind) {
    case 'answerHoi':
      return answerHoi(command, desk);
    case 'registerConsent':
      return registerConsent(command, desk);
    case 'changeConsentScope':
      return changeConsentScope(command, desk);
    case 'withdrawConsent':
      return withdrawConsent(command, desk);
    case 'askConsent':
      return askConsent(command, desk);
    case 'changePlan':
      return changePlan(command, desk);
    case 'recordFollowUp':
      return recordFollowUp(command, desk);
    case 'addRemark':
      return addRemark(command, desk);
  }
}
