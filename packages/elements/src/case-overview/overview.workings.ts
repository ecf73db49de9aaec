import type { CSSResultOrNative } from 'lit';
import type { CitizenId } from '@hoi/model';
import { SlowController } from '../controllers/slow-controller.js';
import { LazyParts } from '../internal/lazy-parts.js';
import type { CaseOverview } from './case-overview.js';
import type { OverviewFacet } from './facet-list.js';
import { OncePerFrame } from './once-per-frame.js';
import { OverviewReads } from './overview.facets.js';
import { OverviewMemory } from './overview.memory.js';
import { LOADERS, type OverviewParts } from './overview.parts.js';
import { PageWorkings } from './page-workings.js';
import type { OverviewPhase } from './phase.js';
import { Settling } from './settling.js';

/** The element's inside: one thing for each thing it can do, and what they know of each other. */
export class Workings {
  readonly memory = new OverviewMemory();
  readonly reads: OverviewReads;
  readonly parts: OverviewParts;
  readonly slow: SlowController;
  readonly settling: Settling;
  readonly pace = new OncePerFrame();

  phase: OverviewPhase = 'absent';
  readonly page: PageWorkings;
  #epoch: object | undefined;
  #citizen: CitizenId | undefined;

  constructor(readonly host: CaseOverview) {
    this.reads = new OverviewReads(host, (facet) => this.#wants(facet));
    const { elementStyles } = host.constructor as unknown as { elementStyles: CSSResultOrNative[] };
    this.parts = new LazyParts(host, LOADERS, elementStyles);
    this.slow = new SlowController(host, () => this.phase === 'loading');
    this.settling = new Settling(host);
    this.page = new PageWorkings(this);
  }

  /** Another life, another sign-in: what was opened, searched for and seen belonged to the one before. */
  turn(): void {
    const { source } = this.reads;
    if (source?.epoch !== this.#epoch) {
      this.page.reset();
      this.settling.reset();
    }
    this.#epoch = source?.epoch;
    const citizen = source?.query.citizen;
    if (citizen !== this.#citizen && this.#citizen !== undefined) this.memory.forget();
    this.#citizen = citizen;
  }

  /** What stands behind a fold is read when the fold is opened. */
  #wants(facet: OverviewFacet): boolean {
    const { open } = this.memory;
    if (this.host.compact) return facet === 'contacts';
    if (facet === 'payments') return [...open].some((key) => key.startsWith('case-'));
    return facet !== 'lookups' || open.has('looked-up');
  }
}
