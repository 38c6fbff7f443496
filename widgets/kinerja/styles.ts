import { css } from 'lit'

/** The styles of `luwes-kinerja`. */
export const styles = css`
  .months {
    margin-bottom: var(--_4);
  }
  .top {
    display: grid;
    gap: var(--_4);
  }
  .proposal {
    padding: var(--_4);
    border-radius: var(--_radius);
    background: var(--_hero);
    color: var(--_on-hero);
  }
  .amount {
    font-size: min(calc(var(--luwes-unit) * 2.25), 10cqi);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }
  .amount.wait {
    font-size: var(--_title);
    letter-spacing: 0;
  }
  .scores {
    display: grid;
    gap: var(--_4);
    align-content: center;
  }
  .scores dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .scores b {
    font-size: var(--_large);
  }
  .bar {
    display: block;
    width: 100%;
    height: 8px;
    margin-top: var(--_1);
    border-radius: 4px;
    overflow: hidden;
    fill: var(--_accent);
  }
  .bar .ground {
    fill: var(--_line);
  }
  table,
  thead,
  tbody,
  tfoot,
  tr,
  th,
  td {
    display: block;
  }
  table {
    margin-top: var(--_2);
  }
  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th {
    text-align: start;
    font-weight: 400;
  }
  tbody tr {
    padding: var(--_3) 0;
    border-top: 1px solid var(--_line);
  }
  td {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_4);
  }
  td:last-child {
    font-weight: 700;
  }
  td.blank {
    display: none;
  }
  .tag {
    color: var(--_muted);
    font-weight: 400;
  }
  .asks {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_4);
  }
  .asks > details[open] {
    flex-basis: 100%;
  }
  .asks .link {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .minus {
    color: var(--_bad);
  }
  tfoot tr {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_4);
    padding: var(--_4) 0 0;
    border-top: 2px solid var(--_text);
    font-size: var(--_large);
  }
  tfoot th {
    font-weight: 700;
  }
  @container (max-width: 16em) {
    .proposal {
      padding: var(--_3);
    }
  }
  @container (min-width: 44em) {
    .top {
      grid-template-columns: 1fr 1fr;
      gap: var(--_8);
    }
    .proposal {
      padding: var(--_6);
      align-content: center;
      display: grid;
    }
    .amount {
      font-size: calc(var(--luwes-unit) * 2.75);
    }
    table {
      display: table;
      width: 100%;
      border-collapse: collapse;
    }
    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    tfoot {
      display: table-footer-group;
    }
    tr,
    tfoot tr {
      display: table-row;
      border-top: 0;
    }
    th,
    td,
    td.blank {
      display: table-cell;
      padding: var(--_3) var(--_3) var(--_3) 0;
      border-top: 1px solid var(--_line);
      vertical-align: top;
    }
    thead th {
      border: 0;
      padding-block: var(--_1);
      color: var(--_muted);
      font-size: var(--_small);
    }
    .end {
      text-align: end;
      padding-right: 0;
      padding-left: var(--_4);
      white-space: nowrap;
    }
    .tag {
      display: none;
    }
    tfoot th,
    tfoot td {
      border-top: 2px solid var(--_text);
    }
  }
`
