import { css } from 'lit'

/** The look of many tabs: they stand in rows, so that all of them are seen on a phone. */
export const tabGrid = css`
  .tabs {
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fit, minmax(min(6.25em, 100%), 1fr));
    max-width: none;
  }
  .tabs button {
    padding-inline: var(--_1);
    font-size: var(--_small);
  }
`
