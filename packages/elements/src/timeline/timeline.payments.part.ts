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

export const styles = [paymentStyles];
