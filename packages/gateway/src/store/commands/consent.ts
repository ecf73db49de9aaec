import type { Area, Command, Consent } from '@hoi/model';
import type { Desk } from '../desk.js';
import type { Version } from '../hoi-store.js';
import type { StoreRefusal } from '../refusals.js';

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;
type Outcome = Promise<StoreRefusal | undefined>;

export async function registerConsent(command: Of<'registerConsent'>, desk: Desk): Outcome {
  const { areas, purpose, validFrom, validTo } = command;
  const refusal = wrongScope(areas, purpose);
  if (refusal) return refusal;
  if (validTo !== null && validTo <= validFrom) return 'period.reversed';
  // A consent that was asked for in the same words is the one that is now given.
  const asked = (await desk.present('consent')).find(({ body }) => {
    const one = body as unknown as Consent;
    return one.state === 'pending' && one.purpose === purpose && sameAreas(one.areas, areas);
  });
  const id = asked?.id ?? desk.newId();
  const state = validTo !== null && validTo <= desk.now ? 'expired' : 'given';
  await desk.write(
    'consent',
    id,
    {
      ...asked?.body,
      ...registered(desk),
      id,
      state,
      areas: unique(areas),
      purpose,
      validFrom,
      validTo,
    },
    asked,
  );
  desk.tell({ kind: 'facets', facets: ['consents'] });
  return undefined;
}

export async function askConsent({ areas, purpose }: Of<'askConsent'>, desk: Desk): Outcome {
  const refusal = wrongScope(areas, purpose);
  if (refusal) return refusal;
  const id = desk.newId();
  const pending = {
    state: 'pending',
    areas: unique(areas),
    purpose,
    validFrom: null,
    validTo: null,
  };
  await desk.write('consent', id, { id, ...pending, ...registered(desk) });
  desk.tell({ kind: 'facets', facets: ['consents'] });
  return undefined;
}

export async function changeConsentScope(command: Of<'changeConsentScope'>, desk: Desk): Outcome {
  const { consentId, areas } = command;
  if (areas.length === 0) return 'areas.none';
  const found = await givenConsent(consentId, desk);
  if (typeof found === 'string') return found;
  const { areas: before } = found.body as unknown as Consent;
  await desk.write('consent', consentId, { ...found.body, areas: unique(areas) }, found);
  if (before.some((area) => !areas.includes(area))) desk.tell({ kind: 'consentWithdrawn' });
  desk.tell({ kind: 'facets', facets: ['consents'] });
  return undefined;
}

/** Withdrawing needs no reason and works forward: what was shared until now was shared rightly. */
export async function withdrawConsent({ consentId }: Of<'withdrawConsent'>, desk: Desk): Outcome {
  const found = await givenConsent(consentId, desk);
  if (typeof found === 'string') return found;
  const { validFrom } = found.body as unknown as Consent;
  const validTo = validFrom !== null && validFrom > desk.now ? validFrom : desk.now;
  const end = { state: 'withdrawn', validTo, decidedOn: desk.today };
  await desk.write('consent', consentId, { ...found.body, ...end }, found);
  desk.tell({ kind: 'consentWithdrawn' }, { kind: 'facets', facets: ['consents'] });
  return undefined;
}

async function givenConsent(id: string, desk: Desk): Promise<Version | StoreRefusal> {
  const found = (await desk.present('consent')).find((one) => one.id === id);
  if (!found) return 'consent.notFound';
  const { state, validTo } = found.body as unknown as Consent;
  const ended = validTo !== null && validTo <= desk.now;
  return state === 'given' && !ended ? found : 'consent.notGiven';
}

function wrongScope(areas: readonly Area[], purpose: string): StoreRefusal | undefined {
  if (areas.length === 0) return 'areas.none';
  return purpose.trim() === '' ? 'text.empty' : undefined;
}

function registered({ author }: Desk): { registeredBy?: string } {
  return author.name === undefined ? {} : { registeredBy: author.name };
}

function unique(areas: readonly Area[]): Area[] {
  return [...new Set(areas)];
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.every((area) => b.includes(area)) && b.every((area) => a.includes(area));
}
