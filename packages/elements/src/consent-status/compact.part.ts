import { compactStyles } from './compact.styles.js';

export { compact as page } from './compact.js';
export const styles = [compactStyles];
