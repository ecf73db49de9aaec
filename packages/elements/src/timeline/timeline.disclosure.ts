import { type TemplateResult, html, nothing } from 'lit';
import type { Part } from './timeline.parts.js';
import type { View } from './timeline.view.js';

type Menus = Part<'menus'>;

/** A button that unfolds something beside it. What it holds is fetched and made when someone comes near, and not before. */
export function disclosure(
  kind: string,
  summary: TemplateResult,
  contents: (menus: Menus) => TemplateResult,
  { menus, do: act }: View,
): TemplateResult {
  return html`<details
    class="filter ${kind}"
    @pointerenter=${() => act.nearMenu()}
    @focusin=${() => act.nearMenu()}
    @toggle=${(event: Event) => (event.currentTarget as HTMLDetailsElement).open && act.openMenu()}
    @keydown=${closeOnEscape}
    @focusout=${closeWhenLeft}
  >
    ${summary}${menus ? contents(menus) : nothing}
  </details>`;
}

/** Escape closes the disclosure, and nothing around it. */
function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')?.focus();
}

function closeWhenLeft(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  const next = event.relatedTarget;
  if (next instanceof Node && !details.contains(next)) details.open = false;
}
