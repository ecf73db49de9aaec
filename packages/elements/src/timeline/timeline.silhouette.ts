import { type TemplateResult, html } from 'lit';
import { cssVars } from '../internal/css-vars.js';
import type { ClusterMark, PeriodMark } from './timeline.marks.js';
import { share } from './timeline.lengths.js';
import { bar } from './timeline.period.js';

/** A closed area's period: the bar alone, nine pixels of it. The lane as a whole is the target. */
export function silhouette(mark: PeriodMark, width: number): TemplateResult {
  const stretch = mark.bar ?? mark.frame;
  if (!stretch) return html``;
  return html`<span
    class="thin"
    ${cssVars({ '--x': share(mark.left, width), '--w': share(mark.right - mark.left, width), '--row': String(mark.row) })}
    >${bar(stretch, mark.left, mark.right - mark.left, undefined)}</span
  >`;
}

/** The same for several. */
export function silhouetteCluster(cluster: ClusterMark, width: number): TemplateResult {
  return html`<span
    class="thin"
    ${cssVars({
      '--x': share(cluster.left, width),
      '--w': share(cluster.right - cluster.left, width),
      '--row': String(cluster.row),
    })}
    ><span class="density"></span
  ></span>`;
}
