import type { PaymentDraft, PaymentLineDraft } from '../content.js';
import { KORSBAEK } from '../municipality/korsbaek.js';
import { SYSTEMS } from '../municipality/systems.js';
import { UNITS } from '../municipality/units.js';
import { type Span, always, registrationHead, relation, virkning } from './parts.js';
import { PAYMENT_ROLE, PAYMENT_TYPE, SYSTEM_ROLE, TYPE } from './roles.js';
import { at, startOf, wireTime } from './time.js';
import { type Xml, el, leaf } from './xml.js';

/** A payment, like a pay slip. Unlike everywhere else its days are inclusive at both ends on the wire. */
export function paymentSnapshot(draft: PaymentDraft): Xml {
  const saved = at(draft.savedOn, '04:00');
  const span = always(saved);
  return `${el(
    'yi:OekonomiskEffektueringFiltreretOejebliksbillede',
    el('oef:ObjektType', leaf('sd:UUIDIdentifikator', draft.id)),
    el(
      'oef:Registrering',
      registrationHead(saved, at(draft.savedOn, '04:01'), draft.system),
      el(
        'oef:AttributListe',
        el(
          'oef:Egenskaber',
          virkning('oef', span, draft.system),
          leaf('oef:BrugervendtNoegle', draft.key),
          leaf('oef:Startdato', wireTime(startOf(draft.from))),
          leaf('oef:Slutdato', wireTime(startOf(draft.to))),
          leaf('oef:SamletBruttobeloeb', draft.gross),
          leaf('oef:Dispositionsdato', wireTime(startOf(draft.availableOn))),
          leaf('oef:BeloebEfterSkatATP', draft.afterTax),
          leaf('oef:BeloebSendtTilUdbetaling', draft.sent),
          leaf('oef:BeloebUdbetalt', draft.paid),
          leaf('oef:Udbetalingsafdeling', UNITS[draft.unit].name),
          leaf('oef:SendtTilUdbetalingTekst', draft.sentReason),
          leaf('oef:UdbetaltTekst', draft.paidReason),
        ),
      ),
      el('oef:TilstandListe'),
      relations(draft, span),
    ),
  )}\n`;
}

function relations(draft: PaymentDraft, span: Span): Xml {
  const { system } = draft;
  const actor = (role: string, who: { id: string; name: string }): Xml =>
    relation('oef:Aktoer', {
      span,
      system,
      role,
      type: PAYMENT_TYPE.organisation,
      reference: who.id,
      after: [leaf('oef:FuldtNavn', who.name), leaf('oef:CVR-nr', KORSBAEK.cvr)],
    });
  const it = (role: string): Xml =>
    relation('oef:ItSystem', {
      span,
      system,
      role,
      type: TYPE.system,
      reference: SYSTEMS[system].id,
      after: [leaf('oef:SystemNavn', SYSTEMS[system].name)],
    });
  return el(
    'oef:RelationListe',
    ...draft.lines.map((one, i) => line(draft, one, i + 1, span)),
    actor(PAYMENT_ROLE.owner, KORSBAEK),
    actor(PAYMENT_ROLE.payingUnit, UNITS[draft.unit]),
    it(SYSTEM_ROLE.master),
    it(SYSTEM_ROLE.sender),
    relation('oef:OekonomiskEffektueringPart', {
      span,
      system,
      role: PAYMENT_ROLE.payee,
      type: PAYMENT_TYPE.person,
      reference: `urn:oio:cpr-nr:${draft.payee.cpr}`,
      after: [leaf('oef:FuldtNavn', draft.payee.name)],
    }),
  );
}

/** A line points back to its own payment; the benefit it pays is named apart. */
function line(draft: PaymentDraft, one: PaymentLineDraft, index: number, span: Span): Xml {
  return relation('oef:OekonomiskYdelseEffektueringRelation', {
    span,
    system: draft.system,
    role: PAYMENT_ROLE.line,
    type: PAYMENT_TYPE.line,
    index,
    reference: draft.id,
    after: [
      leaf('oef:YdelsesperiodeStartdato', wireTime(startOf(one.from))),
      leaf('oef:YdelsesperiodeSlutdato', wireTime(startOf(one.to))),
      leaf('oef:Ydelsesbeloeb', one.amount),
      leaf('oef:Klassifikationsbeskrivelse', one.kle),
      el(
        'oef:BevilgetYdelseRef',
        leaf('sd:UUIDIdentifikator', one.grantId),
        leaf('oef:BevilgetYdelseId', one.benefitId),
      ),
    ],
  });
}
