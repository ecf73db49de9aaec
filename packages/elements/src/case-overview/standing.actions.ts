import { systemNow } from '@hoi/model';
import { AskEvent } from '../events/ask.js';
import { OpenPlanEvent } from '../events/open-plan.js';
import { PlanFollowUpEvent } from '../events/plan-follow-up.js';
import { SeeConsentEvent } from '../events/see-consent.js';
import { SelectEvent } from '../events/select.js';
import type { CaseOverview } from './case-overview.js';
import { foldsOf } from './folds-of.js';
import type { Standing } from './standing.js';
import type { OverviewActions } from './view.js';

/** What is asked for by pressing something, and so only once the page stands. */
export type StandingActions = Omit<
  OverviewActions,
  'toggle' | 'openCase' | 'retryPart' | 'refresh' | 'print'
>;

export function standingActions(standing: Standing): StandingActions {
  const { page } = standing;
  const { host } = page;
  const { memory, parts } = page.inner;
  const changed = () => host.requestUpdate();
  const find = (place: string) => host.renderRoot.querySelector<HTMLElement>(place);

  return {
    toggleCase: (caseId) => {
      const key = `case-${caseId}`;
      const opens = !memory.open.has(key);
      if (opens && !select(host, caseId)) return;
      if (!opens && host.selected === caseId && !select(host, undefined)) return;
      memory.toggle(key);
      changed();
    },
    showCase: (caseId) => {
      if (!select(host, caseId)) return;
      standing.arrivals.accept();
      memory.words = '';
      memory.status = undefined;
      memory.openAll(placesOf(standing, caseId));
      standing.goTo = `[data-case='${CSS.escape(caseId)}'] .case-title`;
      changed();
    },
    seeConsent: (area) => void host.dispatchEvent(new SeeConsentEvent(area)),
    openPlan: () => void host.dispatchEvent(new OpenPlanEvent()),
    planFollowUp: ({ id, caseId }) => void host.dispatchEvent(new PlanFollowUpEvent(id, caseId)),
    ask: (about, appointment) => void host.dispatchEvent(new AskEvent(about, appointment?.id)),
    find: (words) => {
      memory.words = words;
      changed();
    },
    filter: (status) => {
      memory.status = status;
      changed();
    },
    showAll: () => {
      memory.words = '';
      memory.status = undefined;
      standing.goTo = '.find input';
      changed();
    },
    sort: (order) => {
      memory.order = order;
      changed();
    },
    showNew: (area) => {
      const before = standing.drawnCases();
      standing.arrivals.accept();
      standing.goToNew = { before, area };
    },
    saveCalendar: (appointments) => {
      void parts.load('files').then((take) => {
        if (take && page.view) take.saveCalendar(host, page.view, appointments, systemNow());
      });
    },
    copy: (text) => void copy(standing, text),
    showCoverage: () => {
      void parts.load('more').then(() => {
        standing.goTo = '#coverage';
        changed();
      });
    },
    showMissing: () => find('#missing')?.focus(),
  };
}

/** Tells the others what was chosen; false when the page said no. */
function select(host: CaseOverview, caseId: string | undefined): boolean {
  if (!host.dispatchEvent(new SelectEvent(caseId))) return false;
  host.selected = caseId;
  return true;
}

/** Every fold a case may stand behind. */
function placesOf({ page }: Standing, caseId: string): string[] {
  const item = page.inner.reads.states.cases.reading?.value.find(({ id }) => id === caseId);
  return [`case-${caseId}`, ...(item ? foldsOf(item) : [])];
}

async function copy({ page }: Standing, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    page.inner.memory.copied = true;
    page.host.requestUpdate();
  } catch {
    // A page may forbid the clipboard: then the text is marked, ready for the reader's own copy command.
    const said = page.host.renderRoot.querySelector('.said');
    if (said) getSelection()?.selectAllChildren(said);
  }
}
