import { systemNow } from '@hoi/model';
import { AskEvent } from '../events/ask.js';
import { OpenCaseEvent } from '../events/open-case.js';
import { OpenPlanEvent } from '../events/open-plan.js';
import { PlanFollowUpEvent } from '../events/plan-follow-up.js';
import { SeeConsentEvent } from '../events/see-consent.js';
import { SelectEvent } from '../events/select.js';
import type { CaseOverview } from './case-overview.js';
import { foldsOf } from './folds-of.js';
import type { PageWorkings } from './page-workings.js';
import type { OverviewActions } from './view.js';

/** What the templates may ask for, carried out. */
export function actionsOf(works: PageWorkings): OverviewActions {
  const { host } = works;
  const { memory, parts } = works.inner;
  const changed = () => host.requestUpdate();
  const find = (place: string) => host.renderRoot.querySelector<HTMLElement>(place);

  return {
    toggle: (key) => {
      memory.toggle(key);
      changed();
    },
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
      works.arrivals.accept();
      memory.words = '';
      memory.status = undefined;
      memory.openAll(placesOf(works, caseId));
      works.goTo = `[data-case='${CSS.escape(caseId)}'] .case-title`;
      changed();
    },
    openCase: (item) => host.dispatchEvent(new OpenCaseEvent(item.id, item.provenance.system)),
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
      works.goTo = '.find input';
      changed();
    },
    sort: (order) => {
      memory.order = order;
      changed();
    },
    showNew: (area) => {
      const before = works.drawnCases();
      works.arrivals.accept();
      works.goToNew = { before, area };
    },
    saveCalendar: (appointments) => {
      void parts.load('files').then((take) => {
        if (take && works.view) take.saveCalendar(host, works.view, appointments, systemNow());
      });
    },
    print: () => void works.print(),
    retryPart: () => parts.retry(),
    copy: (text) => void copy(works, text),
    refresh: () => host.refresh(),
    showCoverage: () => {
      void parts.load('more').then(() => {
        works.goTo = '#coverage';
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
function placesOf(works: PageWorkings, caseId: string): string[] {
  const item = works.inner.reads.states.cases.reading?.value.find(({ id }) => id === caseId);
  return [`case-${caseId}`, ...(item ? foldsOf(item) : [])];
}

async function copy(works: PageWorkings, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    works.inner.memory.copied = true;
    works.host.requestUpdate();
  } catch {
    // A page may forbid the clipboard: then the text is marked, ready for the reader's own copy command.
    const said = works.host.renderRoot.querySelector('.said');
    if (said) getSelection()?.selectAllChildren(said);
  }
}
