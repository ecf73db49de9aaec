import { editStyles } from './edit/edit.styles.js';

export { editView } from './edit/edit-view.js';
export { judgeOf } from './edit/fridge-secrets.js';
export { PlanEditor } from './edit/plan-editor.js';
export const styles = [editStyles];
