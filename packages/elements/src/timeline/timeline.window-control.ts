import { type CivilDate, dayNumber } from '@hoi/model';
import { WindowChangeEvent } from '../events/window-change.js';
import {
  type Preset,
  type Span,
  type TimelineWindow,
  centreOn,
  pan,
  presetSpan,
  spanOf,
  windowOf,
  zoom,
} from './timeline.window.js';

interface WindowHost extends EventTarget {
  window: TimelineWindow | undefined;
  requestUpdate(name?: PropertyKey, old?: unknown): void;
}

/** What time is shown. Every move ends here, so that the host hears of each once. */
export class WindowControl {
  span: Span = { from: 0, to: 365 };
  #whole: Span | undefined;

  constructor(
    private readonly host: WindowHost,
    private readonly today: () => CivilDate,
    /** Called when someone has moved, for the announcement. */
    private readonly moved: () => void,
  ) {}

  get whole(): Span {
    return this.#whole ?? this.span;
  }

  /** Before each drawing: what the host asks for, else a year about today. */
  take(whole: Span, given: boolean): void {
    this.#whole = whole;
    const { window } = this.host;
    if (!window) {
      this.span = presetSpan('1y', this.today(), whole);
    } else if (given) {
      const shown = windowOf(this.span);
      if (window.from !== shown.from || window.to !== shown.to) this.span = spanOf(window);
    }
  }

  /** `moving`: more is likely to follow, so what is drawn may be moved for now. */
  set(span: Span, moving = false): void {
    if (span.from === this.span.from && span.to === this.span.to) return;
    this.span = span;
    const next = windowOf(span);
    const { window } = this.host;
    if (window?.from !== next.from || window.to !== next.to) {
      this.host.window = next;
      this.host.dispatchEvent(new WindowChangeEvent(next.from, next.to));
    }
    if (moving) this.host.requestUpdate('window', null);
    else this.host.requestUpdate();
    this.moved();
  }

  preset(preset: Preset): void {
    this.set(presetSpan(preset, this.today(), this.whole));
  }

  /** By windows: half of one is a page. */
  pan(windows: number): void {
    const { from, to } = this.span;
    this.panned(Math.round(windows * (to - from)), this.span);
  }

  panned(days: number, from: Span, moving = false): void {
    this.set(pan(from, days, this.whole), moving);
  }

  /** About a day; without one about today, or the middle when today is not shown. */
  zoom(factor: number, about = NaN, moving = false): void {
    const { from, to } = this.span;
    const now = dayNumber(this.today());
    const middle = now > from && now < to ? now : (from + to) / 2;
    const where = Number.isNaN(about) ? middle : about;
    this.set(zoom(this.span, factor, where, this.whole), moving);
  }

  goTo(day: number | undefined): void {
    this.set(centreOn(this.span, day ?? dayNumber(this.today()), this.whole));
  }

  /** Shows these days, with a little room about them. */
  show({ from, to }: Span): void {
    const room = Math.max(3, (to - from) * 0.05);
    const first = Math.max(from - room, this.whole.from);
    this.set({ from: first, to: Math.max(Math.min(to + room, this.whole.to), first + 7) });
  }
}
