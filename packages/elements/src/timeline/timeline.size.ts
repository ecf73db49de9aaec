import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TextMeasure } from './timeline.measure.js';
import type { Room } from './timeline.view.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot?: ParentNode };

/** The widget's text is 13/16 of the page's, and never smaller than this (base styles): to reckon with until it is drawn. */
const TEXT = 0.8125;
const LEAST = 11;
/** The label column and the borders, in em and px (plot styles). */
const LABEL: Record<Room, number> = { wide: 21.85, medium: 16.31, narrow: 2.46 };

/** How wide the element is, how large its text, and how wide the plot. Layout is never read while it draws. */
export class SizeControl implements ReactiveController {
  width = 0;
  fontSize = 13;
  readonly text = new TextMeasure();
  #plot = 0;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #track: Element | null = null;
  #widget: HTMLElement | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get room(): Room {
    const width = (this.width * 13) / this.fontSize;
    return width >= 960 ? 'wide' : width >= 600 ? 'medium' : 'narrow';
  }

  get plot(): number {
    return Math.max(1, this.#plot || Math.round(this.width - 2 - LABEL[this.room] * this.fontSize));
  }

  hostConnected(): void {
    // In the next frame: what is drawn for a new width may itself change the height.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#track = null;
    this.#widget = null;
    cancelAnimationFrame(this.#frame);
  }

  /** Once before anything is drawn, so that the first drawing already fits. */
  hostUpdate(): void {
    if (this.width > 0) return;
    this.width = this.#clientWidth;
    if (this.width === 0) return;
    const style = getComputedStyle(this.host);
    const scale = parseFloat(style.getPropertyValue('--hoi-text-scale')) || 1;
    this.fontSize = Math.max(LEAST, parseFloat(style.fontSize) * TEXT * scale) || 13;
    this.#useFont(style.fontFamily);
  }

  hostUpdated(): void {
    // Drawn once more after it left: what is observed now, nobody would let go of.
    if (!this.host.isConnected) return;
    const widget = this.#root?.querySelector<HTMLElement>('.widget') ?? null;
    if (widget && widget !== this.#widget) this.#observer?.observe(widget);
    this.#widget = widget;
    const track = this.#root?.querySelector('.axis .plot, .list .scale') ?? null;
    if (track === this.#track) return;
    if (this.#track) this.#observer?.unobserve(this.#track);
    if (track) this.#observer?.observe(track);
    this.#track = track;
  }

  /** A page that unsets everything leaves the element an inline box, which has no width; the frame inside it has. */
  get #clientWidth(): number {
    if (this.host.clientWidth > 0) return this.host.clientWidth;
    // Nothing but its own borders is no width.
    return this.#widget && this.#widget.clientWidth > 0 ? this.#widget.offsetWidth : 0;
  }

  get #root(): ParentNode | undefined {
    return this.host.renderRoot;
  }

  #measure(): void {
    const widget = this.#widget;
    const width = this.#clientWidth;
    if (!widget || width === 0) return;
    const style = getComputedStyle(widget);
    const fontSize = parseFloat(style.fontSize) || 13;
    const font = Math.abs(fontSize - this.fontSize) > 0.01;
    const resized = font || width !== this.width;
    this.width = width;
    this.fontSize = fontSize;
    this.#useFont(style.fontFamily);
    const before = this.plot;
    // Another width may mean another layout, whose plot is measured once it has been drawn.
    this.#plot = resized ? 0 : (this.#track?.clientWidth ?? 0);
    if (resized || this.plot !== before) this.host.requestUpdate();
    if (resized) this.#frame = requestAnimationFrame(() => this.#measure());
  }

  #useFont(family: string): void {
    if (!this.text.use(family, this.fontSize * 0.923)) return;
    if (document.fonts.status === 'loaded') return;
    void document.fonts.ready.then(() => {
      this.text.forget();
      this.host.requestUpdate();
    });
  }
}
