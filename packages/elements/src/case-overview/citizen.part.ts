import { citizenPage } from '../styles/citizen-page.js';
import { citizenStyles } from './citizen.styles.js';

export { citizen } from './citizen.js';
export const styles = [citizenPage, citizenStyles];
