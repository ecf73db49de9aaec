// What a page that is written in TypeScript knows from importing an element: its tag, its properties and its events. It is
// compiled against what is built, as it is for whoever installs the packages, and never run.
import '@hoi/elements/define/case-overview.js';
import '@hoi/elements/define/context.js';
import { Timeline } from '@hoi/elements/timeline.js';
import type { CaseRecord, Reading } from '@hoi/model';

declare const reading: Reading<CaseRecord[]>;

const overview = document.querySelector('hoi-case-overview');
if (overview) {
  overview.cases = reading;
  // @ts-expect-error It is known, so that a wrong value is an error.
  overview.cases = 'none';
  overview.addEventListener('hoi-open-case', ({ caseId, system }) => {
    const said: [string, string | undefined] = [caseId, system];
    return said;
  });
}
const context = document.createElement('hoi-context');
context.citizen = 'opaque-id';

// A class under a name of one's own.
Timeline.define('our-timeline');
const timeline = new Timeline();
timeline.addEventListener('hoi-window-change', ({ from, to }) => [from, to]);
// @ts-expect-error No element has this.
timeline.nothing = true;
