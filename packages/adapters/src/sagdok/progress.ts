import { type Period } from '@hoi/model';
import { type XmlNode, textAt } from '../xml/tree.js';
import { compareText } from './order.js';
import { type Scope } from './scope.js';
import { checkSequence } from './sequence.js';
import { type Valid, heldOn, readValidity } from './validity.js';
import { W } from './wire.js';

export interface Progress<S extends string> {
  status?: S;
  progress: { status: S; period: Period }[];
}

/** The steps of a case or document with their days, in order of time, and the one that holds on the day. */
export function readProgress<S extends string>(
  scope: Scope,
  nodes: readonly XmlNode[],
  codes: Readonly<Record<string, S>>,
): Progress<S> {
  const path = `${W.states}/${W.progress}`;
  const steps: (Valid & { status: S })[] = [];
  for (const node of nodes) {
    const code = textAt(node, W.progressCode);
    const status = code !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
    const validity = readValidity(scope, node, path);
    if (status === undefined) scope.report('state.unknown', `${path}/${W.progressCode}`, code);
    else if (!validity.empty) steps.push({ status, validity });
  }
  const { overlap, gap } = checkSequence(steps);
  if (overlap) scope.report('state.two', path);
  if (gap) scope.report('state.gap', path);
  const held = heldOn(steps, scope.context.day);
  steps.sort(
    (a, b) => compareText(a.validity.from, b.validity.from) || compareText(a.status, b.status),
  );
  return {
    ...(held && { status: held.status }),
    progress: steps.map(({ status, validity }) => ({ status, period: validity.period })),
  };
}
