import './context.js';
import './timeline.js';
import './case-overview.js';
import './joint-plan.js';
import './consent-status.js';
