import '@hoi/elements/define/case-overview.js';
import '@hoi/elements/define/consent-status.js';
import '@hoi/elements/define/context.js';
import '@hoi/elements/define/joint-plan.js';
import '@hoi/elements/define/timeline.js';
import '@hoi/elements/locales/en.js';
import '@hoi/elements/themes/dark.css';
import '@hoi/elements/themes/dkfds.css';
import '@hoi/elements/themes/light.css';
import { fetchDay } from '../source.js';
import { CitizenPage } from './page.js';

const page = new CitizenPage(document);
fetchDay().then(
  (day) => page.open(day),
  () => page.open(undefined),
);
