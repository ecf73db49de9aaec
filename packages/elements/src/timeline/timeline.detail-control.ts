import type { ReactiveController } from 'lit';
import { SelectEvent } from '../events/select.js';
import { detailOf, findItem } from './timeline.find.js';
import type { TimelineModel } from './timeline.model.js';
import { placeDetails, placeSheet } from './timeline.place-details.js';
import { stopElement } from './timeline.stops.js';
import type { Timeline } from './timeline.js';
import type { Detail, View } from './timeline.view.js';

/** What is chosen and told of: one thing at a time, beside what it is about, and the focus back where it came from. */
export class DetailControl implements ReactiveController {
  #shown: { stop: string; about: Detail } | undefined;
  /** Where the keys were when the list of them was asked for: it stands beside its button, and leads back to them. */
  #back: string | undefined;
  /** Who had the focus when it was asked for; undefined when the details have it, or need it not. */
  #asker: Element | null | undefined;

  constructor(
    private readonly host: Timeline,
    private readonly giveFocusTo: (stop: string) => void,
  ) {
    host.addController(this);
  }

  get about(): Detail | undefined {
    return this.#shown?.about;
  }

  open(stop: string, view: View): void {
    const about = detailOf(stop, view);
    if (about) this.show(stop, about);
  }

  /** What a stop leads to; asked again from within, only what is told changes. */
  show(stop: string, about: Detail): void {
    if (this.#shown && about.kind === 'day' && this.#shown.about.kind === 'day') {
      this.#shown = { ...this.#shown, about };
      this.host.requestUpdate();
      return;
    }
    // From within the details one may go on; the way back leads to where one began.
    const inside = this.#shown && !stopElement(this.#plot, stop);
    this.#shown = { stop: inside ? (this.#shown?.stop ?? stop) : stop, about };
    this.#asker = this.host.shadowRoot?.activeElement ?? null;
    this.#back =
      about.kind === 'help' ? (this.#asker as HTMLElement | null)?.dataset.stop : undefined;
    if (about.kind === 'item') this.#select(about.item.record);
    this.host.requestUpdate();
  }

  close(): void {
    if (!this.#shown) return;
    this.giveFocusTo(this.#back ?? this.#shown.stop);
    this.clear();
    this.#select(undefined);
  }

  clear(): void {
    this.#shown = undefined;
    this.#asker = undefined;
    this.host.requestUpdate();
  }

  /** The data have been replaced: the same item as it is now, or none. */
  refresh(model: TimelineModel): void {
    if (this.#shown?.about.kind !== 'item') return;
    const rows = model.lanes.flatMap((lane) => lane.rows);
    const found = findItem(rows, this.#shown.about.item.id);
    this.#shown = found && { stop: this.#shown.stop, about: { kind: 'item', ...found } };
  }

  hostUpdated(): void {
    const details = this.host.renderRoot.querySelector<HTMLElement>('.details');
    if (!details || !this.#shown) return;
    const within = this.host.renderRoot.querySelector<HTMLElement>('.widget');
    if (details.hasAttribute('popover')) {
      if (within) placeSheet(details, within);
      if (!details.matches(':popover-open')) details.showPopover();
    } else {
      const opener =
        stopElement(this.host.renderRoot, this.#shown.stop) ??
        this.host.renderRoot.querySelector('.help');
      if (opener && within) placeDetails(details, opener, within);
    }
    if (this.#asker === undefined) return;
    const active = this.host.shadowRoot?.activeElement ?? null;
    // Whoever has gone elsewhere while the details were fetched is left there.
    const waiting = active === this.#asker || active === null || details.contains(active);
    this.#asker = undefined;
    if (waiting) details.focus({ preventScroll: true });
  }

  get #plot(): ParentNode | undefined {
    return this.host.renderRoot.querySelector('.lanes-box, .table-scroll, .list') ?? undefined;
  }

  #select(record: string | undefined): void {
    if (this.host.selected === record) return;
    if (!this.host.dispatchEvent(new SelectEvent(record))) return;
    this.host.selected = record;
  }
}
