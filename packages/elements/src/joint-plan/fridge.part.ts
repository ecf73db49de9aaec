import { panelStyles } from './panel.styles.js';

export { PanelControl } from './panel-control.js';
export { FridgeForm as Panel } from './fridge/fridge-form.js';
export const styles = [panelStyles];
