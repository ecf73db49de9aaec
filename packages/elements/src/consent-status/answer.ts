import { type TemplateResult, html, nothing } from 'lit';
import { type ConsentStanding, civilDateAt } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { documentLink } from './document-link.js';
import { standingGlyph } from './glyphs.js';
import type { ConsentView } from './view.js';
import { coversIn, dayIn, showsIn } from './words.js';

const AS_STANDING: Record<ConsentView['answer'], ConsentStanding> = {
  yes: 'given',
  no: 'declined',
  asked: 'pending',
  notAsked: 'notAsked',
  unknown: 'unknown',
};

/** Two records that must not be one: the answer to HOI as the title, and under it how consent to sharing stands. */
export function answerCard(view: ConsentView): TemplateResult {
  const { messages, level, answer, standing } = view;
  // What has been answered asks for nothing; what is still asked does.
  const waits = standing === 'given' && view.rows.some((row) => row.standing === 'pending');
  const expiring = view.rows.find((row) => row.standing === 'expiring');
  return html`<section class="answer" part="answer" aria-labelledby="answer">
    ${standingGlyph(AS_STANDING[answer])}
    <div>
      ${heading(level + 1, messages[`consent.answer.${answer}`], { id: 'answer' })}
      ${answerMeta(view)} ${answer === 'no' ? html`<p>${messages['consent.stands']}</p>` : nothing}
      <dl>
        <div>
          <dt>${messages['consent.standing']}</dt>
          <dd class="standing">
            ${standingGlyph(standing)}<strong>${messages[`consent.${standing}`]}</strong>${
              expiring?.daysLeft === undefined
                ? nothing
                : html`<span class="tag attention"
                    >${icon('warning')}${messages['consent.daysLeft'](expiring.daysLeft)}</span
                  >`
            }
          </dd>
        </div>
        <div>
          <dt>${messages['consent.shows']}</dt>
          <dd>${showsIn(view)}</dd>
        </div>
        <div>
          <dt>${messages['consent.covers']}</dt>
          <dd>${coversIn(view)}</dd>
        </div>
        <div>
          <dt>${messages['consent.next']}</dt>
          <dd>${messages[`consent.next.${waits ? 'pending' : standing}`]}</dd>
        </div>
      </dl>
    </div>
    ${signedPaper(view)}
  </section>`;
}

export function answerMeta(view: ConsentView): TemplateResult | typeof nothing {
  const { messages, participation, audience } = view;
  if (!participation) return nothing;
  const { answer, answeredOn, registeredAt, registeredBy, how } = participation;
  const day = answeredOn ?? (registeredAt ? civilDateAt(registeredAt) : undefined);
  const said = answer === 'asked' ? messages['consent.asked'] : messages['consent.answered'];
  const words = [
    day ? said(dayIn(day, view)) : '',
    how ? messages[`consent.how.${how}`] : '',
    registeredBy && audience === 'professional' ? messages['consent.by'](registeredBy) : '',
  ].filter(Boolean);
  return words.length > 0 ? html`<p class="meta">${words.join(' · ')}</p>` : nothing;
}

/** The signed paper: of the consent that holds, else of the newest record, else of the answer. */
function signedPaper(view: ConsentView): TemplateResult | typeof nothing {
  const { holding, consents, participation } = view;
  const found = [...holding, ...[...consents].reverse()].find((one) => one.document)?.document;
  const document = found ?? participation?.document;
  return document ? documentLink(document, view) : nothing;
}
