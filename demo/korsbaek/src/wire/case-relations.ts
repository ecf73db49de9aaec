import type { Instant } from '@hoi/model';
import type { CaseState } from '../content.js';
import { UNITS } from '../municipality/units.js';
import { caseActors } from './case-actors.js';
import { caseClasses } from './case-classes.js';
import { caseFile } from './case-file.js';
import { always, relation, systemRelations } from './parts.js';
import { CASE_ROLE, TYPE } from './roles.js';
import { endOf, startOf } from './time.js';
import { type Xml, el, leaf } from './xml.js';

/** Everything a case points to, in the order the schema has it. */
export function caseRelations(state: CaseState, begin: Instant): Xml {
  const { system } = state;
  const span = always(begin);
  return el(
    'sag:RelationListe',
    ...caseActors(state, begin),
    ...caseClasses(state, span),
    ...state.parties.map(({ role, who }, i) =>
      relation('sag:Sagspart', {
        span,
        system,
        role: CASE_ROLE[role],
        type: TYPE.person,
        ...(role === 'secondary' ? { index: i } : {}),
        reference: `urn:oio:cpr-nr:${who.cpr}`,
        local: el('si:SagspartLokalUdvidelse', leaf('si:FuldtNavn', who.name)),
      }),
    ),
    ...state.relations.map(({ kind, caseId, from, to }, i) =>
      relation('sag:Sagsrelation', {
        span: { from: startOf(from), to: to === undefined ? 'open' : endOf(to) },
        system,
        role: CASE_ROLE[kind],
        type: TYPE.case,
        ...(kind === 'related' ? { index: i + 1 } : {}),
        reference: caseId,
      }),
    ),
    ...caseFile(state),
    el(
      'gd:LokalUdvidelseListe',
      ...(state.onlyFor ?? []).map((unit) =>
        relation('si:Sikkerhedsprofil', {
          span,
          system,
          role: CASE_ROLE.access,
          type: TYPE.unit,
          reference: UNITS[unit].id,
        }),
      ),
      systemRelations(
        'si:SagsitsystemRelation',
        'si:SystemNavn',
        span,
        system,
        state.sentBy ?? system,
      ),
    ),
  );
}
