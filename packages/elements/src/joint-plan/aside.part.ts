import { sideStyles } from './side.styles.js';

export { notes } from './notes.js';
export { sideColumn } from './side.js';
export const styles = [sideStyles];
