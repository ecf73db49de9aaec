import { consentFormsDa } from '@hoi/model/locales/da/consent-forms.js';
import { consentPartsDa } from '@hoi/model/locales/da/consent-parts.js';
import { buttonStyles } from './buttons.styles.js';
import { formStyles } from './forms.styles.js';

export { ConsentDesk } from './consent.desk.js';
export { areaForm, formRow, topForm } from './forms.js';
export { moreActs, shut } from './more-acts.js';
export const words = [consentPartsDa, consentFormsDa];
export const styles = [buttonStyles, formStyles];
