import { type TemplateResult, html, nothing } from 'lit';
import { type AreaConsent, contactsNow, formatClock } from '@hoi/model';
import { citizenFooter, missingInShort } from '../internal/citizen-footer.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import { fromForms, fromPart } from './from-part.js';
import { standingGlyph } from './glyphs.js';
import { ownChange } from './own-change.js';
import { revocable } from './revocable.js';
import type { ConsentView } from './view.js';
import { areasIn, dayIn, giversIn, nameOf } from './words.js';

/** The citizen's own yes and no, with the way to change them beside each. */
export function citizen(view: ConsentView): TemplateResult {
  const { messages, level, rows, answer, editable } = view;
  const { act, ui } = view;
  return html`<header class="top" part="header">
      ${heading(level, messages['mineConsent.title'], { id: 'title', className: 'name' })}
      <section class="answer" part="answer" aria-labelledby="answer">
        ${standingGlyph(answer === 'yes' ? 'given' : answer === 'no' ? 'declined' : answer === 'asked' ? 'pending' : answer)}
        <div>
          ${heading(level + 1, messages[`mineConsent.answer.${answer}`], { id: 'answer' })}
          <p class="muted">${answerWords(view)}</p>
          ${editable ? answerButton(view) : nothing}
        </div>
      </section>
    </header>
    <div class="mine">
      <section part="areas" aria-labelledby="areas">
        ${heading(level + 1, messages['mineConsent.areas'], { id: 'areas' })} ${betweenWhom(view)}
        <ul class="my-areas">
          ${rows.map((row) => areaRow(row, view))}
        </ul>
        ${editable ? fromForms(view, (forms) => forms.topForm(view)) : nothing}
        <details class="hard-word">
          <summary>${messages['mineConsent.what']}</summary>
          <p class="plate">${messages['mineConsent.whatText']}</p>
        </details>
      </section>
      <section part="if-no" aria-labelledby="if-no">
        ${heading(level + 1, messages['mineConsent.ifNo'], { id: 'if-no' })}
        <slot name="if-no"
          ><ul class="ticks-list">
            ${([1, 2, 3, 4] as const).map(
              (n) =>
                html`<li>${icon('check')}<span>${messages[`mineConsent.ifNo${n}`]}</span></li>`,
            )}
          </ul></slot
        >
        ${
          editable && revocable(view).length > 0
            ? html`<button
                class="whole"
                data-open="withdraw"
                aria-expanded=${ui.form?.kind === 'withdraw' ? 'true' : 'false'}
                @click=${() => act.open({ kind: 'withdraw', areas: [] })}
              >
                ${messages['mineConsent.withdrawAll']}
              </button>`
            : nothing
        }
        ${documentButton(view)}
      </section>
      ${fromPart('time', view, (time) => time.overTime(view))} ${doubt(view)}
    </div>
    ${citizenFooter(view, missingInShort(view))}`;
}

/** When it was asked or answered, and that the choice is the citizen's. */
function answerWords(view: ConsentView): string {
  const { messages, answer, participation } = view;
  if (answer === 'unknown') return messages['mine.failedMore'];
  const said = answer === 'yes' || answer === 'no';
  const day = participation?.answeredOn;
  const on = messages[said ? 'mineConsent.answered' : 'mineConsent.askedOn'];
  return [
    day ? on(dayIn(day, view)) : '',
    messages[said ? 'mineConsent.canChange' : 'mineConsent.voluntary'],
  ].join(' ');
}

/** The way to say yes or no to one joint plan. */
function answerButton({ messages, answer, ui, act }: ConsentView): TemplateResult {
  const said = answer === 'yes' || answer === 'no';
  return html`<button
    data-open="answer"
    aria-expanded=${ui.form?.kind === 'answer' ? 'true' : 'false'}
    @click=${() => act.open({ kind: 'answer', areas: [] })}
  >
    ${messages[said ? 'mineConsent.changeAnswer' : 'mineConsent.answer']}
  </button>`;
}

