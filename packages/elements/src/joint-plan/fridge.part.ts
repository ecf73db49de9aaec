import { panelStyles } from './panel/panel.styles.js';

export { PanelControl } from './panel/panel-control.js';
export { FridgeForm as Panel } from './fridge/fridge-form.js';
export const styles = [panelStyles];
