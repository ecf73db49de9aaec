import { planPartsDa } from '@hoi/model/locales/da/plan-parts.js';
import { editFormStyles } from './edit/edit-form.styles.js';
import { sideStyles } from './side.styles.js';
import { editStyles } from './edit/edit.styles.js';

export { EditSession } from './edit/edit-session.js';
export const words = [planPartsDa];
export const styles = [sideStyles, editStyles, editFormStyles];
