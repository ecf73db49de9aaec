import { panelStyles } from './panel.styles.js';

export { TakePanel as Panel } from './take/take-panel.js';
export const styles = [panelStyles];
