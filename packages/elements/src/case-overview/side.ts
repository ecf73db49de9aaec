import { type TemplateResult, html, nothing } from 'lit';
import { contactsNow } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { coverage } from './coverage.js';
import { fold } from './fold.js';
import { householdList } from './household.js';
import { nextBlock } from './next-block.js';
import { contactList } from './people.js';
import { qualityList } from './quality.js';
import type { OverviewView } from './view.js';

/** The side column: what comes next, how far the picture reaches, everyone around the citizen, the household, and data quality for those who look after it. */
export function side(view: OverviewView): unknown[] {
  return [
    nextBlock(view),
    coverage(view),
    contactsBlock(view),
    householdBlock(view),
    qualityBlock(view),
  ];
}

/** Everyone around the citizen, one step away; how many they are is itself worth seeing. */
function contactsBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, today } = view;
  const { coordinating, others, notNow } = contactsNow(facts.contacts, today);
  if (others.length + notNow.length === 0) return nothing;
  const now = others.length + (coordinating ? 1 : 0);
  return html`<section class="block" part="contacts" aria-labelledby="contacts">
    <div class="block-head">
      ${heading(level + 1, messages['contact.others'], { id: 'contacts' })}
      <span class="figure" aria-hidden="true">${now}</span>
    </div>
    ${fold(view, 'contacts', messages['contact.around'](now), () => contactList(view), true)}
  </section>`;
}

function householdBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts } = view;
  const members = facts.household?.members ?? [];
  if (members.length === 0) return nothing;
  return html`<section class="block" part="household" aria-labelledby="household">
    <div class="block-head">
      ${heading(level + 1, messages['household.title'], { id: 'household' })}
    </div>
    ${householdList(view)}
  </section>`;
}

/** For those who look after the data: what each system's owner could be told. */
function qualityBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level } = view;
  if (!view.dataQuality) return nothing;
  return html`<section class="block" part="quality" aria-labelledby="quality">
    <div class="block-head">
      ${heading(level + 1, messages['quality.title'], { id: 'quality' })}
    </div>
    ${qualityList(view)}
  </section>`;
}
