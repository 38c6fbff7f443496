import { css } from 'lit'

/** The styles of `luwes-roster`. */
export const styles = css`
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .day {
    padding: var(--_3) 0;
    border-top: 1px solid var(--_line);
  }
  .day h4 {
    font-size: var(--luwes-unit);
  }
  .day > * + * {
    margin-top: var(--_1);
  }
  .line,
  .people li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_3);
    align-items: start;
  }
  .people li {
    padding: var(--_1) 0;
  }
  .mode {
    display: grid;
    justify-items: end;
  }
  .back {
    justify-self: start;
    min-height: 0;
    margin-top: calc(var(--_3) * -1);
  }
  .dot {
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    border-radius: 50%;
    background: var(--_edge);
    vertical-align: 0.15em;
  }
  .scroll {
    display: none;
    overflow-x: auto;
  }
  .scroll table {
    width: 100%;
    border-collapse: collapse;
  }
  .scroll th,
  .scroll td {
    padding: var(--_2) var(--_3);
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .scroll .mode {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    align-items: baseline;
  }
  .scroll thead th {
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }
  .scroll small {
    display: block;
    font-weight: 400;
    white-space: normal;
  }
  .scroll tfoot tr > * {
    background: var(--_sunken);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .scroll .full {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .day[aria-current] {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: var(--_3);
  }
  .scroll .today {
    color: var(--_accent);
    box-shadow: inset 0 -3px var(--_accent);
  }
  .scroll .own th,
  .scroll .own td {
    background: var(--_accent-soft);
  }
  .search {
    max-width: 24em;
  }
  .off {
    color: var(--_muted);
  }
  .scroll ~ .small {
    display: none;
    padding: var(--_2) var(--_3);
  }
  @container (max-width: 16em) {
    .line,
    .people li {
      grid-template-columns: minmax(0, 1fr);
    }
    .line .badge {
      justify-self: start;
    }
    .mode {
      justify-items: start;
    }
  }
  @container (min-width: 44em) {
    .days {
      display: none;
    }
    .scroll,
    .scroll ~ .small {
      display: block;
    }
  }
`
