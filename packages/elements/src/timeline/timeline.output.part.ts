export { carryOut, exportOf } from './timeline.output.js';
export { printTimeline } from './timeline.paper.js';
export const styles = [];
