import { type TemplateResult, html, nothing } from 'lit';
import {
  type GlossaryTerm,
  type Help,
  type Messages,
  citizenHelp,
  endKindOn,
  firstUses,
  formatDate,
  isInvalid,
  lastDay,
  widestFirst,
} from '@hoi/model';
import { heading } from '../internal/heading.js';
import { type IconName, icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import { explained } from './explained.js';
import { type OverviewView, waiting } from './view.js';

const FEW = 4;
const SIGNS: Record<Help['state'], IconName> = {
  running: 'half',
  planned: 'planned',
  paused: 'paused',
  unknown: 'unknown',
};

/** What the citizen gets help with. Four at first, from as many areas as there are; the rest is one step away and counted. */
export function citizenHelpBlock(view: OverviewView): TemplateResult {
  const { messages, level, cases, facts, today, ui, act } = view;
  const help = citizenHelp(cases, facts.grants, today, facts.interventions);
  const all = ui.open.has('all-help');
  const few = widestFirst(help, FEW, ({ area: place }) => place);
  const rest = help.length - few.size;
  // A hard word is explained where it is first seen.
  const seen = [...few, ...help.filter((one) => !few.has(one))];
  const uses = firstUses(seen.map(({ name }) => name));
  const terms = new Map(seen.map((one, i) => [one, uses[i]]));
  const parts = ['cases', 'grants', 'interventions'] as const;
  // Nobody has to have real interventions: one that nobody is asked for is no gap.
  const unsure = parts.some(
    (facet) =>
      view.know[facet] !== 'known' &&
      !(facet === 'interventions' && /absent|notConnected/.test(view.know[facet])),
  );
  const none = unsure ? messages['mine.helpUnknown'] : messages['mine.noHelp'];
  const pending = parts.some((facet) => waiting(view, facet));
  return html`<section part="help" aria-labelledby="help">
    ${heading(level + 1, messages['mine.help'], { id: 'help' })}
    ${
      help.length > 0
        ? html`<ul class="help">
            ${help.map((one) => html`<li ?hidden=${!all && !few.has(one)} class="help-item">${item(one, terms.get(one), view)}</li>`)}
          </ul>`
        : html`<p>${pending ? messages['detail.loading'] : none}</p>`
    }
    ${
      rest > 0
        ? html`<button
            class="more"
            aria-expanded=${all ? 'true' : 'false'}
            @click=${() => act.toggle('all-help')}
          >
            ${all ? messages['mine.less'] : messages['mine.more'](rest)}
          </button>`
        : nothing
    }
    ${
      help.length > 0 && view.trust.failed.length > 0
        ? html`<p class="muted">${messages['mine.helpUnknown']}</p>`
        : nothing
    }
  </section>`;
}

function item(help: Help, term: GlossaryTerm | undefined, view: OverviewView): TemplateResult {
  const { messages, today } = view;
  const area = messages[`areaCitizen.${help.area}`];
  const state = help.state === 'running' ? 'inProgress' : help.state;
  return html`${areaGlyph(help.area)}
    <div>
      <strong>${help.name ?? messages['mine.unnamed'](area)}</strong>
      <span class="muted">${area}</span>
      ${help.period ? html`<span>${periodText(help.period, today, messages)}</span>` : nothing}
      <div class="beside">
        <span class="state">${icon(SIGNS[help.state])}${messages[`status.${state}`]}</span>
        ${explained(term, 'help', view)}
      </div>
    </div>`;
}

/** Dates in full, and the kind of end in plain words. */
function periodText(
  period: NonNullable<Help['period']>,
  today: OverviewView['today'],
  messages: Messages,
): string {
  if (isInvalid(period)) return messages['mine.invalid'];
  const { start } = period;
  const from =
    start !== null && start > today
      ? messages['mine.from'](formatDate(start, messages, 'long'))
      : '';
  const last = lastDay(period);
  const to =
    last !== undefined
      ? messages['mine.until'](formatDate(last, messages, 'long'))
      : endKindOn(period, today) === 'ongoing'
        ? messages['mine.ongoing']
        : messages['mine.unknownEnd'];
  return [from, to].filter(Boolean).join('. ');
}
