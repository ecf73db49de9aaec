import { type Finding } from '@hoi/model';
import { type RuleId } from '../rules.js';
import { type XmlNode, textAt } from '../xml/tree.js';
import { type ReadContext } from './context.js';

export const RAW_LENGTH = 120;

/**
 * The reading of one object: where its texts are cleaned and its broken rules gathered. Cleaning here depends on the text
 * alone; numbers that become known are taken out at the end, so that the order of reading shows in nothing.
 */
export class Scope {
  readonly findings: Finding[] = [];
  /** Model fields whose whole element was missing, so that it was perhaps not asked for. */
  readonly absent: string[] = [];

  constructor(
    readonly context: ReadContext,
    readonly object: Finding['object'],
    readonly id: string | null,
  ) {}

  /** Notes a broken rule. The same rule about the same place is said once per object. */
  report(rule: RuleId, path?: string, raw?: string): void {
    const finding: Finding = { rule, object: this.object, id: this.id };
    if (path !== undefined) finding.path = path;
    if (raw !== undefined) finding.raw = this.raw(raw);
    const known = this.findings.some(
      (other) => other.rule === rule && other.path === path && other.raw === finding.raw,
    );
    if (!known) this.findings.push(finding);
  }

  /** A text of the source as it may be shown: without CPR numbers, and no longer than a reason needs to be. */
  raw(text: string): string {
    const clean = this.context.guard.cleanUnasked(text).trim();
    return clean.length > RAW_LENGTH ? `${clean.slice(0, RAW_LENGTH)}…` : clean;
  }

  /** A text that goes on screen. */
  clean(text: string, path: string): string {
    const clean = this.context.guard.cleanUnasked(text);
    if (clean !== text) this.report('cpr.in-text', path);
    return clean;
  }

  /** The cleaned text at a path below a node; `place` is where that node stands, for the finding. */
  text(node: XmlNode | undefined, place: string, ...path: string[]): string | undefined {
    const text = textAt(node, ...path);
    return text === undefined ? undefined : this.clean(text, [place, ...path].join('/'));
  }
}
