import { css } from 'lit';

/**
 * The public custom properties and their defaults. A default stands where the property is used, never on the host page's
 * side, so that a theme may set `--hoi-…` on any ancestor. Light and dark follow the inherited `color-scheme`.
 * The tags below stand in every element's documentation.
 *
 * @cssprop --hoi-font-family - The typeface. Not the page's own unless it is said here, because a page's may lack weights.
 * @cssprop [--hoi-text-scale=1] - A factor on all text sizes.
 * @cssprop --hoi-surface - The ground of the widget.
 * @cssprop --hoi-sunken - A ground that lies deeper: side columns, strips.
 * @cssprop --hoi-hover - The ground of what the pointer is over.
 * @cssprop --hoi-selected - The ground of what has been chosen.
 * @cssprop --hoi-horizon - The ground of days that have not come yet.
 * @cssprop --hoi-text - Text.
 * @cssprop --hoi-muted - Text of second rank.
 * @cssprop --hoi-subtle - Text of third rank, and lines that carry meaning.
 * @cssprop --hoi-link - Links, and buttons that look like them.
 * @cssprop --hoi-action - The ground of the one button that matters most.
 * @cssprop --hoi-on-action - Text on `--hoi-action`.
 * @cssprop --hoi-focus - The ring around what has the focus.
 * @cssprop --hoi-border - Lines between things.
 * @cssprop --hoi-border-strong - Lines around what can be pressed or filled in.
 * @cssprop --hoi-grid - The lines of a time axis.
 * @cssprop --hoi-ink - The filled header of the case about the joint plan.
 * @cssprop --hoi-on-ink - Text on `--hoi-ink`.
 * @cssprop --hoi-attention-bg - The ground of what needs action.
 * @cssprop --hoi-attention-text - Text on `--hoi-attention-bg`.
 * @cssprop --hoi-attention-icon - The sign on `--hoi-attention-bg`.
 * @cssprop --hoi-attention-line - The frame of what needs action.
 * @cssprop --hoi-area-cross-cutting - The colour of what reaches across areas.
 * @cssprop --hoi-area-employment - The colour of employment.
 * @cssprop --hoi-area-social - The colour of social services.
 * @cssprop --hoi-area-family - The colour of children and families.
 * @cssprop --hoi-area-health - The colour of health.
 * @cssprop --hoi-area-education - The colour of education.
 * @cssprop --hoi-area-income - The colour of income support.
 * @cssprop --hoi-area-other - The colour of everything else.
 * @cssprop [--hoi-radius-bar=4px] - Corners of bars and small marks.
 * @cssprop [--hoi-radius-control=6px] - Corners of buttons and fields.
 * @cssprop [--hoi-radius-card=8px] - Corners of cards.
 * @cssprop [--hoi-radius-widget=10px] - Corners of the widget itself.
 * @cssprop --hoi-shadow - The shadow of what floats above the rest.
 */
export const tokens = css`
  :host {
    --_surface: var(--hoi-surface, light-dark(#ffffff, #171d26));
    --_sunken: var(--hoi-sunken, light-dark(#f4f6f9, #10151c));
    --_hover: var(--hoi-hover, light-dark(#eef2f7, #222b37));
    --_selected: var(--hoi-selected, light-dark(#e7effa, #21324b));
    --_horizon: var(--hoi-horizon, light-dark(#f6f8fc, #1b222d));
    --_text: var(--hoi-text, light-dark(#17202e, #e8edf4));
    --_muted: var(--hoi-muted, light-dark(#47546a, #b3bfce));
    --_subtle: var(--hoi-subtle, light-dark(#5a687c, #95a3b5));
    --_link: var(--hoi-link, light-dark(#174a8c, #9cc2f5));
    --_action: var(--hoi-action, light-dark(#173a66, #a9c8f5));
    --_on-action: var(--hoi-on-action, light-dark(#ffffff, #0f1b2d));
    --_focus: var(--hoi-focus, light-dark(#0b4fb3, #9cc2f5));
    --_border: var(--hoi-border, light-dark(#dce2ea, #2e3948));
    --_border-strong: var(--hoi-border-strong, light-dark(#76839a, #6f7e93));
    --_grid: var(--hoi-grid, light-dark(#e9edf2, #242d39));
    --_ink: var(--hoi-ink, light-dark(#1d2a3d, #dce4ef));
    --_on-ink: var(--hoi-on-ink, light-dark(#ffffff, #10151c));

    --_att-bg: var(--hoi-attention-bg, light-dark(#fff4db, #2e2614));
    --_att-text: var(--hoi-attention-text, light-dark(#6a4100, #f6d491));
    --_att-icon: var(--hoi-attention-icon, light-dark(#9a5b00, #f2b84b));
    --_att-line: var(--hoi-attention-line, light-dark(#b86e00, #c9922f));

    --_crossCutting: var(--hoi-area-cross-cutting, light-dark(#1d2a3d, #dce4ef));
    --_employment: var(--hoi-area-employment, light-dark(#2b5db5, #84abf2));
    --_social: var(--hoi-area-social, light-dark(#553496, #cbb9fa));
    --_family: var(--hoi-area-family, light-dark(#a0386f, #ec93c1));
    --_health: var(--hoi-area-health, light-dark(#0a766b, #4fc4b4));
    --_education: var(--hoi-area-education, light-dark(#626b0b, #c3c963));
    --_income: var(--hoi-area-income, light-dark(#4d6079, #a5b4ca));
    --_other: var(--hoi-area-other, light-dark(#4d6079, #a5b4ca));
    --_pattern: light-dark(#ffffff, #171d26);

    --_r-bar: var(--hoi-radius-bar, 4px);
    --_r-control: var(--hoi-radius-control, 6px);
    --_r-card: var(--hoi-radius-card, 8px);
    --_r-widget: var(--hoi-radius-widget, 10px);
    --_shadow: var(--hoi-shadow, 0 8px 28px rgb(16 24 40 / 18%));
    --_fast: 120ms;
    --_expand: 180ms;
    --_zoom: 200ms;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
      --_expand: 0ms;
      --_zoom: 0ms;
    }
  }

  /* One element knows its area by attribute; everything below it draws in var(--_area). */
  [data-area='crossCutting'] {
    --_area: var(--_crossCutting);
  }
  [data-area='employment'] {
    --_area: var(--_employment);
  }
  [data-area='social'] {
    --_area: var(--_social);
  }
  [data-area='family'] {
    --_area: var(--_family);
  }
  [data-area='health'] {
    --_area: var(--_health);
  }
  [data-area='education'] {
    --_area: var(--_education);
  }
  [data-area='income'] {
    --_area: var(--_income);
  }
  [data-area='other'] {
    --_area: var(--_other);
  }
  [data-area] {
    /* light-dark() takes colours, not percentages: the tint is 11 % in light and 18 % in dark. */
    --_area-tint: light-dark(
      color-mix(in srgb, var(--_area) 11%, var(--_surface)),
      color-mix(in srgb, var(--_area) 18%, var(--_surface))
    );
  }
`;
