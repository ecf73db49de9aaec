import { EndpointContext } from './endpoint-context.js';
import { type OnDemand, loadOnDemand } from './on-demand.js';

// What a script tag expects: `<hoi-context endpoint="…">` works, and each element works as soon as the page holds one.
// Danish is built in; another language comes before the elements, so that no word changes on screen.
const LANGUAGES: readonly OnDemand[] = [
  { selector: '[lang|="en" i]', load: () => import('@hoi/elements/locales/en.js') },
];
const ELEMENTS: readonly OnDemand[] = [
  { selector: 'hoi-case-overview', load: () => import('@hoi/elements/define/case-overview.js') },
  { selector: 'hoi-timeline', load: () => import('@hoi/elements/define/timeline.js') },
  { selector: 'hoi-joint-plan', load: () => import('@hoi/elements/define/joint-plan.js') },
  { selector: 'hoi-consent-status', load: () => import('@hoi/elements/define/consent-status.js') },
];

EndpointContext.define();
const owner = customElements.get('hoi-context');
const another = owner !== EndpointContext && owner !== undefined && 'loadsElements' in owner;
// Imported on a server there is no page to look at.
if (!another && typeof document !== 'undefined') loadOnDemand([LANGUAGES, ELEMENTS], document);

export { EndpointContext };
