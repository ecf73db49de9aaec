import { type TemplateResult, html, nothing } from 'lit';
import {
  type ConnectionReport,
  type Facet,
  FACETS,
  civilDateAt,
  formatDate,
  formatWhen,
} from '@hoi/model';
import { heading } from '../internal/heading.js';
import { type IconName, icon } from '../internal/icons.js';
import { areaName, connectionName } from '../internal/templates.js';
import { type SystemLine, systemLines } from './system-lines.js';
import type { OverviewView } from './view.js';

const SIGNS: Record<ConnectionReport['state'], IconName> = {
  answered: 'check',
  late: 'clock',
  failed: 'cloud',
  pending: 'planned',
  notConnected: 'unplug',
};

/** The ledger of what the picture rests on: connections that answered, systems that deliver, areas not shown. */
export function coverage(view: OverviewView): TemplateResult {
  const { messages, level, trust } = view;
  const total = trust.connections.length;
  const rows = [
    ...trust.connections.map((report) => connectionRow(report, view)),
    ...trust.notConnected.map((name) =>
      row('unplug', facetName(name, view), messages['coverage.notConnected']),
    ),
  ];
  const systems = systemLines(trust);
  return html`<section class="block" part="coverage" aria-labelledby="coverage">
    <div class="block-head">
      ${heading(level + 1, messages['coverage.title'], { id: 'coverage', focusable: true })}
      ${total > 0 ? html`<span class="meta">${messages['trust.sources'](trust.answered, total)}</span>` : nothing}
    </div>
    ${
      total > 0
        ? html`<div class="segments" aria-hidden="true">
            ${trust.connections.map(({ state }) => html`<i data-state=${state}></i>`)}
            ${trust.notConnected.map(() => html`<i data-state="notConnected"></i>`)}
          </div>`
        : html`<p class="muted">${messages['coverage.none']}</p>`
    }
    ${
      rows.length > 0
        ? html`<ul class="ledger" aria-label=${messages['coverage.connections']}>
            ${rows}
          </ul>`
        : nothing
    }
    ${
      systems.length > 0
        ? html`<div class="label-line">
              ${heading(level + 2, messages['coverage.systems'], { className: 'label' })}
              <span class="meta" aria-hidden="true">${messages['coverage.latestChange']}</span>
            </div>
            <ul class="ledger">
              ${systems.map((system) => systemRow(system, view))}
            </ul>`
        : nothing
    }
    ${
      trust.withheld.length > 0
        ? html`<p class="meta">${messages['coverage.withheld'](trust.withheld.length)}</p>`
        : nothing
    }
  </section>`;
}

function connectionRow(
  report: ConnectionReport,
  { messages, today }: OverviewView,
): TemplateResult {
  return row(SIGNS[report.state], connectionName(report, messages), words());

  function words(): string {
    const { state, at, dataFrom } = report;
    if (state === 'failed') return messages['coverage.failed'];
    if (state === 'pending') return messages['coverage.pending'];
    if (state === 'late' && dataFrom) {
      return messages['coverage.lateFrom'](formatWhen(dataFrom, today, messages));
    }
    return at ? formatWhen(at, today, messages) : '';
  }
}

/** One system with every area it delivers from, and when it was last seen to change something that is shown. */
function systemRow(line: SystemLine, { messages }: OverviewView) {
  const { system, label, areas, state, latestChange } = line;
  const words = [...new Set([label, messages.list(areas.map((area) => areaName(area, messages)))])]
    .filter(Boolean)
    .join(' · ');
  const name = html`${system} <span class="muted">${words}</span>`;
  if (state === 'doesNotDeliver') return row('unplug', name, messages['coverage.notDelivering']);
  if (latestChange) {
    const day = formatDate(civilDateAt(latestChange), messages);
    return row(
      'check',
      name,
      html`<span class="sr">${messages['coverage.latestChange']} </span>${day}`,
    );
  }
  if (state === 'unknown') return row('unknown', name, messages['coverage.unknown']);
  switch (line.noChange) {
    case 'notHeard':
      return row('unknown', name, messages['coverage.unheard']);
    case 'notShown':
      return row('check', name, messages['coverage.delivers']);
    case 'none':
      return row('check', name, messages['coverage.noChange']);
  }
}

function row(sign: IconName, name: unknown, words: unknown): TemplateResult {
  return html`<li>
    ${icon(sign)}<span class="any">${name}</span><span class="muted">${words}</span>
  </li>`;
}

/** A facet that nobody serves is named by what is missing, not by a connection there is none of. */
export function facetName(name: string, { messages }: OverviewView): string {
  return (FACETS as readonly string[]).includes(name)
    ? messages[`facet.${name as Facet}`]
    : connectionName(name, messages);
}
