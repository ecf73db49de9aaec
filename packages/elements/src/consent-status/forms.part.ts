import { consentFormsDa } from '@hoi/model/locales/da/consent-forms.js';
import { consentPartsDa } from '@hoi/model/locales/da/consent-parts.js';
import { formStyles } from './forms.styles.js';

export { areaForm, topForm } from './forms.js';
export { moreActs, shut } from './more-acts.js';
export { Submission } from './submission.js';
export const words = [consentPartsDa, consentFormsDa];
export const styles = [formStyles];
