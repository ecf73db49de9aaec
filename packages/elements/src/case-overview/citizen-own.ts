import { type TemplateResult, html, nothing } from 'lit';
import { CHANGING, FOLLOWING, formatDate, lookedUp } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { fold } from './fold.js';
import type { OverviewView } from './view.js';

/** The citizen's own answer to the joint plan, in the citizen's words. */
export function answerLines({ messages, facts }: OverviewView): TemplateResult | typeof nothing {
  const { participation } = facts;
  const day = participation?.answeredOn
    ? formatDate(participation.answeredOn, messages, 'long')
    : '';
  switch (participation?.answer) {
    case 'yes':
      return html`<p>${messages['own.saidYes'](day)}</p>`;
    case 'no':
      return html`<p>${messages['own.saidNo'](day)}</p>`;
    case 'asked':
      return html`<p>${messages['own.asked']}</p>`;
    default:
      return nothing;
  }
}

/** When somebody has looked, and why; never who. Read only when the citizen asks for it. */
export function lookedUpBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level } = view;
  return html`<section part="looked-up" aria-labelledby="looked-up">
    ${heading(level + 1, messages['own.lookedUp'], { id: 'looked-up' })}
    ${fold(view, 'looked-up', messages['own.showLookedUp'], () => lookups(view), true)}
  </section>`;
}

function lookups(view: OverviewView): TemplateResult {
  const { messages, facts, today, know } = view;
  if (know.lookups === 'loading') return html`<p>${messages['detail.loading']}</p>`;
  const { recent, older } = lookedUp(facts.lookups, today);
  if (recent.length === 0) {
    const none = know.lookups === 'known' ? 'own.lookedUpNone' : 'own.lookedUpUnknown';
    return html`<p>${messages[none]}</p>`;
  }
  return html`<p>${messages['own.lookedUpIntro']}</p>
    <ul class="looked">
      ${recent.map(
        ({ on, purpose, areas, times }) =>
          html`<li>
            <strong>${formatDate(on, messages, 'long')}</strong>
            <span>${purposeWords(purpose, view)}</span>
            <span class="muted"
              >${[
                messages.list(areas.map((area) => messages[`areaCitizen.${area}`])),
                messages['own.lookedUpTimes'](times),
              ]
                .filter(Boolean)
                .join(' · ')}</span
            >
          </li>`,
      )}
    </ul>
    ${older > 0 ? html`<p class="muted">${messages['own.lookedUpOlder'](older)}</p>` : nothing}`;
}

/** What the municipality wrote; what the server wrote itself, in words. */
function purposeWords(purpose: string, { messages }: OverviewView): string {
  if (purpose === FOLLOWING) return messages['own.lookedUpFollowing'];
  return purpose === CHANGING ? messages['own.lookedUpChanging'] : purpose;
}

/** Ways to say something, where the page can take it. */
export function askBlock({
  messages,
  level,
  canAsk,
  act,
}: OverviewView): TemplateResult | typeof nothing {
  if (!canAsk) return nothing;
  return html`<section part="ask" aria-labelledby="ask">
    ${heading(level + 1, messages['own.ask'], { id: 'ask' })}
    <div class="next-buttons">
      <button @click=${() => act.ask('question')}>${messages['own.askUs']}</button>
      <button @click=${() => act.ask('wrong')}>${messages['own.wrongTell']}</button>
    </div>
  </section>`;
}
