import { compactStyles } from './compact.styles.js';

export { compact } from './compact.js';
export const styles = [compactStyles];
