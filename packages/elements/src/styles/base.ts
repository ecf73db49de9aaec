import { css } from 'lit';

/**
 * What every element's inside looks like before it has a shape of its own. Sizes are em of the host page's text: never rem,
 * which a page may have set to 62.5 %. The body text is 13/16 of the page's, and never too small to read; only leaves set a
 * size of their own.
 *
 * A page reaches inside by inheritance only, and may have said `* { …: … !important }`. So nothing is inherited past the
 * widget's frame but what the page decides for good: text size, colour scheme, direction, and whether it is seen and pressed.
 * The element's own box stays the page's to lay out and to hide; the frame is a container too, should that box not be one.
 */
export const base = css`
  :host {
    --_font: var(--hoi-font-family, 'Segoe UI', system-ui, sans-serif);
    display: block;
    container-type: inline-size;
    font-family: var(--_font);
  }
  :host([hidden]) {
    display: none;
  }

  .widget {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    user-select: inherit;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    overflow-wrap: break-word;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_r-widget);
    font-family: var(--_font);
    font-size: max(11px, calc(0.8125em * var(--hoi-text-scale, 1)));
    font-variant-numeric: tabular-nums;
    line-height: 1.385;
  }
  /* Not *::before: a rule that fits every element's makes the browser work out two more styles for each of them. */
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 1.231em;
    line-height: 1.5;
    font-weight: 650;
  }
  h3,
  h4 {
    font-size: 1.077em;
    line-height: 1.43;
    font-weight: 650;
  }
  .meta {
    font-size: 0.923em;
    line-height: 1.333;
    color: var(--_muted);
  }
  .muted {
    color: var(--_muted);
  }
  strong {
    font-weight: 650;
  }
  svg.icon {
    inline-size: 1.231em;
    block-size: 1.231em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  svg.icon .solid {
    fill: currentColor;
  }

  button,
  a.button {
    font: inherit;
    font-weight: 550;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
    min-block-size: 2.46em;
    padding: 0.3em 0.85em;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    cursor: pointer;
    text-decoration: none;
    transition: background-color var(--_fast) ease-out;
  }
  @media (hover: hover) {
    button:hover,
    a.button:hover {
      background: var(--_hover);
    }
  }
  button.primary,
  a.button.primary {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
  }
  button.quiet,
  button.link {
    background: none;
    border-color: transparent;
  }
  button.link,
  a {
    color: var(--_link);
  }
  button.link {
    padding: 0;
    min-block-size: 1.85em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  button.icon-only {
    padding: 0;
    inline-size: 2.46em;
  }
  button.small {
    min-block-size: 2.15em;
    padding-block: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_r-bar);
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .attention {
    color: var(--_att-text);
    background: var(--_att-bg);
  }
  .attention svg.icon {
    color: var(--_att-icon);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_att-line);
    border-radius: 99px;
    font-size: 0.923em;
    line-height: 1.5;
  }

  @media (forced-colors: active) {
    .widget,
    .tag,
    button {
      border-color: CanvasText;
    }
    svg.icon {
      stroke: currentColor;
    }
    /* A drawing keeps the colour it is given; here the reader's own counts. */
    .attention svg.icon {
      color: CanvasText;
    }
    button.primary {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .widget {
      border: 0;
      break-inside: auto;
    }
    button {
      display: none;
    }
  }
`;
