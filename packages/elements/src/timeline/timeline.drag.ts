import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Span, moveEdge } from './timeline.window.js';

/** What dragging needs to know when it begins, and how it says where it has come to. */
export interface Draggable {
  span(): Span;
  whole(): Span;
  /** Pixels of the plot, and where it begins on the page. */
  plot(): { width: number; left: number } | undefined;
  setSpan(span: Span): void;
  zoom(factor: number, about: number): void;
  panned(days: number, from: Span): void;
  /** Nothing more is moved: draws what is still on its way. */
  still(): void;
}

interface Point {
  x: number;
  y: number;
}

interface Grip {
  kind: 'plot' | 'window' | 'from' | 'to';
  x: number;
  span: Span;
  moved: boolean;
}

/**
 * Drag, pinch and Ctrl + wheel. Everything is listened to on the element's own nodes and captured by pointer, so that
 * nothing is left on the page; a drag that began as a press on a bar is still a press until it has gone five pixels.
 */
export class DragController implements ReactiveController {
  #grip: Grip | undefined;
  #pointers = new Map<number, Point>();
  #pinch: { distance: number; span: Span } | undefined;
  #swallow = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly what: Draggable,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#grip = undefined;
    this.#pinch = undefined;
    this.#pointers.clear();
  }

  on(event: Event): void {
    if (event instanceof WheelEvent) this.#wheel(event);
    else if (!(event instanceof PointerEvent)) return;
    else if (event.type === 'pointerdown') this.#down(event);
    else if (event.type === 'pointermove') this.#move(event);
    else this.#up(event);
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    // Words that a mouse may mark, to copy why something is not there, are not held on to.
    const words = (event.target as Element).closest('.gap-box, .lane-note');
    if (words && event.pointerType === 'mouse') return;
    this.what.still();
    this.#swallow = false;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size === 2) {
      this.#pinch = { distance: this.#distance(), span: this.what.span() };
      this.#grip = undefined;
      return;
    }
    const held = (event.target as Element).closest<HTMLElement>('[data-drag]');
    const kind = (held?.dataset.drag ?? 'plot') as Grip['kind'];
    const onStrip = (event.target as Element).closest('[data-strip]') !== null;
    if (onStrip && kind === 'plot') {
      this.#jump(event);
      return;
    }
    this.#grip = { kind, x: event.clientX, span: this.what.span(), moved: false };
  }

  #move(event: PointerEvent): void {
    if (!this.#pointers.has(event.pointerId)) return;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const plot = this.what.plot();
    if (!plot || plot.width === 0) return;
    if (this.#pinch) {
      const { span, distance } = this.#pinch;
      const length = ((span.to - span.from) * distance) / this.#distance();
      const standing = this.what.span();
      this.what.zoom(length / (standing.to - standing.from), this.#dayAt(this.#middle(), plot));
      return;
    }
    const grip = this.#grip;
    if (!grip) return;
    const dx = event.clientX - grip.x;
    if (!grip.moved && Math.abs(dx) < 5) return;
    if (!grip.moved) {
      grip.moved = true;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    this.#drag(grip, dx, plot.width);
  }

  #up(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    if (this.#pointers.size < 2) this.#pinch = undefined;
    // The click that ends a drag is not a press on what lies under it.
    this.#swallow = this.#grip?.moved ?? false;
    this.#grip = undefined;
    if (this.#pointers.size === 0) this.what.still();
  }

  click(event: Event): void {
    if (!this.#swallow) return;
    this.#swallow = false;
    event.stopPropagation();
    event.preventDefault();
  }

  /** A plain wheel belongs to the page. */
  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const plot = this.what.plot();
    if (!plot) return;
    const about = this.#dayAt(event.clientX, plot);
    this.what.zoom(Math.exp(Math.min(Math.max(event.deltaY, -120), 120) * 0.0022), about);
  }

  #drag(grip: Grip, dx: number, width: number): void {
    const whole = this.what.whole();
    const { span } = grip;
    if (grip.kind === 'plot') {
      this.what.panned((-dx / width) * (span.to - span.from), span);
      return;
    }
    const days = (dx / width) * (whole.to - whole.from);
    if (grip.kind === 'window') this.what.panned(days, span);
    else this.what.setSpan(moveEdge(span, grip.kind, span[grip.kind] + days, whole));
  }

  /** A press beside the window on the strip brings the window there. */
  #jump(event: PointerEvent): void {
    const plot = this.what.plot();
    if (!plot) return;
    const whole = this.what.whole();
    const span = this.what.span();
    const day = whole.from + ((event.clientX - plot.left) / plot.width) * (whole.to - whole.from);
    this.what.panned(day - (span.from + span.to) / 2, span);
  }

  /** Fingers side by side, or one above the other: how far apart they are, but never so near that a hair's breadth is a leap. */
  #distance(): number {
    const [a, b] = [...this.#pointers.values()];
    return a && b ? Math.max(20, Math.hypot(a.x - b.x, a.y - b.y)) : 20;
  }

  #middle(): number {
    const all = [...this.#pointers.values()];
    return all.reduce((sum, { x }) => sum + x, 0) / Math.max(1, all.length);
  }

  /** The day at a place on the page; at the plot's edge when it is beside it. */
  #dayAt(x: number, { left, width }: { left: number; width: number }): number {
    const { from, to } = this.what.span();
    return from + Math.min(Math.max((x - left) / width, 0), 1) * (to - from);
  }
}
