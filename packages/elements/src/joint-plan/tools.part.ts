import { planToolsDa } from '@hoi/model/locales/da/plan-tools.js';
import { draftStyles } from './tools/draft.styles.js';

export { draftBox } from './tools/draft-box.js';
export { goalButton } from './tools/goal-button.js';
export { changeButton, overdueButton, planButton } from './tools/follow-up-button.js';
export const words = [planToolsDa];
export const styles = [draftStyles];
