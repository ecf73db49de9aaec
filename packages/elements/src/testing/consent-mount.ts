import { html } from 'lit';
import { ConsentStatus } from '../consent-status/consent-status.js';
import { type FixtureOptions, settled } from './fixture.js';
import { press } from './keyboard.js';
import { type Values, inLoadState } from './load-states.js';
import { planLife } from './plan-life.js';

ConsentStatus.define();
const { consents, participation, person, contacts } = planLife;
/** What the consent reads of the small life. */
export const consentLife = { consents, participation, person, contacts };

/** The consent of the small life, wide and to be recorded in unless told; what is told goes before. */
export function mountConsent(values: Values = {}, options: FixtureOptions = {}) {
  const template = html`<hoi-consent-status editable></hoi-consent-status>`;
  const all = { ...consentLife, ...values };
  return inLoadState<ConsentStatus>('settled', template, all, { width: 1280, ...options });
}

export function find(element: Element, selector: string): HTMLInputElement {
  return element.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
}

/** All that is said, as one line. */
export function words(element: Element): string {
  const widget = element.shadowRoot?.querySelector<HTMLElement>('.widget');
  return (widget?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** How the last command went. */
export function outcome(element: Element): string | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>('.outcome.said')?.innerText.trim();
}

/** Opens a form by the keyboard. */
export async function openForm(element: ConsentStatus, open: string): Promise<void> {
  find(element, `[data-open='${open}']`).focus();
  await press('Enter');
  await settled(element);
}

/** Opens a form that asks for nothing more, and sends it. */
export async function carryOut(element: ConsentStatus, open: string): Promise<void> {
  await openForm(element, open);
  await press('Enter');
  await settled(element);
}
