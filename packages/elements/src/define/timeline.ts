import { Timeline } from '../timeline/timeline.js';

Timeline.define();
