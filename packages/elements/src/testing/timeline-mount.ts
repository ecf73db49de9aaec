import { type TemplateResult, html } from 'lit';
import '../define/timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Fixture, type FixtureOptions, fixture } from './fixture.js';
import { TODAY } from './readings.js';
import { ScriptedIndex } from './scripted-index.js';
import { APPOINTMENTS, CASES, CONSENTS, GRANTS, PLAN } from './timeline-life.js';

/** What a test may give the timeline, and what it may be told. */
export type Told = Partial<
  Pick<
    Timeline,
    | 'audience'
    | 'cases'
    | 'grants'
    | 'appointments'
    | 'consents'
    | 'participation'
    | 'payments'
    | 'plan'
    | 'documents'
    | 'notes'
    | 'person'
    | 'openCases'
  >
>;

const ordinary: Told = {
  cases: CASES,
  grants: GRANTS,
  appointments: APPOINTMENTS,
  consents: CONSENTS,
  plan: PLAN,
  documents: [],
  notes: [],
};

/** A timeline with the small life given as properties, wide unless told; what is told goes before. */
export async function mountTimeline(
  told: Told = {},
  options: FixtureOptions = {},
): Promise<Fixture<Timeline>> {
  const given = { ...ordinary, ...told };
  const mounted = await fixture<Timeline>(timeline(given), { width: 1280, ...options });
  await mounted.settled();
  return mounted;
}

function timeline(given: Told): TemplateResult {
  return html`<hoi-timeline
    today=${TODAY}
    ?open-cases=${given.openCases ?? false}
    .audience=${given.audience}
    .cases=${given.cases}
    .grants=${given.grants}
    .appointments=${given.appointments}
    .consents=${given.consents}
    .participation=${given.participation}
    .payments=${given.payments}
    .plan=${given.plan}
    .documents=${given.documents}
    .notes=${given.notes}
    .person=${given.person}
  ></hoi-timeline>`;
}

/** The same life, read from a port. */
export async function connectTimeline(): Promise<Fixture<Timeline> & { index: ScriptedIndex }> {
  const index = new ScriptedIndex();
  index.settle('cases', CASES);
  index.settle('grants', GRANTS);
  index.settle('appointments', APPOINTMENTS);
  index.settle('consents', CONSENTS);
  index.settle('plan', PLAN);
  for (const facet of ['documents', 'notes', 'interventions', 'person'] as const)
    index.settle(facet);
  const mounted = await fixture<Timeline>(html`<hoi-timeline></hoi-timeline>`, {
    width: 1280,
    index,
  });
  await mounted.settled();
  return { index, ...mounted };
}

/** All in its shadow tree that a selector finds. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Everything that stands in its shadow tree, with single spaces. */
export function text(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

/** What the keys may stand on, by its name. */
export function stop(element: Element, id: string): HTMLElement | null | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);
}

/** A hand comes near the picture, and what moves time has come. */
export async function handsNear(element: Timeline): Promise<void> {
  element.shadowRoot?.querySelector('.grid')?.dispatchEvent(new PointerEvent('pointerenter'));
  await import('../timeline/timeline.moving.part.js');
  // It is known here a few turns after it is known there.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Opens the filter or the save menu; gives what it holds once that has come. */
export async function openMenu(
  element: Timeline,
  which: 'filter' | 'save',
): Promise<HTMLDetailsElement> {
  const selector = which === 'save' ? '.save' : '.filter:not(.save)';
  const menu = element.shadowRoot?.querySelector<HTMLDetailsElement>(selector);
  if (!menu) throw new Error(`no menu: ${which}`);
  menu.open = true;
  for (let i = 0; i < 600 && menu.childElementCount < 2; i++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return menu;
}

/** The way of the save menu whose words hold these. */
export async function wayOut(element: Timeline, words: string): Promise<HTMLElement> {
  const menu = await openMenu(element, 'save');
  const ways = [...menu.querySelectorAll<HTMLElement>('li button')];
  const way = ways.find((one) => one.textContent.includes(words));
  if (!way) throw new Error(`no way out says ${words}`);
  return way;
}
