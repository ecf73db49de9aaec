import { planToolsDa } from '@hoi/model/locales/da/plan-tools.js';
import { followUpStyles } from './follow-up/follow-up.styles.js';
import { panelStyles } from './panel/panel.styles.js';
import { fieldStyles } from '../styles/fields.js';

export { Opened } from './panel/opened.js';
export { PanelControl } from './panel/panel-control.js';
export { FollowUpPanel as Panel } from './follow-up/follow-up-panel.js';
export const words = [planToolsDa];
export const styles = [fieldStyles, panelStyles, followUpStyles];
