import {
  type Area,
  type CitizenId,
  type CivilDate,
  type Command,
  type Consent,
  type ConsentGiver,
  type ConsentWay,
  type Instant,
  type Recipient,
  civilDateAt,
  instantAt,
} from '@hoi/model';
import { DATA_TYPES } from './data-types.js';
import { endOfForm } from './end-of-form.js';
import type { FormValues } from './form-values.js';
import type { ConsentView, FormKind } from './view.js';

/** A command, and what it stands for that no clock changes: the same again is the same command. */
export interface Asked {
  place: string;
  asked: string;
  make: () => Command;
}

export interface CommandContext {
  citizen: CitizenId;
  revocable: readonly Consent[];
  area: Area | undefined;
  /** The answer to HOI as it is seen. */
  answer: ConsentView['answer'];
  /** Where documents lie, as the records name it. */
  documentSystem: string;
  /** Asked for once, when the command is made. */
  now: () => Instant;
}

/** The commands a form asks for: one, or one for each consent it touches. Only for a form without problems. */
export function commandsOf(kind: FormKind, values: FormValues, context: CommandContext): Asked[] {
  const { citizen, revocable, area, now } = context;
  const asked = JSON.stringify([kind, values]);
  const one = (make: () => Command): Asked[] => [{ place: kind, asked, make }];
  const proof = proofOf(values, context);
  switch (kind) {
    case 'answer':
      return one(() => ({
        kind: 'answerHoi',
        citizen,
        answer: values.answer === 'yes' ? 'yes' : values.answer === 'asked' ? 'asked' : 'no',
        ...(context.answer === 'unknown' ? {} : { seen: context.answer }),
        on: values.day as CivilDate,
        ...proof,
      }));
    case 'ask':
      return one(() => ({
        kind: 'askConsent',
        citizen,
        ...scopeOf(values),
        ...whyOf(values),
        ...(proof.how === undefined ? {} : { how: proof.how }),
      }));
    case 'register':
    case 'decline': {
      const no = kind === 'decline' || values.answer === 'no';
      return one(() => ({
        kind: 'registerConsent',
        citizen,
        ...(no ? { answer: 'no' as const } : {}),
        ...scopeOf(values),
        ...whyOf(values),
        validFrom: beginning(values.from as CivilDate, now()),
        validTo: no ? null : endOfForm(values.to, values.toTime),
        ...proof,
      }));
    }
    case 'scope':
      return one(() => ({
        kind: 'changeConsentScope',
        citizen,
        consentId: values.which[0] ?? '',
        areas: values.areas,
        dataTypes: isEveryType(values) ? null : values.dataTypes,
        ...seenIn(revocable.find(({ id }) => id === values.which[0])),
        ...(values.recipients === 'kept' ? {} : { recipients: recipientsOf(values) ?? null }),
        ...proof,
      }));
    case 'withdraw':
      return values.which.map((consentId) => ({
        place: `withdraw/${consentId}`,
        asked: JSON.stringify([consentId, proof]),
        make: () => ({ kind: 'withdrawConsent', citizen, consentId, ...proof }),
      }));
    case 'unask':
      return [
        ...(values.hoi === '' ? [] : [unaskHoi(values.hoi, citizen)]),
        ...values.which.map((consentId) => ({
          place: `unask/consent/${consentId}`,
          asked: consentId,
          make: (): Command => ({ kind: 'unaskConsent', citizen, consentId }),
        })),
      ];
    case 'withdrawArea':
      return revocable
        .filter(({ areas }) => area !== undefined && areas.includes(area))
        .map((one) => {
          const { id: consentId, areas } = one;
          const rest = areas.filter((other) => other !== area);
          return {
            place: `withdrawArea-${area ?? ''}/${consentId}`,
            asked: JSON.stringify([consentId, rest]),
            make: () =>
              rest.length === 0
                ? { kind: 'withdrawConsent', citizen, consentId }
                : { kind: 'changeConsentScope', citizen, consentId, areas: rest, ...seenIn(one) },
          };
        });
  }
}

/** The very question that was seen, where it can be told from another. */
function unaskHoi(hoi: string, citizen: CitizenId): Asked {
  const which = hoi === 'asked' ? {} : { registeredAt: hoi as Instant };
  return {
    place: 'unask/hoi',
    asked: hoi,
    make: () => ({ kind: 'unaskHoi', citizen, ...which }),
  };
}

/** What was left at "everything" is not limited. */
function scopeOf(values: FormValues): {
  areas: Area[];
  dataTypes?: string[];
  recipients?: Recipient[];
} {
  const recipients = recipientsOf(values);
  return {
    areas: values.areas,
    ...(values.dataTypes.length === 0 || isEveryType(values)
      ? {}
      : { dataTypes: values.dataTypes }),
    ...(recipients ? { recipients } : {}),
  };
}

/** What it covers on the page, so that a page that is behind closes and opens nothing that it does not show. */
function seenIn(consent: Consent | undefined): { seen?: Pick<Consent, Scoped> } {
  if (consent === undefined) return {};
  const { areas, dataTypes, recipients } = consent;
  return {
    seen: { areas, ...(dataTypes ? { dataTypes } : {}), ...(recipients ? { recipients } : {}) },
  };
}
type Scoped = 'areas' | 'dataTypes' | 'recipients';

function isEveryType({ dataTypes }: FormValues): boolean {
  return DATA_TYPES.every((type) => dataTypes.includes(type));
}

function recipientsOf({ recipients }: FormValues): Recipient[] | undefined {
  return recipients === 'coordinator' ? ['coordinator'] : undefined;
}

function whyOf({ purpose, legalBasis }: FormValues): { purpose: string; legalBasis?: string } {
  return { purpose, ...(legalBasis === '' ? {} : { legalBasis }) };
}

function proofOf({ how, givenBy, document }: FormValues, { documentSystem }: CommandContext) {
  return {
    ...(how === '' ? {} : { how: how as ConsentWay }),
    // The citizen's own word needs no saying.
    ...(givenBy === '' || givenBy === 'citizen' ? {} : { givenBy: givenBy as ConsentGiver }),
    ...(document === '' ? {} : { document: { system: documentSystem, documentId: document } }),
  };
}

/** A consent given today holds from now, not from before it was given; on any other day from the day's beginning. */
function beginning(from: CivilDate, now: Instant): Instant {
  return civilDateAt(now) === from ? now : instantAt(from);
}
