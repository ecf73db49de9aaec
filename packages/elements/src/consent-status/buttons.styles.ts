import { css } from 'lit';

/** Buttons beside each other, as those who record and the forms have them. */
export const buttonStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
`;
