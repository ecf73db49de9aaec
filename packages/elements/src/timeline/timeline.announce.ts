import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowWords } from './timeline.words.js';
import type { View } from './timeline.view.js';
import { windowOf } from './timeline.window.js';

/** "april 2026 til marts 2027, 14 perioder, 4 uden for vinduet" */
export function windowAnnouncement(view: View): string {
  const inside = view.scene.reduce((sum, scene) => sum + scene.shown, 0);
  const outside = view.scene.reduce(
    (sum, { before, after }) => sum + before.count + after.count,
    0,
  );
  const words = windowWords(view, windowOf(view.span));
  return view.messages['timeline.announce'](words, inside, outside);
}

/** Says things politely: once the window has come to rest, and never twice. */
export class Announcer implements ReactiveController {
  words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** After half a second without another. */
  rest(words: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.say(words()), 500);
  }

  say(words: string): void {
    if (words === this.words) return;
    this.words = words;
    this.host.requestUpdate();
  }
}
