import { citizenDa } from '@hoi/model/locales/da/citizen.js';
import { glossaryDa, ownPageDa } from '@hoi/model/locales/da/own-page.js';
import { citizenPage } from '../styles/citizen-page.js';
import { citizenStyles } from './citizen.styles.js';

export { citizen as page } from './citizen.js';
export const words = [citizenDa, ownPageDa, glossaryDa];
export const styles = [citizenPage, citizenStyles];
