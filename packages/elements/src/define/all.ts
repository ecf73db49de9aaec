import './context.js';
import './timeline.js';
import './case-overview.js';
