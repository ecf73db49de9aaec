import {
  type CaseRecord,
  type ClassRef,
  type UnknownRelation,
  areaOfKle,
  isHoiSubject,
} from '@hoi/model';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { type Relation, readRelations } from '../sagdok/relation.js';
import { type Scope } from '../sagdok/scope.js';
import { presentRelation, singleRelation } from '../sagdok/single.js';
import { holdsOn } from '../sagdok/validity.js';
import { readClass, readKle } from '../sagdok/values.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, at } from '../xml/tree.js';
import { S } from './wire.js';

type CaseClasses = Pick<
  CaseRecord,
  | 'kle'
  | 'area'
  | 'hoi'
  | 'actionFacet'
  | 'interventionClass'
  | 'benefitClass'
  | 'outcome'
  | 'displayExclusions'
>;

const PATH = `${W.relations}/${S.class}`;

/** What a case is about, in classes. */
export function readCaseClasses(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): CaseClasses {
  const classes = readRelations(scope, nodes, 'caseClass', PATH, unknown);
  const asked = nodes.length > 0;
  if (!asked) scope.absent.push('kle', 'actionFacet', 'displayExclusions');
  const primary = singleRelation(scope, classes, PATH, {
    role: 'caseClass.primary',
    count: 'count.primaryClass',
    ...(asked && { missing: 'ob1.case.kle.missing' }),
    unbroken: true,
  });
  const action = singleRelation(scope, classes, PATH, {
    role: 'caseClass.action',
    count: 'count.actionClass',
    ...(asked && { missing: 'ob1.case.actionFacet.missing' }),
  });
  const primaryClass = primary && classOf(scope, primary);
  if (primaryClass && primaryClass.key === undefined) {
    scope.report('ob1.case.kle-number.missing', PATH);
  }
  const kle = primaryClass && readKle(scope, primaryClass, PATH);
  const one = (role: Relation['role']): ClassRef | undefined => {
    const relation = presentRelation(scope, classes, PATH, { role, count: 'count.class' });
    return relation && classOf(scope, relation);
  };
  const [interventionClass, benefitClass, outcome] = [
    one('caseClass.intervention'),
    one('caseClass.benefit'),
    one('caseClass.outcome'),
  ];
  return {
    ...(kle && { kle }),
    area: areaOfKle(kle?.number, scope.context.areas),
    hoi: kle !== undefined && isHoiSubject(kle.number),
    ...(action && { actionFacet: classOf(scope, action) }),
    ...(interventionClass && { interventionClass }),
    ...(benefitClass && { benefitClass }),
    ...(outcome && { outcome }),
    displayExclusions: exclusions(scope, classes),
  };
}

function classOf(scope: Scope, relation: Relation): ClassRef {
  return readClass(scope, relation, at(relation.node, W.extensions, S.classExtension));
}

/** Exclusions that have ended no longer exclude, and those to come do not yet. */
function exclusions(scope: Scope, classes: readonly Relation[]): ClassRef[] {
  const held = classes.filter(
    (relation) =>
      relation.role === 'caseClass.displayExclusion' && holdsOn(relation, scope.context.day),
  );
  return sortedBy(
    held.map((relation) => classOf(scope, relation)),
    stableJson,
  );
}
