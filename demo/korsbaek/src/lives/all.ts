import type { LifeMaker } from '../life.js';
import { asked } from './asked.js';
import { child } from './child.js';
import { complex } from './complex.js';
import { deadConnection } from './dead-connection.js';
import { died } from './died.js';
import { everyEnd } from './every-end.js';
import { everythingDown } from './everything-down.js';
import { expiring } from './expiring.js';
import { handedOver } from './handed-over.js';
import { late } from './late.js';
import { letters } from './letters.js';
import { longName } from './long-name.js';
import { notAsked } from './not-asked.js';
import { nothing } from './nothing.js';
import { onlyDocuments } from './only-documents.js';
import { otherSender } from './other-sender.js';
import { parent } from './parent.js';
import { payments } from './payments.js';
import { protectedAddress } from './protected-address.js';
import { recipient } from './recipient.js';
import { registrations } from './registrations.js';
import { reopened } from './reopened.js';
import { saidNo } from './said-no.js';
import { secretTitle } from './secret-title.js';
import { shortPeriods } from './short-periods.js';
import { simple } from './simple.js';
import { stress } from './stress.js';
import { turning18 } from './turning-18.js';
import { turning25 } from './turning-25.js';
import { twentyYears } from './twenty-years.js';
import { unknownSubjects } from './unknown-subjects.js';
import { vip } from './vip.js';
import { withdrawn } from './withdrawn.js';

/** Every hand-made life, in the order they are offered: the full picture first, then the plain ones, then the odd ones. */
export const HAND_MADE = {
  complex,
  simple,
  nothing,
  parent,
  child,
  protectedAddress,
  withdrawn,
  saidNo,
  notAsked,
  asked,
  expiring,
  handedOver,
  reopened,
  twentyYears,
  deadConnection,
  everythingDown,
  late,
  otherSender,
  everyEnd,
  turning18,
  turning25,
  died,
  shortPeriods,
  payments,
  unknownSubjects,
  onlyDocuments,
  secretTitle,
  vip,
  registrations,
  recipient,
  letters,
  longName,
  stress,
} as const satisfies Record<string, LifeMaker>;

export type HandMade = keyof typeof HAND_MADE;
