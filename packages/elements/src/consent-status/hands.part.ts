import { buttonStyles } from './buttons.styles.js';
import { handStyles } from './hands.styles.js';

export { actions } from './actions.js';
export { change } from './change.js';
export const styles = [buttonStyles, handStyles];
