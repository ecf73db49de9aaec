import { Timeline } from '../timeline/timeline.js';

Timeline.define();

// With it TypeScript knows the tag.
export type { Timeline } from '../timeline/timeline.js';
