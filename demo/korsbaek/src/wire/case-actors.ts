import type { Instant } from '@hoi/model';
import type { CaseState } from '../content.js';
import { EMPLOYEES } from '../municipality/employees.js';
import { KORSBAEK } from '../municipality/korsbaek.js';
import { UNITS } from '../municipality/units.js';
import { type Span, always, relation } from './parts.js';
import { CASE_ROLE, TYPE } from './roles.js';
import { endOf, startOf } from './time.js';
import { type Xml, el, leaf } from './xml.js';

/** Who owns a case, answers for it and works on it: handlers before, now and later, each with their days. */
export function caseActors(state: CaseState, begin: Instant): Xml[] {
  const actor = (
    span: Span,
    role: string,
    type: string,
    who: { id: string; name: string; key?: string },
    index?: number,
  ): Xml =>
    relation('sag:Sagsaktoer', {
      span,
      system: state.system,
      role,
      type,
      ...(index === undefined ? {} : { index }),
      reference: who.id,
      local: el(
        'si:SagsaktoerLokalUdvidelse',
        leaf('si:BrugervendtNoegle', who.key),
        leaf('si:FuldtNavn', who.name),
        leaf('si:CVR-Nummer', KORSBAEK.cvr),
      ),
    });
  const span = always(begin);
  return [
    actor(span, CASE_ROLE.owner, TYPE.organisation, KORSBAEK),
    actor(span, CASE_ROLE.responsible, TYPE.unit, UNITS[state.unit]),
    ...state.handlers.map(({ who, from, to }) => {
      const { id, name } = EMPLOYEES[who];
      const held: Span = {
        from: later(startOf(from), begin),
        to: to === undefined ? 'open' : endOf(to),
      };
      return actor(held, CASE_ROLE.handler, TYPE.user, { id, name });
    }),
    ...(state.otherHandlers ?? []).map((who, i) => {
      const { id, name } = EMPLOYEES[who];
      return actor(span, CASE_ROLE.otherHandler, TYPE.user, { id, name }, i + 1);
    }),
  ];
}

function later(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}
