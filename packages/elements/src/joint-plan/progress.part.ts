import { progressStyles } from './progress/progress.styles.js';

export { progress } from './progress/progress.js';
export const styles = [progressStyles];
