import { type TemplateResult, html } from 'lit';
import type { itemStatus } from '@hoi/model';
import { type IconName, icon } from '../internal/icons.js';

const STATUS: Record<ReturnType<typeof itemStatus>, IconName> = {
  planned: 'planned',
  inProgress: 'half',
  paused: 'paused',
  ended: 'done',
  unknown: 'unknown',
};

/** The status's own shape; its word always stands beside it. */
export function statusSign(status: ReturnType<typeof itemStatus>): TemplateResult {
  return html`<span class="status-sign ${status}">${icon(STATUS[status])}</span>`;
}
