import { type TemplateResult, html } from 'lit';
import { systemNow } from '@hoi/model';
import { planMoreWords } from '@hoi/model/locales/plan-more.js';
import { ExportEvent, type PlanFileFormat } from '../../events/export.js';
import { heading } from '../../internal/heading.js';
import type { PanelWorks } from '../panel/panel-control.js';
import type { JointPlanState } from '../view.js';
import { TYPES, planFile } from './plan-files.js';

const FILES = ['ics', 'json', 'html'] as const;
const WORDS = { ics: 'takeCalendar', json: 'takeJson', html: 'takeHtml' } as const;

/** The plan as files. The host may carry it out itself; else it is saved like any other file. */
export class TakePanel {
  constructor(private readonly works: PanelWorks) {}

  render(view: JointPlanState): TemplateResult {
    const words = planMoreWords(view.messages.lang);
    return html`<section class="panel" part="take" aria-labelledby="take-t">
      ${heading(view.level + 1, words.take, { id: 'take-t', focusable: true })}
      <div class="buttons">
        ${FILES.map(
          (format) =>
            html`<button @click=${() => this.#save(format, view)}>${words[WORDS[format]]}</button>`,
        )}
        <button @click=${this.works.close}>${words.fridgeClose}</button>
      </div>
    </section>`;
  }

  #save(format: PlanFileFormat, view: JointPlanState): void {
    const words = planMoreWords(view.messages.lang);
    const text = planFile(format, view, words, systemNow());
    const event = new ExportEvent(format, text, `${words.fileName}.${format}`, TYPES[format]);
    if (!this.works.plan.host.dispatchEvent(event)) return;
    const address = URL.createObjectURL(new Blob([text], { type: event.mediaType }));
    const link = this.works.plan.host.ownerDocument.createElement('a');
    link.href = address;
    link.download = event.filename;
    link.click();
    // The browser has taken it by then.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}
