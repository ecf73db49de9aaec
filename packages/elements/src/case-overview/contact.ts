import { type TemplateResult, html, nothing } from 'lit';
import { type Contact, contactsNow, formatDate } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { initials } from '../internal/initials.js';
import { type OverviewView, waiting } from './view.js';

/** The one to call. */
export function contactCard(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, today, know } = view;
  const { coordinating } = contactsNow(view.facts.contacts, today);
  if (view.hideContact || (!coordinating && know.contacts === 'absent')) return nothing;
  const room = view.topRoom ? 'contact room' : 'contact';
  return html`<section class=${room} part="contact" aria-labelledby="contact">
    ${heading(level + 1, messages[view.audience === 'citizen' ? 'mine.contact' : 'contact.coordinating'], { id: 'contact', className: 'label' })}
    ${
      coordinating
        ? card(coordinating, view)
        : waiting(view, 'contacts')
          ? html`<p class="muted">${messages['detail.loading']}</p>`
          : html`<p class="muted">
              ${know.contacts === 'known' ? messages['contact.none'] : messages['contact.unknown']}
            </p>`
    }
  </section>`;
}

function card(contact: Contact, { messages }: OverviewView): TemplateResult {
  const { name, unit, telephone, telephoneHours, email, period } = contact;
  return html`<div class="who">
      <span class="disc" aria-hidden="true">${initials(name)}</span>
      <span
        ><strong class="contact-name">${name}</strong
        >${unit ? html`<span class="muted">${unit}</span>` : nothing}</span
      >
    </div>
    <ul class="ways">
      ${
        telephone
          ? html`<li>
              ${icon('phone')}<span
                ><span class="sr">${messages['contact.telephone']}: </span>${telephone}
                ${telephoneHours ? html`<span class="muted">${telephoneHours}</span>` : nothing}</span
              >
            </li>`
          : nothing
      }
      ${
        email
          ? html`<li>
              ${icon('mail')}<span class="any"
                ><span class="sr">${messages['contact.email']}: </span>${email}</span
              >
            </li>`
          : nothing
      }
      ${
        period.start
          ? html`<li class="muted">
              ${icon('history')}<span
                >${messages['contact.since'](formatDate(period.start, messages))}</span
              >
            </li>`
          : nothing
      }
    </ul>
    ${contactButtons(contact, messages)}`;
}

/** Write and call, as ordinary links of the host's own mail and telephone. */
export function contactButtons(
  { name, telephone, email }: Contact,
  messages: OverviewView['messages'],
  callFirst = false,
): TemplateResult | typeof nothing {
  if (!telephone && !email) return nothing;
  const write = email
    ? html`<a
        class=${callFirst && telephone ? 'button' : 'button primary'}
        href=${`mailto:${encodeURIComponent(email).replace('%40', '@')}`}
        aria-label=${messages['contact.writeTo'](name)}
        >${icon('mail')}${messages['contact.write']}</a
      >`
    : nothing;
  const call = telephone
    ? html`<a
        class=${callFirst || !email ? 'button primary' : 'button'}
        href=${`tel:${telephone.replace(/[^0-9+]/g, '')}`}
        aria-label=${messages['contact.callTo'](name)}
        >${icon('phone')}${messages['contact.call']}</a
      >`
    : nothing;
  return html`<div class="buttons">${callFirst ? [call, write] : [write, call]}</div>`;
}
