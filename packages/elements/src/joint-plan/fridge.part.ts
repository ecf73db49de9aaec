import { planToolsDa } from '@hoi/model/locales/da/plan-tools.js';
import { panelStyles } from './panel/panel.styles.js';
import { fieldStyles } from '../styles/fields.js';

export { Opened } from './panel/opened.js';
export { PanelControl } from './panel/panel-control.js';
export { FridgeForm as Panel } from './fridge/fridge-form.js';
export const words = [planToolsDa];
export const styles = [fieldStyles, panelStyles];
