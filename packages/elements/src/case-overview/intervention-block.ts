import { type TemplateResult, html, nothing } from 'lit';
import { type Intervention, interventionStatus, periodWords } from '@hoi/model';
import { connectionName } from '../internal/templates.js';
import type { OverviewView } from './view.js';

/** An intervention with its period and status in words, what it is by law, and who says so. */
export function interventionBlock(item: Intervention, view: OverviewView): TemplateResult {
  const { messages, today, trust } = view;
  const { connection, system } = item.provenance;
  const report = trust.connections.find((one) => one.connection === connection);
  const source = system ?? connectionName(report ?? connection, messages);
  const words = [item.legalBasis, source].filter(Boolean).join(' · ');
  return html`<div class="grant">
    <span class="benefit"
      ><strong>${item.name || messages['cases.unnamedIntervention']}</strong>
      <span>${periodWords(item.period, today, messages)}</span>
      <span class="muted">${messages[`status.${interventionStatus(item, today)}`]}</span></span
    >
    ${words ? html`<span class="meta">${words}</span>` : nothing}
  </div>`;
}
