import type { BenefitDraft, GrantDraft, PayoutPlanDraft } from '../content.js';
import { uuidOf } from '../identity.js';
import { subjectId, subjectTitle } from '../municipality/kle.js';
import { KORSBAEK } from '../municipality/korsbaek.js';
import { SYSTEMS, type SystemKey } from '../municipality/systems.js';
import { UNITS } from '../municipality/units.js';
import {
  type Span,
  SENSITIVITY,
  always,
  registrationHead,
  relation,
  uuid,
  virkning,
} from './parts.js';
import { GRANT_ROLE, GRANT_TYPE, MONTHLY, SYSTEM_ROLE, TYPE } from './roles.js';
import { at, endOf, startOf, wireTime } from './time.js';
import { type Xml, el, leaf } from './xml.js';

/** A grant with its benefits. Here virkning is the time it was saved and never ends; when it holds is in the dates. */
export function grantSnapshot(draft: GrantDraft): Xml {
  const saved = at(draft.savedOn, '09:05');
  const span = always(saved);
  return `${el(
    'yi:BevillingFiltreretOejebliksbillede',
    el('bi:ObjektType', leaf('sd:UUIDIdentifikator', draft.id)),
    el(
      'bi:Registrering',
      registrationHead(saved, at(draft.savedOn, '09:06'), draft.system),
      el(
        'bi:AttributListe',
        el(
          'bi:Egenskaber',
          virkning('bi', span, draft.system),
          leaf('bi:BrugervendtNoegle', draft.key),
          leaf('bi:Bevillingstartdato', draft.fromAsWritten ?? begin(draft.from)),
          leaf('bi:Bevillingslutdato', draft.toAsWritten ?? end(draft.to)),
          leaf('bi:Begrundelse', draft.reason),
          leaf('bi:Foelsomhed', draft.sensitivity && SENSITIVITY[draft.sensitivity]),
        ),
        ...draft.benefits.map((one) => benefit(one, span, draft.system)),
      ),
      el('bi:TilstandListe'),
      relations(draft, span),
    ),
  )}\n`;
}

const begin = (day: GrantDraft['from']): string | undefined => day && wireTime(startOf(day));
/** Ends of grants, benefits and plans are exclusive on the wire. */
const end = (day: GrantDraft['to']): string | undefined => day && wireTime(endOf(day));

function benefit(draft: BenefitDraft, span: Span, system: SystemKey): Xml {
  const it = (role: string): Xml =>
    el(
      'bi:ItSystem',
      uuid('bi:Rolle', role),
      uuid('bi:Type', TYPE.system),
      uuid('bi:ReferenceID', SYSTEMS[system].id),
      leaf('bi:SystemNavn', SYSTEMS[system].name),
    );
  return el(
    'bi:BevilgetYdelse',
    virkning('bi', span, system),
    leaf('bi:Id', draft.id),
    leaf('bi:Navn', draft.name),
    leaf('bi:BevilgetYdelseStartdato', begin(draft.from)),
    leaf('bi:BevilgetYdelseSlutdato', end(draft.to)),
    leaf('bi:Begrundelse', draft.reason),
    leaf('bi:Tilbagebetalingspligtig', draft.repayable),
    it(SYSTEM_ROLE.master),
    it(SYSTEM_ROLE.sender),
    el(
      'bi:Ydelse',
      uuid('bi:Rolle', GRANT_ROLE.benefit),
      uuid('bi:Type', GRANT_TYPE.benefit),
      leaf('bi:Indeks', 1),
      uuid('bi:ReferenceID', uuidOf(`benefit ${draft.name}`)),
      leaf('bi:Ydelsesnavn', draft.name),
      el(
        'bi:Klassifikation',
        uuid('bi:Rolle', GRANT_ROLE.subject),
        uuid('bi:Type', GRANT_TYPE.class),
        leaf('bi:Indeks', 1),
        uuid('bi:ReferenceID', subjectId(draft.kle)),
        leaf('bi:BrugervendtNoegle', draft.kle),
        leaf('bi:Klassetitel', subjectTitle(draft.kle)),
      ),
    ),
    ...draft.plans.map(payoutPlan),
  );
}

function payoutPlan(plan: PayoutPlanDraft, i: number): Xml {
  return el(
    'bi:OekonomiskEffektueringsplan',
    leaf('bi:Id', i + 1),
    leaf('bi:EffektueringsplanStartdato', begin(plan.from)),
    leaf('bi:EffektueringsplanSlutdato', end(plan.to)),
    leaf('bi:Beregningsfrekvens', MONTHLY),
    leaf('bi:ForudBagud', plan.paid),
    leaf('bi:Dispositionsdag', plan.availableOn),
    leaf('bi:Ydelsesbeloeb', plan.amount),
  );
}

function relations(draft: GrantDraft, span: Span): Xml {
  const { system } = draft;
  const actor = (
    role: string,
    type: string,
    who: { id: string; name: string; key?: string },
  ): Xml =>
    relation('bi:Bevillingsaktoer', {
      span,
      system,
      role,
      type,
      reference: who.id,
      after: [
        leaf('bi:BrugervendtNoegle', who.key),
        leaf('bi:FuldtNavn', who.name),
        leaf('bi:CVR-nr', KORSBAEK.cvr),
      ],
    });
  const party = (role: string, who: GrantDraft['holder'], index?: number): Xml =>
    relation('bi:Bevillingspart', {
      span,
      system,
      role,
      type: GRANT_TYPE.person,
      ...(index === undefined ? {} : { index }),
      reference: `urn:oio:cpr-nr:${who.cpr}`,
      after: [leaf('bi:FuldtNavn', who.name)],
    });
  return el(
    'bi:RelationListe',
    ...draft.cases.map(({ id, number, title }, i) =>
      relation('bi:Bevillingssag', {
        span,
        system,
        role: GRANT_ROLE.inCase,
        type: GRANT_TYPE.case,
        index: i + 1,
        reference: id,
        after: [leaf('bi:BrugervendtNoegle', number), leaf('bi:FuldtNavn', title)],
      }),
    ),
    party(GRANT_ROLE.holder, draft.holder),
    party(GRANT_ROLE.recipient, draft.recipient, 1),
    actor(GRANT_ROLE.owner, GRANT_TYPE.organisation, KORSBAEK),
    actor(GRANT_ROLE.responsible, GRANT_TYPE.unit, UNITS[draft.unit]),
    ...(draft.onlyFor ?? []).map((unit) =>
      relation('bi:Sikkerhedsprofil', {
        span,
        system,
        role: GRANT_ROLE.access,
        type: GRANT_TYPE.access,
        reference: UNITS[unit].id,
      }),
    ),
  );
}
