import { html, nothing } from 'lit';
import { inAreaOrder } from '@hoi/model';
import { aboutOne } from './about-one.js';
import { purposeFor } from './purpose-for.js';
import { choice, fieldset, hidden } from './fields.js';
import { foldedProof } from './proof-fields.js';
import { revocableIn } from './subject.js';
import type { ConsentView, OpenForm } from './view.js';
import { areasIn, nameOf } from './words.js';

/** One consent is simply taken back; of several, which. */
export function withdrawFields(form: OpenForm, view: ConsentView): unknown {
  const { messages, audience } = view;
  const all = revocableIn(form, view);
  const mine = audience === 'citizen';
  const [only] = all;
  const forward = html`<p class="meta">
    ${messages[mine ? 'mineConsent.form.forward' : 'consent.form.forward']}
  </p>`;
  const proof = mine ? hidden('how', 'digital') : foldedProof(view);
  if (all.length === 1 && only) {
    return [
      hidden('which', only.id),
      html`<p><strong>${aboutOne(only, view)}</strong></p>`,
      forward,
      proof,
    ];
  }
  return [
    fieldset(
      'which',
      messages[mine ? 'mineConsent.form.which' : 'consent.form.which'],
      all.map((one) => choice('checkbox', 'which', one.id, aboutOne(one, view))),
      view,
    ),
    forward,
    proof,
  ];
}

/** One area is taken out of every consent that names it. */
export function withdrawAreaFields(form: OpenForm, view: ConsentView): unknown {
  const [area] = form.areas;
  if (area === undefined) return nothing;
  const { messages, audience } = view;
  const mine = audience === 'citizen';
  const rest = inAreaOrder(
    revocableIn(form, view)
      .filter(({ areas }) => areas.includes(area))
      .flatMap(({ areas }) => areas),
  ).filter((other) => other !== area);
  const question = mine ? 'mineConsent.form.withdrawAreaQ' : 'consent.form.withdrawAreaQ';
  return html`<p><strong>${messages[question](nameOf(area, view))}</strong></p>
    <p class="meta">
      ${messages[mine ? 'mineConsent.form.forward' : 'consent.form.forward']}
      ${!mine && rest.length > 0 ? messages['consent.form.keeps'](areasIn(rest, view)) : nothing}
    </p>`;
}

/** The citizen's own no to what was asked. */
export function declineFields(form: OpenForm, view: ConsentView): unknown {
  const { messages, today } = view;
  return [
    form.areas.map((area) => hidden('areas', area)),
    hidden('purpose', purposeFor(form, view)),
    hidden('from', today),
    hidden('how', 'digital'),
    html`<p>
      <strong>${messages['mineConsent.form.declineQ'](areasIn(form.areas, view))}</strong>
    </p>`,
  ];
}
