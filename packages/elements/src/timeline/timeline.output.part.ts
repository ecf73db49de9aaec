import { timelinePartsDa } from '@hoi/model/locales/da/timeline-parts.js';

export { carryOut, exportOf } from './timeline.output.js';
export { printTimeline } from './timeline.paper.js';
export const words = [timelinePartsDa];
export const styles = [];
