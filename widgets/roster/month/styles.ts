import { css } from 'lit'

/** The styles of the month: a calendar if it is narrow, people by days if it is wide. */
export const monthStyles = css`
  .center {
    display: grid;
  }
  .calendar {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .calendar th {
    padding: var(--_1) 0;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .calendar abbr {
    text-decoration: none;
  }
  .calendar td {
    padding: 1px;
  }
  .cell {
    display: grid;
    justify-items: center;
    align-content: start;
    width: 100%;
    min-height: calc(var(--_target) + var(--_2));
    padding: var(--_1) 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  .cell small {
    min-height: 1.3em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .cell.off {
    background: var(--_sunken);
    color: var(--_muted);
  }
  .cell.mine {
    background: var(--_accent-soft);
  }
  .cell.full small {
    color: var(--_warn);
    font-weight: 700;
  }
  .cell[aria-current] b {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 3px;
  }
  .cell[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .scroll.month th,
  .scroll.month td {
    padding: var(--_1);
    text-align: center;
    white-space: nowrap;
  }
  .scroll.month tr > :not(:first-child) {
    min-width: 1.9em;
  }
  .scroll.month tr > :first-child {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    max-width: 15em;
    background: var(--_surface);
    text-align: start;
    white-space: normal;
  }
  .scroll.month .own > :first-child {
    background: var(--_accent-soft);
  }
  .scroll.month tfoot tr > :first-child {
    background: var(--_sunken);
  }
  .scroll.month .rest {
    background: var(--_sunken);
    color: var(--_muted);
  }
  .scroll.month td b {
    color: var(--_accent);
  }
  @container (min-width: 44em) {
    .narrow {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .cell[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`
