import { editFormStyles } from './edit/edit-form.styles.js';
import { sideStyles } from './side.styles.js';
import { editStyles } from './edit/edit.styles.js';

export { unbegunPlan } from './edit/begin-plan.js';
export { editView } from './edit/edit-view.js';
export { judgeOf } from './edit/fridge-secrets.js';
export { PlanEditor } from './edit/plan-editor.js';
export const styles = [sideStyles, editStyles, editFormStyles];
