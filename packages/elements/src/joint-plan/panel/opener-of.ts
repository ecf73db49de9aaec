import type { PanelAbout, PanelName } from '../view.js';

/** The id of the button that opens a panel, and takes the focus back. */
export function openerOf(name: PanelName, { appointment, goal }: PanelAbout): string {
  return name === 'followUp' ? `follow-${goal ?? 'plan'}-${appointment ?? 'new'}` : name;
}
