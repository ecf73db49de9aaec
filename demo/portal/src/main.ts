import '@hoi/elements/define/case-overview.js';
import '@hoi/elements/define/consent-status.js';
import '@hoi/elements/define/context.js';
import '@hoi/elements/define/joint-plan.js';
import '@hoi/elements/define/timeline.js';
import '@hoi/elements/locales/en.js';
import '@hoi/elements/themes/dark.css';
import '@hoi/elements/themes/dkfds.css';
import '@hoi/elements/themes/esdh.css';
import '@hoi/elements/themes/light.css';
import { Page } from './page.js';
import { fetchCitizens } from './source.js';

const page = new Page(document);
fetchCitizens().then(
  (list) => page.open(list),
  () => page.sayNoList(),
);
