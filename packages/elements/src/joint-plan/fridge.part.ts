import { panelStyles } from './panel.styles.js';

export { FridgeForm as Panel } from './fridge/fridge-form.js';
export const styles = [panelStyles];
