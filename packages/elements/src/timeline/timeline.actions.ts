import { AREAS } from '@hoi/model';
import { AsOfChangeEvent } from '../events/as-of-change.js';
import { OpenCaseEvent } from '../events/open-case.js';
import { SeeConsentEvent } from '../events/see-consent.js';
import { ViewChangeEvent } from '../events/view-change.js';
import { bandSpan, outsideDay } from './timeline.find.js';
import { KINDS } from './timeline.kinds.js';
import type { Actions } from './timeline.view.js';
import type { Workings } from './timeline.workings.js';
import { wantedMode } from './timeline.shown.js';

/** What the templates may ask for, carried out. */
export function actionsOf(works: Workings): Actions {
  const { host, window: shown, folds, detail } = works;
  return {
    open: (stop) => {
      const { view } = works;
      if (!view) return;
      if (stop.startsWith('block:')) {
        works.near.show(stop.slice('block:'.length));
        return;
      }
      const day = outsideDay(stop, view.scene);
      const band = bandSpan(stop, view);
      if (day !== undefined) shown.goTo(day);
      else if (band) {
        works.focus.giveTo(band.first);
        shown.show(band.span);
      } else detail.open(stop, view);
    },
    close: () => detail.close(),
    setSpan: (span) => shown.set(span),
    showSpan: (span) => {
      detail.close();
      shown.show(span);
    },
    preset: (preset) => shown.preset(preset),
    pan: (windows) => shown.pan(windows),
    zoom: (factor) => shown.zoom(factor),
    goTo: (day) => shown.goTo(day),
    toggleArea: (area) => folds.toggleArea(area),
    toggleRow: (row) => folds.toggleRow(row),
    toggleEvents: (area) => folds.toggleEvents(area),
    toggleList: (area) => folds.toggleList(area),
    moreLines: (key) => folds.moreLines(key),
    showArea: (area, on) => {
      const now = host.areas ?? AREAS;
      const next = AREAS.filter((one) => (one === area ? on : now.includes(one)));
      host.areas = next.length === AREAS.length ? undefined : next;
    },
    showKind: (kind, on) => {
      const all = works.view?.kinds.all ?? [];
      const now = host.kinds ?? all;
      const next = KINDS.filter((one) => (one === kind ? on : now.includes(one)));
      host.kinds = all.every((one) => next.includes(one)) ? undefined : next;
    },
    showPayments: (on) => {
      host.showPayments = on;
    },
    setAsOf: (validAt, knownAt) => {
      const own = works.asOf?.own ?? true;
      if (!host.dispatchEvent(new AsOfChangeEvent(validAt, knownAt))) return;
      if (works.detail.about) detail.close();
      // The way back from what the context shows is the context's.
      if (!own && validAt === undefined && knownAt === undefined) {
        works.facets.source?.backToNow?.();
        return;
      }
      host.validAt = validAt;
      host.knownAt = knownAt;
      host.window = undefined;
    },
    askDay: (day) => {
      works.wantsAnswer = true;
      detail.show('consent-day', { kind: 'day', day });
    },
    setView: (view) => {
      host.view = view;
      detail.clear();
      host.dispatchEvent(new ViewChangeEvent(view, host.order));
    },
    setOrder: (order) => {
      host.order = order;
      host.dispatchEvent(new ViewChangeEvent(wantedMode(works), order));
    },
    openCase: (caseId, system) => void host.dispatchEvent(new OpenCaseEvent(caseId, system)),
    seeConsent: (area) => void host.dispatchEvent(new SeeConsentEvent(area)),
    retry: () => works.facets.source?.refresh(),
    sort: (key) => works.sort(key),
    setAllTime: (on) => works.setAllTime(on),
    save: (format, event) => void works.output.save(format, event),
    print: () => void works.output.print(),
    nearMenu: () => void works.parts.foresee('menus'),
    openMenu: () => {
      works.menus = true;
      host.requestUpdate();
    },
    help: () => works.actions.open('help'),
    retryPart: () => works.parts.retry(),
    forgetPart: () => forgetPart(works),
  };
}

/** Never mind what could not be fetched: back to what can be shown. */
function forgetPart(works: Workings): void {
  const { parts, detail, actions } = works;
  const { failed } = parts;
  if (failed === 'details') detail.close();
  if (failed === 'menus') works.menus = false;
  if (failed === 'table' || failed === 'list') actions.setView('timeline');
  if (failed) parts.forget(failed);
}
