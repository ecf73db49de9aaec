import { css } from 'lit';

/** Planning, holding, moving and calling off a follow-up, under the sub-goal it is about. */
export const followUpStyles = css`
  .under {
    padding: 0.9em 1.25em 1.25em;
  }
  .panel .trio {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.9em;
  }
  .panel .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
  }
  .panel .outcome {
    display: flex;
    gap: 0.6em;
    font-weight: 600;
  }
  .panel .outcome:empty {
    display: none;
  }
`;
