import '@hoi/elements/define/case-overview.js';
import '@hoi/elements/define/consent-status.js';
import '@hoi/elements/define/context.js';
import '@hoi/elements/define/joint-plan.js';
import '@hoi/elements/define/timeline.js';
import './stories.css';
import { type TemplateResult, html } from 'lit';
import { HAND_MADE, type HandMade } from '@hoi/korsbaek';
import type { HoiIndex } from '@hoi/model';
import { citizenOf, lifeIndex, today } from './indexes.js';

export interface SceneArgs {
  life: HandMade;
  audience: 'professional' | 'citizen';
  width: 'narrow' | 'medium' | 'wide';
}

export const sceneArgs: SceneArgs = { life: 'complex', audience: 'professional', width: 'wide' };

export const sceneArgTypes = {
  life: { control: 'select', options: Object.keys(HAND_MADE) },
  audience: { control: 'inline-radio', options: ['professional', 'citizen'] },
  width: { control: 'inline-radio', options: ['narrow', 'medium', 'wide'] },
} as const;

/** An element in a context, in a container of a width, on the fixed day. */
export function scene(
  { life, audience, width }: SceneArgs,
  content: TemplateResult,
  index: HoiIndex = lifeIndex(life),
): TemplateResult {
  return html`<div class=${`at ${width}`}>
    <hoi-context
      .index=${index}
      citizen=${citizenOf(life)}
      purpose="Demonstration"
      today=${today}
      audience=${audience}
      >${content}</hoi-context
    >
  </div>`;
}

/** An element without a context: only what the page gives it. */
export function alone({ width }: SceneArgs, content: TemplateResult): TemplateResult {
  return html`<div class=${`at ${width}`}>${content}</div>`;
}
