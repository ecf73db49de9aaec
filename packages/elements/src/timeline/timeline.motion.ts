import type { ReactiveController } from 'lit';
import { type Geometry, axisOf, geometryOf } from './timeline.axis.js';
import { type LaneList, ghosts } from './timeline.ghosts.js';
import { px } from './timeline.lengths.js';
import type { Workings } from './timeline.workings.js';

/** Milliseconds without a step, after which everything is drawn where it has come to. */
const REST = 120;
/** Least part of the window that must have been drawn with its words; the rest is foreseen in shapes alone. */
const DRAWN = 1 / 3;
/** Pixels above and below the screen in which lanes are moved too. */
const BEYOND = 100;
/** How much closer one may look at what is drawn before it is drawn again. */
const CLOSER = 4;

/**
 * While time is moved, what is drawn is moved with it, lane by lane; axis, strip and words follow each step. Labels, counts, cut
 * marks and the rows there are come when it rests, or when what is drawn has been moved too far: until then nothing is
 * counted, said or opened, for whoever asks for the picture gets it drawn first.
 */
export class Motion implements ReactiveController {
  #tracks: HTMLElement[] | undefined;
  #ghosts: SVGElement[] = [];
  #length = '';
  #box: Element | null = null;
  #rtl = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #resting: (() => void)[] = [];

  constructor(private readonly works: Workings) {
    works.host.addController(this);
  }

  get moving(): boolean {
    return this.#tracks !== undefined;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    this.#stop();
  }

  /** Draws what is still on its way. */
  settle(): void {
    if (this.moving) this.works.host.drawNow();
  }

  /** Settles when nothing moves. */
  rested(): Promise<void> | undefined {
    return this.moving ? new Promise((done) => this.#resting.push(done)) : undefined;
  }

  /** Moves what is drawn to the window there is now; false when it has to be drawn. */
  step(): boolean {
    const { works } = this;
    const { drawn, size, window: shown } = works;
    if (!drawn || works.live.size === 0 || works.detail.about || works.page.printing) return false;
    shown.take(drawn.model.whole, true);
    const { span } = shown;
    const { geometry: base } = drawn;
    if (size.plot !== base.width) return false;
    const geometry = geometryOf(span, base.width);
    const left = geometry.x(base.span.from);
    const width = geometry.x(base.span.to) - left;
    const drawnHere = Math.min(left + width, base.width) - Math.max(left, 0);
    if (drawnHere < DRAWN * base.width || width > CLOSER * base.width) return false;
    if (!this.#tracks) this.#begin(base);
    this.#move(left, width, base.width);
    const axis = axisOf(geometry, drawn.messages, size.fontSize / 13);
    const view = { ...drawn, span, geometry, axis };
    for (const draw of works.live) draw(view);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => works.host.requestUpdate(), REST);
    return true;
  }

  #begin(base: Geometry): void {
    const { host } = this.works;
    const all = host.renderRoot.querySelectorAll<LaneList>('.marks, .paid-blocks');
    const { innerHeight } = window;
    // What nobody can see is drawn at rest.
    this.#tracks = [...all].filter((track) => {
      const { top, bottom } = track.getBoundingClientRect();
      return bottom > -BEYOND && top < innerHeight + BEYOND;
    });
    this.#rtl = host.matches(':dir(rtl)');
    this.#box = host.renderRoot.querySelector('.lanes-box');
    this.#box?.classList.add('moving');
    for (const track of this.#tracks) {
      const drawing = ghosts(track, base, this.#rtl);
      if (!drawing) continue;
      track.append(drawing);
      this.#ghosts.push(drawing);
    }
  }

  /** Each lane's marks as one; they go under the names. */
  #move(left: number, width: number, plot: number): void {
    const shift = `translateX(${px(this.#rtl ? -left : left)})`;
    const length = Math.abs(width - plot) < 0.01 ? '' : px(width);
    for (const { style } of this.#tracks ?? []) {
      style.transform = shift;
      if (length !== this.#length) style.inlineSize = length;
    }
    if (length === this.#length) return;
    this.#length = length;
    // Shapes alone may be stretched as they are.
    for (const { style } of this.#ghosts) style.transform = `scaleX(${String(width / plot)})`;
  }

  #stop(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    for (const { style } of this.#tracks ?? []) {
      style.transform = '';
      style.inlineSize = '';
    }
    for (const ghost of this.#ghosts.splice(0)) ghost.remove();
    this.#tracks = undefined;
    this.#length = '';
    this.#box?.classList.remove('moving');
    for (const done of this.#resting.splice(0)) done();
  }
}
