import type { CaseState } from '../content.js';
import { uuidOf } from '../identity.js';
import { subjectId, subjectTitle } from '../municipality/kle.js';
import { type Span, relation } from './parts.js';
import { CASE_ROLE, TYPE } from './roles.js';
import { type Xml, el, leaf } from './xml.js';

/** What a case is about, what is done in it, what came of it, and whom it must not be shown to. */
export function caseClasses(state: CaseState, span: Span): Xml[] {
  const one = (
    role: string,
    id: string,
    words: { facet?: string; title?: string; key?: string; index?: number },
  ): Xml =>
    relation('sag:Sagsklasse', {
      span,
      system: state.system,
      role,
      type: TYPE.class,
      ...(words.index === undefined ? {} : { index: words.index }),
      reference: id,
      local: el(
        'si:SagsklasseLokalUdvidelse',
        leaf('si:Facettitel', words.facet),
        leaf('si:Klassetitel', words.title),
        leaf('si:BrugervendtNoegle', words.key),
      ),
    });
  const named = (role: string, title: string | undefined, facet: string, index?: number): Xml[] =>
    title === undefined
      ? []
      : [one(role, uuidOf(`class ${title}`), { facet, title, ...(index ? { index } : {}) })];
  const title = state.kleTitle ?? subjectTitle(state.kle);
  return [
    one(CASE_ROLE.subject, subjectId(state.kle), {
      facet: 'KL emneplan',
      ...(title === undefined ? {} : { title }),
      key: state.kle,
    }),
    one(CASE_ROLE.action, uuidOf('KLE facet G01'), {
      facet: 'KLE - Handlingsfacet',
      title: 'Generelle sager',
      key: 'G01',
    }),
    ...named(CASE_ROLE.intervention, state.interventionType, 'Korsbæk - Indsatser'),
    ...named(CASE_ROLE.benefit, state.benefitType, 'Korsbæk - Ydelser'),
    ...named(CASE_ROLE.outcome, state.outcome, 'Indekser - Sagsafgørelse', 1),
    ...(state.notShownTo ?? []).flatMap((title, i) =>
      named(CASE_ROLE.display, title, 'Indekser - Visning', i + 1),
    ),
  ];
}
