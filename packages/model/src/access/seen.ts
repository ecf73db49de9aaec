import type { CaseRecord } from '../record/case-record.js';
import type { Grant } from '../record/grant.js';
import type { Context } from './context.js';
import { isCoordinatorNow } from './coordinator.js';
import { contactIsVisible, interventionIsVisible } from './decide-by-area.js';
import { caseIsVisible } from './decide-case.js';
import { documentIsVisible } from './decide-document.js';
import { visibleBenefits } from './decide-grant.js';
import { visibleSubGoals } from './decide-plan.js';

/**
 * What the viewer may see of other facets, by id. A reference is shown only when what it points to is in here: an object that is
 * hidden, and one that nobody knows, are the same. Worked out when first asked for.
 */
export class Seen {
  readonly #context: () => Context;
  #cases?: ReadonlyMap<string, CaseRecord>;
  #documents?: ReadonlySet<string>;
  #grants?: ReadonlyMap<string, SeenGrant>;
  #contacts?: ReadonlySet<string>;
  #interventions?: ReadonlySet<string>;
  #subGoals?: ReadonlySet<string>;

  constructor(context: () => Context) {
    this.#context = context;
  }

  get cases(): ReadonlyMap<string, CaseRecord> {
    const { related } = this.#context();
    this.#cases ??= new Map(
      (related.cases ?? [])
        .filter((one) => caseIsVisible(one, this.#context()))
        .map((one) => [one.id, one]),
    );
    return this.#cases;
  }

  get documents(): ReadonlySet<string> {
    const { related } = this.#context();
    this.#documents ??= new Set(
      (related.documents ?? [])
        .filter((one) => documentIsVisible(one, this.#context()))
        .map(({ id }) => id),
    );
    return this.#documents;
  }

  get grants(): ReadonlyMap<string, SeenGrant> {
    const { related } = this.#context();
    this.#grants ??= new Map(
      (related.grants ?? []).flatMap((grant): [string, SeenGrant][] => {
        const benefits = visibleBenefits(grant, this.#context()).map(({ id }) => id);
        return benefits.length > 0 ? [[grant.id, { grant, benefits }]] : [];
      }),
    );
    return this.#grants;
  }

  get contacts(): ReadonlySet<string> {
    const { related, viewer } = this.#context();
    this.#contacts ??= new Set(
      (related.contacts ?? [])
        .filter((one) =>
          viewer.audience === 'citizen'
            ? isCoordinatorNow(one, this.#context())
            : contactIsVisible(one, this.#context()),
        )
        .map(({ id }) => id),
    );
    return this.#contacts;
  }

  get interventions(): ReadonlySet<string> {
    const { related } = this.#context();
    this.#interventions ??= new Set(
      (related.interventions ?? [])
        .filter((one) => interventionIsVisible(one, this.#context()))
        .map(({ id }) => id),
    );
    return this.#interventions;
  }

  get subGoals(): ReadonlySet<string> {
    const { related } = this.#context();
    this.#subGoals ??= new Set(
      related.plan ? visibleSubGoals(related.plan, this.#context()).map(({ id }) => id) : [],
    );
    return this.#subGoals;
  }

  /** Something a plan can point to: a case, a granted benefit (`<grant id>/<benefit id>`) or an intervention. */
  isIntervention(id: string): boolean {
    if (this.cases.has(id) || this.interventions.has(id)) return true;
    const slash = id.indexOf('/');
    const grant = this.grants.get(slash < 0 ? id : id.slice(0, slash));
    return grant !== undefined && (slash < 0 || grant.benefits.includes(id.slice(slash + 1)));
  }

  /** Anything at all that the viewer may see. */
  has(id: string): boolean {
    return this.cases.has(id) || this.documents.has(id) || this.grants.has(id);
  }
}

export interface SeenGrant {
  grant: Grant;
  /** Ids of the benefits that are shown. */
  benefits: readonly string[];
}
