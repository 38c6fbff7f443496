import { css } from 'lit'

/** The look of the request that is open. */
export const detailStyles = css`
  .detail {
    padding: 0 var(--_3) var(--_4);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    padding-top: var(--_2);
  }
  .criteria {
    max-width: 42em;
  }
  .criteria .button {
    margin-top: var(--_2);
  }
  .decide .button {
    flex: 1;
  }
  .decide .main {
    flex: 1 1 100%;
  }
  legend {
    font-size: inherit;
  }
  @container (min-width: 44em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_8);
    }
    .decide .main,
    .decide .button {
      flex: 0 1 auto;
    }
  }
`
