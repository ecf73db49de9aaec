import { css } from 'lit';

/** That there is no plan, and why. */
export const noPlanStyles = css`
  .none-box {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    padding-block: 0.5em;
  }
  .none-box .disc {
    display: grid;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
    background: var(--_sunken);
    color: var(--_muted);
  }
`;
