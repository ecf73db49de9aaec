import { type TemplateResult, html, nothing } from 'lit';
import { AREAS, formatWhen } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { absence, failure, partialBox, shut, skeleton, trustLine } from '../internal/templates.js';
import { shutDoor } from '../internal/trust.js';
import { asOfBanner } from './timeline.as-of-banner.js';
import { plot } from './timeline.body.js';
import { listBar, tableBar } from './timeline.bars.js';
import { footerEnd, footerExtra } from './timeline.footer.js';
import { live } from './timeline.live.js';
import type { Shown } from './timeline.shown.js';
import { header, toolbar } from './timeline.toolbar.js';
import type { View } from './timeline.view.js';
import type { Workings } from './timeline.workings.js';

/** The element's outside: header, one of the three views or what stands instead, and the trust line. */
export function frameOf(works: Workings, shown: Shown, view: View): TemplateResult {
  return html`<section
    class="widget room-${view.room} ${view.citizen ? 'mine' : ''}"
    aria-labelledby="title"
  >
    ${shown.waitingForRoom ? nothing : html`${asOfBanner(view)}${inside(works, shown, view)}`}
    <div class="sr" role="status">${works.announcer.words}</div>
  </section>`;
}

function inside(works: Workings, shown: Shown, view: View): TemplateResult {
  const { messages: m, today } = view;
  const trust = trustFor(view);
  switch (shown.phase) {
    case 'absent':
      return html`${bareTitle(view)}
        <p class="note muted">${m['load.noSource']}</p>`;
    case 'loading':
      return html`${bareTitle(view)}${skeleton(trust, m, works.slow.slow)}`;
    case 'failed': {
      const door = shutDoor(trust);
      if (door) {
        const words = shut(door, m, () => view.do.retry(), { mine: view.citizen });
        return html`${bareTitle(view)}${words}`;
      }
      return html`${bareTitle(view)}${failure(
        today,
        m,
        shown.reference,
        shown.failedAt ? formatWhen(shown.failedAt, today, m) : '',
        () => view.do.retry(),
      )}`;
    }
    case 'empty':
      return html`${bareTitle(view)} ${emptyState(view)}${trustLine(trust, today, m)}`;
    case 'content':
      return html`${header(view, shown.mode, works.output.said)} ${missingPart(shown, view)}
      ${content(works, shown, view)}
      ${trustLine(trust, today, m, footerExtra(shown, view), footerEnd(shown, view))}
      ${detailsOf(works, shown, view)}`;
  }
}

/** One's own data are never withheld from oneself for lack of consent, so nothing of the kind is counted. */
function trustFor({ trust, citizen }: View): View['trust'] {
  if (!citizen) return trust;
  return { ...trust, withheld: trust.withheld.filter(({ reason }) => reason !== 'consent') };
}

function detailsOf(works: Workings, shown: Shown, view: View): unknown {
  const { about } = works.detail;
  if (!about) return nothing;
  const part = works.parts.get('details');
  return part ? part.details(about, view, shown.mode === 'list' ? 'sheet' : 'popover') : nothing;
}

/** Something that is fetched when it is needed could not be: what still works stays. */
function missingPart({ missing }: Shown, view: View): TemplateResult | typeof nothing {
  const m = view.messages;
  if (missing === undefined) return nothing;
  const canStay = !(missing === 'list' && view.room === 'narrow');
  return html`<div class="note missing" role="alert">
    ${absence(
      'cloud',
      m[`timeline.partFailed.${missing}`],
      m['timeline.partFailedMore'],
      html`<button class="small" @click=${() => view.do.retryPart()}>
          ${icon('refresh')}${m['action.retry']}
        </button>
        ${
          canStay
            ? html`<button class="quiet small" @click=${() => view.do.forgetPart()}>
                ${m['action.close']}
              </button>`
            : nothing
        }`,
    )}
  </div>`;
}

function bareTitle(view: View): TemplateResult {
  const title = view.messages[view.citizen ? 'timeline.titleCitizen' : 'timeline.title'];
  return html`<header class="masthead">
    <div class="title" id="title" role="heading" aria-level=${view.headingLevel}>${title}</div>
  </header>`;
}

/** "Ingen" only when every connection has answered. */
function emptyState(view: View): TemplateResult {
  const { messages: m, trust, today } = view;
  const certain =
    trust.settled && trust.answered > 0 && trust.answered === trust.connections.length;
  if (trust.bare) return html`<p class="note">${m['timeline.emptyDelivered']}</p>`;
  if (certain) {
    return html`<div class="note">
      <p><strong>${m['timeline.empty']}</strong></p>
      <p class="muted">${m['timeline.emptyMore']}</p>
      ${partialBox(trust, today, m, () => view.do.retry())}
    </div>`;
  }
  if (trust.connections.length === 0) {
    return html`<div class="note">
      <p><strong>${m['absence.notConnected']}</strong> ${m['absence.notConnectedMore']}</p>
    </div>`;
  }
  return html`<div class="note">
    <p>${m['timeline.emptyPartial']}</p>
    ${partialBox(trust, today, m, () => view.do.retry())}
  </div>`;
}

function content(works: Workings, shown: Shown, view: View): unknown {
  const { parts, sorting, folds, page } = works;
  const state = {
    areas: shown.records.areas,
    sorting,
    withEvents: page.printing ? new Set(AREAS) : folds.withEvents,
    areaOpen: (area: Parameters<typeof folds.areaOpen>[0]) => folds.areaOpen(area),
    linesOf: (key: Parameters<typeof folds.linesOf>[0]) =>
      page.printing ? Infinity : folds.linesOf(key),
    listOpen: (area: Parameters<typeof folds.areaOpen>[0]) => page.printing || folds.listOpen(area),
  };
  const { payments } = view;
  const paid = payments?.part?.paidBar(payments, view) ?? nothing;
  switch (shown.mode) {
    case 'timeline':
      return view.room === 'narrow'
        ? nothing
        : html`${live(works, view, toolbar)}${paid}${plot(view, works)}`;
    case 'table':
      return html`${tableBar(works, shown, view)}${paid}${parts.get('table')?.table(state, view)}`;
    case 'list': {
      const bar = html`${listBar(works, shown, view)}${paid}`;
      return parts.get('list')?.list(state, view, bar) ?? bar;
    }
  }
}
