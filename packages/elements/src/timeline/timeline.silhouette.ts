import { type TemplateResult, html } from 'lit';
import { cssVars } from '../internal/css-vars.js';
import type { ClusterMark, PeriodMark } from './timeline.marks.js';
import { bar } from './timeline.period.js';

const px = (n: number) => `${String(Math.round(n * 100) / 100)}px`;

/** A closed area's period: the bar alone, nine pixels of it. The lane as a whole is the target. */
export function silhouette(mark: PeriodMark): TemplateResult {
  const stretch = mark.bar ?? mark.frame;
  if (!stretch) return html``;
  return html`<span
    class="thin"
    ${cssVars({ '--x': px(mark.left), '--w': px(mark.right - mark.left), '--row': String(mark.row) })}
    >${bar(stretch, mark.left, undefined)}</span
  >`;
}

/** The same for several. */
export function silhouetteCluster(cluster: ClusterMark): TemplateResult {
  return html`<span
    class="thin"
    ${cssVars({
      '--x': px(cluster.left),
      '--w': px(cluster.right - cluster.left),
      '--row': String(cluster.row),
    })}
    ><span class="density"></span
  ></span>`;
}
