import type { Command, Conflict } from '@hoi/model';
import type { Desk } from '../desk.js';
import type { StoreRefusal } from '../refusals.js';
import { addRemark } from './add-remark.js';
import { changePlan } from './change-plan.js';
import { consent } from './consent.js';
import { recordFollowUp } from './follow-up.js';

/** Carries a checked command out at the citizen's desk; undefined when it is done. Nothing is written when it is refused. */
export function carryOut(
  command: Command,
  desk: Desk,
): Promise<StoreRefusal | Conflict | undefined> {
  switch (command.kind) {
    case 'answerHoi':
    case 'registerConsent':
    case 'changeConsentScope':
    case 'withdrawConsent':
    case 'askConsent':
    case 'unaskConsent':
    case 'unaskHoi':
      return consent(command, desk);
    case 'changePlan':
      return changePlan(command, desk);
    case 'recordFollowUp':
      return recordFollowUp(command, desk);
    case 'addRemark':
      return addRemark(command, desk);
  }
}
