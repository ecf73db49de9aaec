import type { DocumentDraft } from '../content.js';
import { EMPLOYEES } from '../municipality/employees.js';
import { subjectId, subjectTitle } from '../municipality/kle.js';
import { KORSBAEK } from '../municipality/korsbaek.js';
import { UNITS } from '../municipality/units.js';
import { exemption } from './exemption.js';
import {
  SENSITIVITY,
  always,
  registrationHead,
  relation,
  systemRelations,
  virkning,
} from './parts.js';
import { DOCUMENT_ROLE, TYPE } from './roles.js';
import { at } from './time.js';
import { type Xml, el, leaf } from './xml.js';

const STATUS: Readonly<Record<DocumentDraft['status'], string>> = {
  received: 'Modtaget',
  assigned: 'Fordelt',
  drafting: 'Underudarbejdelse',
  inReview: 'Underreview',
  published: 'Publiceret',
  final: 'Endeligt',
  handedOver: 'Afleveret',
};

/** A document: what it is called and when. The document itself stays in its system. */
export function documentSnapshot(draft: DocumentDraft): Xml {
  const saved = at(draft.on, '12:00');
  return `${el(
    'sdi:DokumentFiltreretOejebliksbillede',
    el('di:ObjektType', leaf('sd:UUIDIdentifikator', draft.id)),
    el(
      'di:Registrering',
      registrationHead(saved, at(draft.on, '12:01'), draft.system),
      el('di:AttributListe', properties(draft)),
      el(
        'di:TilstandListe',
        el(
          'di:Fremdrift',
          virkning('di', always(saved), draft.system),
          leaf('di:FremdriftStatusKode', STATUS[draft.status]),
        ),
      ),
      relations(draft),
    ),
  )}\n`;
}

function properties(draft: DocumentDraft): Xml {
  return el(
    'di:Egenskaber',
    virkning('di', always(at(draft.on, '12:00')), draft.system),
    leaf('di:BrugervendtNoegle', draft.number),
    leaf('di:Titel', draft.title),
    leaf('di:Beskrivelse', draft.description),
    leaf('di:BrevDato', draft.letterDate),
    exemption('di:OffentlighedUndtaget', draft.exempt),
    leaf('di:VersionIdentifikator', draft.version ?? 1),
    leaf('di:UnderversionIdentifikator', 0),
    leaf('di:Dokumentnummer', draft.number),
    leaf('di:Foelsomhed', draft.sensitivity && SENSITIVITY[draft.sensitivity]),
    leaf('di:Type', draft.type),
  );
}

function relations(draft: DocumentDraft): Xml {
  const span = always(at(draft.on, '12:00'));
  const { system } = draft;
  const actor = (role: string, type: string, who: { id: string; name: string }): Xml =>
    relation('di:Dokumentaktoer', {
      span,
      system,
      role,
      type,
      reference: who.id,
      local: el(
        'di:DokumentaktoerLokalUdvidelse',
        leaf('di:FuldtNavn', who.name),
        leaf('di:CVR-Nr', KORSBAEK.cvr),
      ),
    });
  return el(
    'di:RelationListe',
    actor(DOCUMENT_ROLE.owner, TYPE.organisation, KORSBAEK),
    actor(DOCUMENT_ROLE.responsible, TYPE.unit, UNITS[draft.unit]),
    draft.handler && actor(DOCUMENT_ROLE.handler, TYPE.user, EMPLOYEES[draft.handler]),
    ...draft.parties.map((who, i) =>
      relation('di:Dokumentpart', {
        span,
        system,
        role: DOCUMENT_ROLE.party,
        type: TYPE.person,
        index: i + 1,
        reference: `urn:oio:cpr-nr:${who.cpr}`,
        local: el('di:DokumentpartLokalUdvidelse', leaf('di:FuldtNavn', who.name)),
      }),
    ),
    relation('di:Dokumentklasse', {
      span,
      system,
      role: DOCUMENT_ROLE.subject,
      type: TYPE.class,
      reference: subjectId(draft.kle),
      local: el(
        'di:DokumentklasseLokalUdvidelse',
        leaf('di:Klassetitel', subjectTitle(draft.kle)),
        leaf('di:BrugervendtNoegle', draft.kle),
      ),
    }),
    el(
      'gd:LokalUdvidelseListe',
      systemRelations('di:DokumentitsystemRelation', 'di:SystemNavn', span, system, system),
    ),
  );
}
