import '@hoi/elements/locales/en.js';
import '@hoi/elements/define/case-overview.js';
import '@hoi/elements/define/timeline.js';
import '@hoi/elements/define/joint-plan.js';
import '@hoi/elements/define/consent-status.js';
import { EndpointContext } from './endpoint-context.js';

// Everything at once, for pages whose elements stand inside shadow roots of their own, where nobody can see them coming.
EndpointContext.define();

export { EndpointContext };
