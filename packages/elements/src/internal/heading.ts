import { type TemplateResult, html, nothing } from 'lit';

/** A real heading at the level the host page has room for; deeper than six is six. */
export function heading(
  level: number,
  content: unknown,
  {
    id,
    className,
    focusable = false,
  }: {
    id?: string;
    className?: string;
    /** A place the reader can be taken to, though not on the way of the tab key. */
    focusable?: boolean;
  } = {},
): TemplateResult {
  const name = id ?? nothing;
  const look = className ?? nothing;
  const tab = focusable ? '-1' : nothing;
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 id=${name} class=${look} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 id=${name} class=${look} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 id=${name} class=${look} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 id=${name} class=${look} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 id=${name} class=${look} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 id=${name} class=${look} tabindex=${tab}>${content}</h6>`;
  }
}
