import { noPlanStyles } from './no-plan.styles.js';

export { noPlan } from './no-plan.js';
export const styles = [noPlanStyles];
