import { type TemplateResult, html, nothing } from 'lit';
import { FFB_INSTRUMENTS, type Progress, levelsOf } from '@hoi/model';
import type { Editing } from './editing.js';
import { selectField } from './fields.js';
import type { PartDraft } from './plan-draft.js';

/** How far the citizen is, on one instrument's own scale: a level for today, the aim, and what was expected without help. */
export function measureEditor(one: PartDraft, editing: Editing): TemplateResult {
  const { words, editor, view } = editing;
  const { messages, today } = view;
  const progress = one.mine['progress'] as Progress | undefined;
  const stored = (one.base['progress'] as Progress | undefined)?.assessments ?? [];
  const levels = progress ? levelsOf(progress, messages.lang) : [];
  const choices = levels.map(({ level, word }) => [String(level), word] as const);
  const set = (next: Progress | undefined) => editor.change(one.part, 'progress', next);
  const keep = (change: Partial<Progress>) => {
    if (!progress) return;
    const next = { ...progress, ...change };
    set(
      Object.fromEntries(
        Object.entries(next).filter(([, value]) => value !== undefined),
      ) as Progress,
    );
  };
  const level = (value: string) => (value === '' ? undefined : Number(value));
  const todays = progress?.assessments.find(({ on }, i) => on === today && i >= stored.length);
  const own = progress && !(FFB_INSTRUMENTS as readonly string[]).includes(progress.instrument);
  return html`<details class="more">
    <summary>${words.measure}</summary>
    <div class="trio">
      ${selectField(
        one,
        'instrument',
        words.instrument,
        [
          ['', words['instrument.none']],
          ...FFB_INSTRUMENTS.map((key) => [key, messages[`plan.scale.${key}`]] as const),
          ...(own ? [[progress.instrument, progress.instrument] as const] : []),
        ],
        editing,
        {
          value: progress?.instrument ?? '',
          // Levels of one instrument say nothing on another: what was measured does not come along.
          set: (instrument) => set(instrument === '' ? undefined : { instrument, assessments: [] }),
        },
      )}
      ${
        progress && choices.length > 0
          ? [
              selectField(
                one,
                'level',
                words.levelNow,
                [['', words.levelNone], ['-', words.levelUnassessed], ...choices],
                editing,
                {
                  value: todays ? (todays.level === null ? '-' : String(todays.level)) : '',
                  set: (value) => {
                    const rest = progress.assessments.filter((other) => other !== todays);
                    const now = { on: today, level: value === '-' ? null : Number(value) };
                    keep({ assessments: value === '' ? rest : [...rest, now] });
                  },
                },
              ),
              selectField(
                one,
                'target',
                words.target,
                [['', words.levelNone], ...choices],
                editing,
                {
                  value: progress.target === undefined ? '' : String(progress.target),
                  set: (value) => keep({ target: level(value) }),
                },
              ),
              one.mine['type'] === 'limitLoss'
                ? selectField(
                    one,
                    'expected',
                    words.expected,
                    [['', words.levelNone], ...choices],
                    editing,
                    {
                      value: progress.expected === undefined ? '' : String(progress.expected),
                      set: (value) => keep({ expected: level(value) }),
                    },
                  )
                : nothing,
            ]
          : nothing
      }
    </div>
  </details>`;
}
