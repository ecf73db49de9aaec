import type { Messages } from './da.js';
import { citizenEn } from './en/citizen.js';
import { consentFormsEn } from './en/consent-forms.js';
import { consentOwnEn } from './en/consent-own.js';
import { consentPartsEn } from './en/consent-parts.js';
import { consentEn } from './en/consent.js';
import { fieldEn, overviewFilesEn, overviewWorkEn, qualityEn } from './en/overview-work.js';
import { overviewPageEn } from './en/overview-page.js';
import { overviewStandingEn } from './en/overview-standing.js';
import { overviewTroubleEn } from './en/overview-trouble.js';
import { overviewEn } from './en/overview.js';
import { glossaryEn, ownPageEn } from './en/own-page.js';
import { planCardEn } from './en/plan-card.js';
import { planMineEn } from './en/plan-mine.js';
import { planNoneEn } from './en/plan-none.js';
import { planOwnEn } from './en/plan-own.js';
import { planPartsEn } from './en/plan-parts.js';
import { planToolsEn } from './en/plan-tools.js';
import { planEn } from './en/plan.js';
import { sharedEn } from './en/shared.js';
import { timelinePartsEn } from './en/timeline-parts.js';
import { timelineEn } from './en/timeline.js';

/** English, for embedding pages that are in English. */
export const en: Messages = {
  ...sharedEn,
  ...citizenEn,
  ...overviewPageEn,
  ...overviewStandingEn,
  ...overviewTroubleEn,
  ...overviewEn,
  ...overviewWorkEn,
  ...overviewFilesEn,
  ...fieldEn,
  ...qualityEn,
  ...ownPageEn,
  ...glossaryEn,
  ...timelineEn,
  ...timelinePartsEn,
  ...planEn,
  ...planPartsEn,
  ...planToolsEn,
  ...planCardEn,
  ...planMineEn,
  ...planNoneEn,
  ...planOwnEn,
  ...consentEn,
  ...consentPartsEn,
  ...consentFormsEn,
  ...consentOwnEn,
};
