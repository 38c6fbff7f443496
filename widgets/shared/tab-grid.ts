import { css } from 'lit'

/**
 * The styles of many tabs: each as wide as its text, in rows, so that all are visible on a phone.
 */
export const tabGrid = css`
  .tabs {
    max-width: none;
  }
  .tabs button:not(:only-child) {
    flex: 1 0 auto;
  }
  .tabs button {
    font-size: var(--_small);
  }
  /* On a phone three tabs stand in a row; of four, two and two. */
  @container (max-width: 24em) {
    .tabs button:not(:only-child) {
      flex-basis: 28%;
      white-space: nowrap;
    }
    .tabs :first-child:nth-last-child(4),
    .tabs :first-child:nth-last-child(4) ~ button {
      flex-basis: 40%;
    }
  }
`
