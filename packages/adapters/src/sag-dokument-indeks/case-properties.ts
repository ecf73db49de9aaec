import { type CaseRecord } from '@hoi/model';
import { readInstant } from '../sagdok/read-time.js';
import { type Scope } from '../sagdok/scope.js';
import { heldOrNearest, readValidity } from '../sagdok/validity.js';
import { readSensitivity } from '../sagdok/values.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, at, textAt } from '../xml/tree.js';
import { S } from './wire.js';

type Properties = Pick<
  CaseRecord,
  'caseNumber' | 'title' | 'description' | 'legalBasis' | 'publicAccessExempt'
>;

/** What a case is called and rests on. */
export function readCaseProperties(scope: Scope, nodes: readonly XmlNode[]): Properties {
  const path = `${W.attributes}/${W.properties}`;
  if (nodes.length === 0) scope.absent.push('title', 'caseNumber');
  const node = choose(scope, nodes, path);
  if (!node) return {};
  const text = (...names: string[]) => scope.text(node, path, ...names);
  const [key, number] = [textAt(node, W.key), textAt(node, S.caseNumber)];
  if (key === undefined) scope.report('ob1.case.key.missing', path);
  if (number === undefined) scope.report('ob1.case.caseNumber.missing', path);
  if (key !== undefined && number !== undefined && key !== number) {
    scope.report('number.mismatch', path, `${key} / ${number}`);
  }
  const title = text(W.title);
  if (title === undefined) scope.report('ob1.case.title.missing', path);
  const caseNumber = text(S.caseNumber) ?? text(W.key);
  const description = text(W.description);
  const legalBasis = text(S.legalBasis);
  return {
    ...(caseNumber !== undefined && { caseNumber }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description: description.replace(/\r\n?/g, '\n') }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...readExemption(scope, node, path),
  };
}

/** The exemption and its legal basis. The alternative title beside it is the secret one, and is read past. */
export function readExemption(
  scope: Scope,
  node: XmlNode,
  path: string,
): Pick<CaseRecord, 'publicAccessExempt'> {
  if (!at(node, W.exempt)) return {};
  const legalBasis = scope.text(node, path, W.exempt, W.exemptLegalBasis);
  return { publicAccessExempt: legalBasis === undefined ? {} : { legalBasis } };
}

/** What the index adds to a case of its own. */
export function readIndexProperties(
  scope: Scope,
  nodes: readonly XmlNode[],
): Pick<CaseRecord, 'localStatus' | 'sensitivity' | 'createdAt'> {
  const path = `${W.attributes}/${S.indexProperties}`;
  if (nodes.length === 0) scope.absent.push('sensitivity');
  const node = choose(scope, nodes, path);
  if (!node) return {};
  const localStatus = scope.text(node, path, S.localStatus);
  const sensitivity = readSensitivity(scope, node, path);
  if (textAt(node, W.sensitivity) === undefined) {
    scope.report('ob1.case.sensitivity.missing', path);
  }
  const createdAt = readInstant(scope, textAt(node, S.createdAt), `${path}/${S.createdAt}`);
  return {
    ...(localStatus !== undefined && { localStatus }),
    ...(sensitivity && { sensitivity }),
    ...(createdAt && { createdAt }),
  };
}

/** Of several sets of properties with their own days, the set to show. */
function choose(scope: Scope, nodes: readonly XmlNode[], path: string): XmlNode | undefined {
  const valid = nodes.map((node) => ({ node, validity: readValidity(scope, node, path) }));
  return heldOrNearest(valid, scope.context.day)?.node;
}
