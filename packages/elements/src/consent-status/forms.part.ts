import { formStyles } from './forms.styles.js';

export { areaForm, topForm } from './forms.js';
export { Submission } from './submission.js';
export const styles = [formStyles];
