import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot?: HTMLElement | DocumentFragment };

/**
 * A refresh may take away what the reader stands on. Then the reader is set down as near as can be: on the same case, else at the
 * head of its area, else at the title; never at the top of the page.
 */
export class FocusKeeper implements ReactiveController {
  #stood: HTMLElement | undefined;
  #path: readonly string[] = [];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.host.renderRoot;
    const stood = root instanceof ShadowRoot ? root.activeElement : null;
    this.#stood = stood instanceof HTMLElement ? stood : undefined;
    const caseId = stood?.closest<HTMLElement>('[data-case]')?.dataset['case'];
    const area = stood?.closest<HTMLElement>('[data-area]')?.dataset['area'];
    this.#path = [
      ...(caseId === undefined ? [] : [`[data-case='${CSS.escape(caseId)}'] .case-title`]),
      ...(area === undefined ? [] : [`#area-${CSS.escape(area)}`]),
      '#title',
    ];
  }

  hostUpdated(): void {
    const root = this.host.renderRoot;
    const gone = this.#stood && !this.#stood.isConnected;
    this.#stood = undefined;
    if (!gone || !root || (root as ShadowRoot).activeElement) return;
    for (const place of this.#path) {
      const next = root.querySelector<HTMLElement>(place);
      if (!next) continue;
      next.focus();
      return;
    }
  }
}
