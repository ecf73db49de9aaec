import { citizenStyles } from './citizen.styles.js';

export { citizen } from './citizen.js';
export const styles = [citizenStyles];