/** Between whom anything is shared, and between whom nothing is: in words, before the list. */
function betweenWhom(view: ConsentView): TemplateResult | typeof nothing {
  const { messages, rows, known } = view;
  if (!known) return nothing;
  const areas = rows.filter(({ area }) => area !== 'crossCutting');
  const shared = areas.filter(({ holding }) => holding.length > 0).map(({ area }) => area);
  const until = commonEnd(view);
  const not = areas
    .filter(({ holding, standing }) => holding.length === 0 && standing !== 'notRequired')
    .map(({ area }) => area);
  const first =
    shared.length === 0
      ? messages['mineConsent.sharedNone']
      : messages[shared.length === 1 ? 'mineConsent.sharedOne' : 'mineConsent.shared'](
          areasIn(shared, view),
        );
  return html`<p class="between">
    ${first} ${until ? messages['mineConsent.allUntil'](until) : nothing}
    ${shared.length > 0 && not.length > 0 ? messages['mineConsent.notShared'](areasIn(not, view)) : nothing}
    ${messages['mineConsent.ownAlways']}
  </p>`;
}

/** The one end of all that is shared: said once, instead of at each. */
function commonEnd(view: ConsentView): string {
  const [first = '', ...more] = view.rows
    .filter(({ holding }) => holding.length > 0)
    .map((row) => ownEnd(row, view));
  return more.every((end) => end === first) ? first : '';
}

function ownEnd({ until, untilAt, startsOn }: AreaConsent, view: ConsentView): string {
  const { messages } = view;
  if (startsOn) return messages['consent.from'](dayIn(startsOn, view));
  if (!until) return '';
  const day = dayIn(until, view);
  return untilAt
    ? messages['consent.untilAt'](day, formatClock(untilAt, messages))
    : messages['mineConsent.until'](day);
}

function areaRow(row: AreaConsent, view: ConsentView): TemplateResult {
  const { messages, editable } = view;
  const end = ownEnd(row, view);
  const until = end && end !== commonEnd(view) ? `, ${end}` : '';
  return html`<li part="area">
    ${areaGlyph(row.area)}
    <div>
      <strong>${nameOf(row.area, view)}</strong>
      <span class="standing"
        >${standingGlyph(row.standing)}<span
          >${messages[`mineConsent.${row.standing}`]}${until}${giversIn(row, view).map(
            (words) => html`<span class="meta">${words}</span>`,
          )}</span
        ></span
      >
    </div>
    ${
      editable
        ? html`${ownChange(row, view)}
            <div class="own-form">
              ${fromForms(view, (forms) => forms.areaForm(row.area, view))}
            </div>`
        : nothing
    }
  </li>`;
}

function documentButton(view: ConsentView): TemplateResult | typeof nothing {
  const { holding, messages } = view;
  const document = holding.find((one) => one.document)?.document;
  if (!document || !view.openDocuments) {
    // Where it lies is the municipality's own affair; that it is there, and can be had, is not.
    const signed = holding.some(({ how }) => how === 'written' || how === 'digital');
    return signed ? html`<p class="muted read">${messages['mineConsent.readAsk']}</p>` : nothing;
  }
  return html`<p class="read">
    <button
      class="link"
      @click=${() => view.act.openDocument(document.documentId, document.system)}
    >
      ${icon('document')}${messages['mineConsent.read']}
    </button>
  </p>`;
}

/** The one person to ask. */
function doubt({ messages, contacts, today }: ConsentView): TemplateResult | typeof nothing {
  const { coordinating } = contactsNow(contacts, today);
  if (!coordinating?.telephone) return nothing;
  const { name, telephone, telephoneHours } = coordinating;
  return html`<p class="muted doubt" part="contact">
    ${messages['mineConsent.doubt']} ${messages['mineConsent.doubtCall'](name)}
    <a class="button" href=${`tel:${telephone.replace(/[^0-9+]/g, '')}`}
      >${icon('phone')}${telephone}</a
    >
    ${telephoneHours ?? nothing}
  </p>`;
}
