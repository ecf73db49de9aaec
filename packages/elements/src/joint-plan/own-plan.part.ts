import { citizenDa } from '@hoi/model/locales/da/citizen.js';
import { planMineDa } from '@hoi/model/locales/da/plan-mine.js';
import { planOwnDa } from '@hoi/model/locales/da/plan-own.js';
import { citizenPage } from '../styles/citizen-page.js';
import { citizenStyles } from './own/citizen.styles.js';
import { paperStyles } from './aside/paper.styles.js';

export { citizen } from './own/citizen.js';
export { ownView } from './own/own-facts.js';
export const words = [citizenDa, planMineDa, planOwnDa];
export const styles = [citizenPage, citizenStyles, paperStyles];
