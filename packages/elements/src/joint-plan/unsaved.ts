import type { CitizenId } from '@hoi/model';
import type { PanelAbout } from './view.js';

/** Everything about one citizen's plan that is written and not saved. Plain data, so that a page can keep it. */
export interface Kept {
  citizen?: CitizenId | undefined;
  /** The plan's own parts, as the editor has them. */
  parts: readonly unknown[];
  order?: readonly string[] | undefined;
  /** Follow-ups that are being planned, held or moved. */
  followUps?: readonly { about: PanelAbout }[] | undefined;
}

/** As the element last told it, else as the page has kept it of this citizen's. */
export class Unsaved {
  told: Kept | undefined;

  constructor(
    readonly host: HTMLElement & { draft: unknown },
    readonly citizen: () => CitizenId | undefined,
  ) {}

  get now(): Kept | undefined {
    const kept = this.told ?? (this.host.draft as Kept | null | undefined);
    return Array.isArray(kept?.parts) && kept.citizen === this.citizen() ? kept : undefined;
  }
}
