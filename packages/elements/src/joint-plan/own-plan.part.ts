import { citizenDa } from '@hoi/model/locales/da/citizen.js';
import { planOwnDa } from '@hoi/model/locales/da/plan-own.js';
import { citizenPage } from '../styles/citizen-page.js';
import { citizenStyles } from './citizen.styles.js';

export { citizen } from './citizen.js';
export const words = [citizenDa, planOwnDa];
export const styles = [citizenPage, citizenStyles];
