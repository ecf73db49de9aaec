export {
  blocks,
  paidBody,
  paidBar,
  paidCell,
  paidFor,
  paidIn,
  paidWords,
} from './timeline.payments.js';
import { paymentStyles } from './timeline.payments.styles.js';

export const styles = [paymentStyles];
