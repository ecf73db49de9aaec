import { contactsNow, fridgeJudge } from '@hoi/model';
import { areaName } from '../../internal/templates.js';
import type { JointPlanState } from '../view.js';

/** What must not hang on a fridge of this citizen's. */
export function judgeOf(view: JointPlanState | undefined): ReturnType<typeof fridgeJudge> {
  if (!view) return () => undefined;
  const { facts, messages, today } = view;
  const { coordinating } = contactsNow(facts.contacts, today);
  const family = (facts.household?.members ?? []).flatMap(({ name }) =>
    name ? [name, name.split(' ')[0] ?? name] : [],
  );
  const own = [facts.person?.name, facts.person?.firstName];
  return fridgeJudge({
    areaName: (area) => areaName(area, messages),
    benefits: [
      ...facts.cases.flatMap(({ title }) => title ?? []),
      ...facts.grants.flatMap(({ benefits }) => benefits.flatMap(({ name }) => name ?? [])),
    ],
    names: [...facts.contacts.map(({ name }) => name), ...family].filter(
      (name) => name !== coordinating?.name && !own.includes(name),
    ),
  });
}
