import { citizenDa } from '@hoi/model/locales/da/citizen.js';
import { consentOwnDa } from '@hoi/model/locales/da/consent-own.js';
import { consentPartsDa } from '@hoi/model/locales/da/consent-parts.js';
import { citizenPage } from '../styles/citizen-page.js';
import { citizenStyles } from './citizen.styles.js';
import { sideStyles } from './side.styles.js';

export { citizen as page } from './citizen.js';
export const words = [citizenDa, consentOwnDa, consentPartsDa];
export const styles = [citizenPage, sideStyles, citizenStyles];
