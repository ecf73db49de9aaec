import { type LaneEvent, systemNow } from '@hoi/model';
import type { ExportFormat } from '../events/export.js';
import type { Workings } from './timeline.workings.js';

/** How the last copy or file went, for whoever stands beside the button. */
export type Said = 'copied' | 'saved' | 'refused' | undefined;

/** Takes the timeline away: on paper, as text, as a file. What does it is fetched when first asked for. */
export class OutputControl {
  said: Said;

  constructor(private readonly works: Workings) {}

  async save(format: ExportFormat, event?: LaneEvent): Promise<void> {
    const { host, parts } = this.works;
    const part = await parts.load('output');
    const { view } = this.works;
    if (!part || !view) return;
    const went = await part.carryOut(part.exportOf(format, view, systemNow(), event), host);
    this.said =
      went === undefined ? undefined : !went ? 'refused' : format === 'text' ? 'copied' : 'saved';
    host.requestUpdate();
  }

  async print(): Promise<void> {
    const { host, parts, facets } = this.works;
    const [output, table] = await Promise.all([parts.load('output'), parts.load('table')]);
    const { view } = this.works;
    if (!output || !table || !view) return;
    const { elementStyles } = host.constructor as unknown as { elementStyles: [] };
    const styles = [...elementStyles, ...table.styles];
    output.printTimeline(host, view, table, styles, facets.value('person')?.name ?? '');
  }
}
