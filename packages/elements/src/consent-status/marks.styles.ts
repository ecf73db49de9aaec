import { css } from 'lit';

/** The nine signs of how consent stands, and the words beside them. */
export const markStyles = css`
  svg.mark {
    inline-size: 1.54em;
    block-size: 1.54em;
  }
  svg.mark .dashed {
    stroke-dasharray: 2.4 2;
  }
  svg.mark .dotted {
    stroke-dasharray: 0.1 2.2;
  }
  svg.mark .knock {
    stroke: var(--_surface);
  }
  svg.mark text {
    fill: currentColor;
    stroke: none;
    font-size: 9.5px;
    font-weight: 700;
    text-anchor: middle;
  }
  .standing {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.6em;
  }
  .standing > span:not(.tag) {
    display: grid;
    justify-items: start;
    gap: 0.1em;
    min-inline-size: 0;
    padding-block-start: 0.1em;
  }
  .standing .tag {
    margin-block-start: 0.15em;
  }

  @media (forced-colors: active) {
    svg.mark .knock {
      stroke: Canvas;
    }
    svg.mark .solid {
      fill: CanvasText;
    }
  }
`;
