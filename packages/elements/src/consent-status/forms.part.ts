import { formStyles } from './forms.styles.js';

export { areaForm, topForm } from './forms.js';
export { commandsOf } from './commands-of.js';
export { fieldOf } from './field-of.js';
export { problemsIn } from './problems-in.js';
export { valuesOf } from './form-values.js';
export const styles = [formStyles];
