import { citizenStyles } from './citizen.styles.js';
import { sideStyles } from './side.styles.js';

export { citizen } from './citizen.js';
export const styles = [sideStyles, citizenStyles];
