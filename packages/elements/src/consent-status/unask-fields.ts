import { html } from 'lit';
import { type CivilDate, type Participation, civilDateAt } from '@hoi/model';
import { aboutOne } from './about-one.js';
import { choice, fieldset, hidden } from './fields.js';
import { waitingIn } from './subject.js';
import type { ConsentView, OpenForm } from './view.js';
import { dayIn } from './words.js';

/** One question is simply taken back; of several, which. */
export function unaskFields(form: OpenForm, view: ConsentView): unknown {
  const { messages, participation } = view;
  const { consents, hoi } = waitingIn(form, view);
  const asked = askedOn(participation);
  const all = [
    ...(hoi
      ? [
          {
            name: 'hoi',
            value: participation?.registeredAt ?? 'asked',
            words: [messages['consent.form.unaskHoi'], asked ? dayIn(asked, view) : '']
              .filter(Boolean)
              .join(' · '),
          },
        ]
      : []),
    ...consents.map((one) => ({ name: 'which', value: one.id, words: aboutOne(one, view) })),
  ];
  const [only, ...more] = all;
  return [
    only && more.length === 0
      ? [hidden(only.name, only.value), html`<p><strong>${only.words}</strong></p>`]
      : fieldset(
          'which',
          messages['consent.form.unask'],
          all.map(({ name, value, words }) => choice('checkbox', name, value, words)),
          view,
        ),
    html`<p class="meta">${messages['consent.form.unasked']}</p>`,
  ];
}

function askedOn(participation: Participation | null): CivilDate | undefined {
  const { answeredOn, registeredAt } = participation ?? {};
  return answeredOn ?? (registeredAt ? civilDateAt(registeredAt) : undefined);
}
