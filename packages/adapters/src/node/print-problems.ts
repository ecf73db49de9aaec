import { type Finding } from '@hoi/model';
import { type Collected, type RuleId } from '../read.js';
import { type Say, joined, printable } from './say.js';

/** Where the list of one rule's objects stops; `--json` has them all. */
const SHOWN = 20;

export function* printRejected(say: Say, all: Collected): Generator<string> {
  const { words } = say;
  yield* ['', words.rejected(all.rejected.length).toLocaleUpperCase(words.lang)];
  for (const { id, object, rule, path, raw } of all.rejected) {
    yield `  * ${joined(`${words[`object.${object}`]} ${id ?? words.noId}`, rule, path, raw && `»${printable(raw)}«`)}`;
    yield `    ${explain(say, rule)}`;
  }
}

export function* printFindings(say: Say, all: Collected): Generator<string> {
  const { words } = say;
  yield* ['', words.findings(all.findings.length).toLocaleUpperCase(words.lang)];
  const byRule = new Map<string, Finding[]>();
  for (const finding of all.findings) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  for (const [rule, group] of byRule) {
    yield `  ${rule} (${group.length})`;
    yield `    ${explain(say, rule)}`;
    for (const { object, id, system, path, raw } of group.slice(0, SHOWN)) {
      const what = joined(
        [words[`object.${object}`], id].filter(Boolean).join(' '),
        system !== undefined && printable(system),
        path,
        raw && `»${printable(raw)}«`,
      );
      yield `    - ${what}`;
    }
    if (group.length > SHOWN) yield `    ${words.more(group.length - SHOWN)}`;
  }
}

/** A rule's one line; a rule without one would be a fault of ours, and its id still says something. */
function explain({ words }: Say, rule: string): string {
  return words[`rule.${rule as RuleId}`] ?? rule;
}
