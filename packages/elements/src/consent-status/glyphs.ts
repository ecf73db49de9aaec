import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';
import type { ConsentStanding } from '@hoi/model';

const line = (d: string): SVGTemplateResult => svg`<path d=${d}></path>`;
const solid = (d: string): SVGTemplateResult => svg`<path class="solid" d=${d}></path>`;
const knock = (d: string): SVGTemplateResult => svg`<path class="knock" d=${d}></path>`;
const RING = 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2z';
const ring = line(RING);

/** One shape for each of the nine ways consent can stand, so that form and word tell them apart without colour. */
const SIGNS: Record<ConsentStanding, unknown> = {
  notAsked: svg`<path class="dashed" d=${RING}></path>`,
  pending: [ring, line('M8 5v3.2l2.2 1.3')],
  given: [solid(RING), knock('m5.3 8.2 1.9 1.9 3.6-3.8')],
  expiring: [ring, solid('M8 2.2V8l5 2.9A5.8 5.8 0 1 1 8 2.2z')],
  declined: [ring, line('m4 12 8-8')],
  withdrawn: [ring, line('M7 5.4 5.2 7.2 7 9M5.4 7.2h3.4a1.7 1.7 0 0 1 0 3.4H7.4')],
  expired: [
    ring,
    line('M6 4.8h4M6 11.2h4M6.3 4.8c0 1.8 3.4 4.600 3.4 6.4M9.7 4.8c0 1.8-3.4 4.600-3.4 6.4'),
  ],
  unknown: [
    svg`<path class="dotted" d=${RING}></path>`,
    line('M6.4 6.6a1.6 1.6 0 1 1 2.3 1.5c-.5.3-.7.6-.7 1.1M8 11.2v.1'),
  ],
  notRequired: [
    line('M3.6 2.2h8.8q1.4 0 1.4 1.4v8.8q0 1.4-1.4 1.4H3.6q-1.4 0-1.4-1.4V3.6q0-1.4 1.4-1.4z'),
    svg`<text x="8" y="11">§</text>`,
  ],
};

export function standingGlyph(standing: ConsentStanding): TemplateResult {
  return html`<svg
    class="icon mark"
    data-standing=${standing}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    ${SIGNS[standing]}
  </svg>`;
}
