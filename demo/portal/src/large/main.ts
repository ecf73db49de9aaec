import '@hoi/elements/define/timeline.js';
import '@hoi/elements/themes/light.css';
import { largeLife } from '@hoi/korsbaek';
import { fetchDay } from '../source.js';

/** The most that is asked for at once: more would try the browser, and not the timeline. */
const MOST = 20_000;

// A host that hands over its own records, with no index behind: `/large?periods=10000`.
const asked = Number(new URLSearchParams(location.search).get('periods') ?? 10_000);
const periods = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST) : 10_000;
const timeline = document.querySelector('hoi-timeline');
const today = await fetchDay();
if (timeline && today) {
  const { cases, grants, appointments } = largeLife(periods, today);
  Object.assign(timeline, { today, cases, grants, appointments, documents: [], notes: [] });
}
