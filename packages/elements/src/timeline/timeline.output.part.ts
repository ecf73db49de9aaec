export { tableText } from './timeline.copy.js';
export const styles = [];
