import {
  type ChildPart,
  Directive,
  type DirectiveParameters,
  type PartInfo,
  PartType,
  directive,
} from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import type { View } from './timeline.view.js';

type Draw = (view: View) => unknown;

/** Where parts of the picture that are drawn anew while it moves are kept. */
export interface LiveParts {
  readonly live: Set<(view: View) => void>;
}

class LiveDirective extends Directive {
  #draw: Draw | undefined;
  #again: ((view: View) => void) | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new Error('live() draws content');
  }

  override render(_parts: LiveParts, view: View, draw: Draw): unknown {
    return draw(view);
  }

  override update(part: ChildPart, [parts, view, draw]: DirectiveParameters<this>): unknown {
    this.#draw = draw;
    this.#again ??= (moved) => setChildPartValue(part, this.#draw?.(moved), this);
    parts.live.add(this.#again);
    return this.render(parts, view, draw);
  }
}

/** Drawn with everything else, and alone while time is moved: `${live(motion, view, axisRow)}`. */
export const live = directive(LiveDirective);
