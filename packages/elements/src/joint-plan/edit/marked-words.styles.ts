import { css } from 'lit';

/** Words that the other text does not have: marked by a line beneath them, whatever the colours. */
export const markedWordsStyles = css`
  .said mark {
    background: none;
    color: inherit;
    font-weight: 650;
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  /* A browser that chooses the colours itself would put the black of a marker on what may be black. */
  @media (forced-colors: active) {
    .said mark {
      color: CanvasText;
    }
    button .said mark {
      color: ButtonText;
    }
  }
`;
