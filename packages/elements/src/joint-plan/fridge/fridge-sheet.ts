import { type TemplateResult, html, nothing, svg } from 'lit';
import { type GoalPicture, formatDate, weekday } from '@hoi/model';
import type { PlanMoreWords } from '@hoi/model/locales/plan-more.js';
import type { JointPlanState } from '../view.js';
import type { FridgePage } from './fridge-page.js';
import { paperClock, weekClock } from './paper-clock.js';

/** Drawn for this page on a 24 × 24 grid, in one stroke width: a picture each goal is known by from afar. */
const PICTURES: Record<GoalPicture, string> = {
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  work: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18',
  bag: 'M5 8h14l1 13H4zM9 11V7a3 3 0 0 1 6 0v4',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  home: 'M3 12 12 4l9 8M6 10v10h12V10M10 20v-6h4v6',
  heart:
    'M12 20C5 15 3 11 3 8.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 9 1.500C21 11 19 15 12 20z',
  book: 'M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z',
};

/** One A4 page, black on white, readable at arm's length. */
export function fridgeSheet(
  page: FridgePage,
  { messages, today }: JointPlanState,
  words: PlanMoreWords,
): TemplateResult {
  const long = (date: FridgePage['from']) => (date ? formatDate(date, messages, 'long') : '');
  const who = { me: words.paperMe, we: words.paperWe, municipality: words.paperMunicipality };
  const meetingWord = (kind: 'meeting' | 'followUp', whole: boolean) =>
    kind === 'followUp'
      ? words[whole ? 'paperFollowUp' : 'paperFollowGoal']
      : words[whole ? 'paperPlanMeeting' : 'paperMeeting'];
  return html`<header>
      <h1>${words.paperTitle(messages['plan.possessive'](page.name))}</h1>
      <p class="dates">
        ${page.from ? html`<span>${words.paperFrom(long(page.from))}</span>` : nothing}
        ${page.again ? html`<span>${words.paperAgain} <b>${long(page.again)}</b></span>` : nothing}
      </p>
    </header>
    ${
      page.goal
        ? html`<section class="own">
            <h2>${words.fridgeGoal}</h2>
            <p>${messages['plan.quote'](page.goal)}</p>
          </section>`
        : nothing
    }
    <section>
      <h2>${words.paperGoals}</h2>
      <ul class="goals">
        ${page.goals.map(({ text, picture }) => html`<li>${picture ? draw(PICTURES[picture]) : nothing}<b>${text}</b></li>`)}
      </ul>
      ${page.more ? html`<p class="more">${words.paperMore}</p>` : nothing}
    </section>
    ${
      page.week
        ? html`<section>
            <h2>${words.paperWeek}</h2>
            <table>
              <thead>
                <tr>
                  ${words.weekdays.map((day) => html`<th scope="col">${day}</th>`)}
                </tr>
              </thead>
              <tbody>
                <tr>
                  ${page.week.map(
                    (entries) =>
                      html`<td>
                        ${entries.map(
                          ({ start, end, text }) =>
                            html`<p>
                              ${start ? html`<b>${weekClock(start, end, messages)}</b><br />` : nothing}${text}
                            </p>`,
                        )}
                      </td>`,
                  )}
                </tr>
              </tbody>
            </table>
          </section>`
        : nothing
    }
    <div class="two">
      ${
        page.agreements.length > 0
          ? html`<section>
              <h2>${words.paperAgreed}</h2>
              <ul class="agreed">
                ${page.agreements.map(
                  (one) =>
                    html`<li>
                      <span class="box"></span
                      ><span
                        >${one.who ? html`<b>${who[one.who]}</b> ` : nothing}${one.text}${one.by ? `. ${words.paperBy(long(one.by))}` : ''}</span
                      >
                    </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }
      ${
        page.meetings.length > 0 || page.meetingsMissing
          ? html`<section>
              <h2>${words.paperMeetings}</h2>
              ${page.meetingsMissing ? html`<p>${words.paperMeetingsMissing}</p>` : nothing}
              <ul class="meetings">
                ${page.meetings.map(({ date, start, kind, place, whole }) => {
                  const [, month = '', day = ''] = date.split('-');
                  const when = [
                    words.weekdaysLong[weekday(date) - 1],
                    start ? paperClock(start, messages) : '',
                  ]
                    .filter(Boolean)
                    .join(' ');
                  return html`<li>
                    <span class="tile"
                      ><b>${Number(day)}</b>${messages.months[Number(month) - 1]}</span
                    ><span
                      ><b>${meetingWord(kind, whole)}</b
                      >${[when, place].filter(Boolean).join(', ')}</span
                    >
                  </li>`;
                })}
              </ul>
            </section>`
          : nothing
      }
    </div>
    ${
      page.contact
        ? html`<p class="call">
            ${draw('M6 3h3l2 5-3 2a13 13 0 0 0 6 6l2-3 5 2v3a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2z')}
            <span
              ><b>${words.paperCall(page.contact.name)}</b
              >${[first(page.contact.hours), words.paperCallSoft].filter(Boolean).join('. ')}</span
            ><b class="number">${page.contact.telephone}</b>
          </p>`
        : nothing
    }
    <footer>
      <span>${words.paperFoot}</span><span>${words.paperPrinted(long(today), page.version)}</span>
    </footer>`;
}

function first(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

function draw(d: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;
}
