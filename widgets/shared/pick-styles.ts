import { css } from 'lit'

/** The look of short choices that stand side by side, such as weekdays. */
export const pickStyles = css`
  .pick {
    position: relative;
    display: grid;
    place-content: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0 var(--_2);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    font-weight: 700;
    font-size: var(--_small);
    cursor: pointer;
  }
  .pick input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:has(:checked) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .pick:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  .pick:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`
