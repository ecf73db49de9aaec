import type { Instant, ProgressStatus } from '@hoi/model';
import type { CaseDraft, CaseState, StepDraft } from '../content.js';
import { caseRelations } from './case-relations.js';
import { exemption } from './exemption.js';
import { type Span, SENSITIVITY, always, registrationHead, virkning } from './parts.js';
import { at, endOf, wireTime } from './time.js';
import { type Xml, el, leaf } from './xml.js';

/** A case with its registrations, the newest first, as an index that answers with history does. */
export function caseSnapshot(draft: CaseDraft): Xml {
  const states = [draft, ...(draft.earlier ?? []).toReversed()];
  return `${el(
    'sdi:SagFiltreretOejebliksbillede',
    el('sag:ObjektType', leaf('sd:UUIDIdentifikator', draft.id)),
    ...states.map(registration),
  )}\n`;
}

function registration(state: CaseState): Xml {
  const sender = state.sentBy ?? state.system;
  const saved = at(state.savedOn, '15:40');
  const begin = firstInstant(state);
  return el(
    'sag:Registrering',
    registrationHead(saved, at(state.savedOn, '15:42'), sender),
    attributes(state, begin, saved),
    el('sag:TilstandListe', ...progress(state)),
    caseRelations(state, begin),
  );
}

function attributes(state: CaseState, begin: Instant, saved: Instant): Xml {
  return el(
    'sag:AttributListe',
    el(
      'sag:Egenskaber',
      virkning('sag', always(begin), state.system),
      leaf('sag:BrugervendtNoegle', state.number),
      leaf('sag:Beskrivelse', state.description),
      leaf('sag:HjemmelSpecifikation', state.legalBasis),
      exemption('sag:OffentlighedUndtaget', state.exempt),
      leaf('sag:Sagsnummer', state.number),
      leaf('sag:Titel', state.title),
    ),
    el(
      'gd:LokalUdvidelseListe',
      el(
        'si:SagIndeksEgenskaber',
        virkning('gd', always(begin), state.system),
        leaf('si:Sagsstatus', state.localStatus),
        leaf('si:Foelsomhed', state.sensitivity && SENSITIVITY[state.sensitivity]),
        leaf('si:OprettetTidspunkt', wireTime(begin)),
      ),
      leaf('gd:SenestAendretTidspunkt', wireTime(saved)),
    ),
  );
}

const STATUS: Readonly<Record<ProgressStatus, string>> = {
  arisen: 'Opstaaet',
  informed: 'Oplyst',
  decided: 'Afgjort',
  closed: 'Afsluttet',
};

/** The whole history of states (AM-01): each holds until the next begins. */
function progress(state: CaseState): Xml[] {
  return state.steps.map((step, i) => {
    const next = state.steps[i + 1];
    const span: Span = {
      from: instantOf(step),
      to: next ? instantOf(next) : lastEnd(state),
    };
    return el(
      'sag:Fremdrift',
      virkning('sag', span, state.system),
      leaf('sag:FremdriftStatusKode', STATUS[step.status]),
    );
  });
}

function lastEnd({ lastStepEnds: end = 'open' }: CaseState): Span['to'] {
  return typeof end === 'string' ? end : endOf(end.on);
}

function instantOf({ on, clock }: StepDraft): Instant {
  return at(on, clock ?? '09:00');
}

/** A case that begins later is in the index from the day it was saved, with everything but its first state. */
function firstInstant({ steps, savedOn }: CaseState): Instant {
  const saved = at(savedOn, '08:00');
  const first = steps[0] && instantOf(steps[0]);
  return first !== undefined && first < at(savedOn, '15:40') ? first : saved;
}
