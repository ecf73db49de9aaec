import { planCardDa } from '@hoi/model/locales/da/plan-card.js';
import { planMineDa } from '@hoi/model/locales/da/plan-mine.js';
import { planNoneDa } from '@hoi/model/locales/da/plan-none.js';
import { compactStyles } from './card/compact.styles.js';
import { noPlanStyles } from './card/no-plan.styles.js';

export { compact } from './card/compact.js';
export { noPlan } from './card/no-plan.js';
export const words = [planCardDa, planMineDa, planNoneDa];
export const styles = [noPlanStyles, compactStyles];
