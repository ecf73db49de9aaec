import { timelinePartsDa } from '@hoi/model/locales/da/timeline-parts.js';
export { timelinePayments } from '@hoi/model';
export {
  blocks,
  paidBody,
  paidBar,
  paidCell,
  paidFor,
  paidIn,
  paidStretches,
  paidWords,
} from './timeline.payments.js';
import { paymentStyles } from './timeline.payments.styles.js';

export const words = [timelinePartsDa];
export const styles = [paymentStyles];
