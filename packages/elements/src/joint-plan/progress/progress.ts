import { type TemplateResult, html, nothing, svg } from 'lit';
import { type ProgressView, type SubGoal, formatDate, progressView } from '@hoi/model';
import { type PlanBesideWords, planBesideWords } from '@hoi/model/locales/plan-beside.js';
import type { JointPlanState } from '../view.js';

type Mark = 'start' | 'now' | 'target' | 'expected';

/**
 * Attainment on the instrument's own scale: worst to the left, best to the right, with where it began, is, aims and was expected to
 * go. One sentence says the same, and a table every assessment. Nothing is averaged, and no level is no 0.
 */
export function progress(goal: SubGoal, view: JointPlanState): TemplateResult | typeof nothing {
  const { messages } = view;
  const { progress: measured } = goal;
  if (!measured) return nothing;
  const words = planBesideWords(messages.lang);
  const { instrument } = measured;
  const name =
    instrument === 'ffb.functioning' || instrument === 'ffb.support'
      ? messages[`plan.scale.${instrument}`]
      : instrument;
  const seen = progressView(goal, messages.lang);
  if (!seen) {
    return html`<div class="measure">
      <p class="label">${name}</p>
      <p class="muted">${words.scaleUnknown(name)}</p>
    </div>`;
  }
  const sentence = inWords(seen, words);
  const { nowOn } = seen;
  return html`<div class="measure" part="progress">
    <p class="label">${name}</p>
    ${picture(seen, words, `${name}. ${sentence}`)}
    <p class="sentence">${sentence}</p>
    ${
      nowOn
        ? html`<p class="meta">
            ${words.assessed(formatDate(nowOn.on, messages), nowOn.by ?? '')}
          </p>`
        : nothing
    }
    ${seen.assessments.length > 1 ? table(seen, view, words) : nothing}
  </div>`;
}

/** Levels from the worst to the best, as they stand from left to right. */
function leftToRight({ scale }: ProgressView): number[] {
  const levels = scale.levels.map((_, level) => level);
  return scale.better === 'lower' ? levels.reverse() : levels;
}

function picture(view: ProgressView, words: PlanBesideWords, label: string): TemplateResult {
  const order = leftToRight(view);
  const { start, now } = view;
  const at = (level: number | undefined) => (level === undefined ? -1 : order.indexOf(level));
  const [from, to] = [Math.min(at(start), at(now)), Math.max(at(start), at(now))];
  const known = start !== undefined && now !== undefined;
  const marks: Mark[] = ['expected', 'start', 'now', 'target'];
  const ends = [order[0], order.at(-1)].map((level) => view.scale.levels[level ?? 0]);
  return html`<div class="scale" role="img" aria-label=${label}>
    <div class="steps-row">
      ${order.map((level, i) => {
        const here = marks.filter((mark) => view[mark] === level);
        const between = known && i >= from && i < to;
        return html`<span class=${between ? 'step between' : 'step'}
          ><b>${here.map((mark) => words[mark]).join(' · ')}</b>${sign(here)}</span
        >`;
      })}
    </div>
    <div class="ends"><span>${ends[0]}</span><span>${ends[1]}</span></div>
  </div>`;
}

/** Open ring: start. Filled: now. Dashed ring: the aim. Cross: what was expected without effort. A bare tick: nothing. */
function sign(marks: readonly Mark[]): TemplateResult {
  const shapes = {
    start: svg`<circle class="start" cx="10" cy="10" r="5"></circle>`,
    now: svg`<circle class="now" cx="10" cy="10" r="5.5"></circle>`,
    target: svg`<circle class="target" cx="10" cy="10" r="8.5"></circle>`,
    expected: svg`<path class="expected" d="M6 6l8 8M14 6l-8 8"></path>`,
  };
  return html`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path class="tick" d="M10 6v8"></path>
    ${marks.map((mark) => shapes[mark])}
  </svg>`;
}

export function inWords(view: ProgressView, words: PlanBesideWords): string {
  const { start, now, target, expected, assessments } = view;
  const word = (level: number) => (view.scale.levels[level] ?? '').toLocaleLowerCase('da');
  const before = assessments.flatMap(({ level }) => level ?? []).at(-1);
  const moved =
    now === undefined
      ? before === undefined
        ? words.notAssessed
        : words.notAssessedSince(word(before))
      : start === undefined || assessments.length === 1
        ? words.only(word(now))
        : start === now
          ? words.unchanged(word(now))
          : words.moved(word(start), word(now));
  return [
    moved,
    target === undefined ? '' : words.targetIs(word(target)),
    expected === undefined ? '' : words.expectedWas(word(expected)),
  ]
    .filter(Boolean)
    .join(' ');
}

function table(
  { assessments, scale }: ProgressView,
  { messages }: JointPlanState,
  words: PlanBesideWords,
): TemplateResult {
  return html`<details>
    <summary>${words.allAssessments}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.assessedOn}</th>
          <th scope="col">${words.level}</th>
          <th scope="col">${words.by}</th>
        </tr>
      </thead>
      <tbody>
        ${assessments.map(
          ({ on, level, by }) =>
            html`<tr>
              <td>${formatDate(on, messages)}</td>
              <td>${level === null ? words.noLevel : (scale.levels[level] ?? String(level))}</td>
              <td>${by ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
