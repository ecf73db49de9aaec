import { planPartsDa } from '@hoi/model/locales/da/plan-parts.js';
import { planToolsDa } from '@hoi/model/locales/da/plan-tools.js';
import { panelStyles } from './panel/panel.styles.js';
import { fieldStyles } from '../styles/fields.js';

export { Opened } from './panel/opened.js';
export { PanelControl } from './panel/panel-control.js';
export { TakePanel as Panel } from './take/take-panel.js';
export const words = [planPartsDa, planToolsDa];
export const styles = [fieldStyles, panelStyles];
