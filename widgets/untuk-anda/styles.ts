import { css } from 'lit'

/** The styles of `luwes-untuk-anda`. */
export const styles = css`
  /* It stands above other things of a page. */
  .empty {
    min-height: 0;
  }
  li {
    border-top: 1px solid var(--_line);
  }
  .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--_3);
    align-items: center;
    min-height: calc(var(--luwes-unit) * 3.5);
    padding: var(--_2) 0;
    color: inherit;
    text-decoration: none;
  }
  a.item b {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a.item:hover {
    background: var(--_sunken);
  }
  .item > svg:first-child {
    color: var(--_muted);
  }
  .late > svg:first-child {
    color: var(--_warn);
  }
  .item b {
    font-weight: 600;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .more {
    border-top: 1px solid var(--_line);
    padding-top: var(--_2);
  }
  .more > summary {
    min-height: var(--_target);
  }
  .part {
    padding-bottom: var(--_4);
    max-width: 44em;
  }
  .part a {
    color: var(--_accent);
  }
  .part a.button {
    text-decoration: none;
  }
  .late .over {
    color: var(--_warn);
    font-weight: 700;
  }
`
