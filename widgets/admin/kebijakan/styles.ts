import { css } from 'lit'

/** The styles of the law, clause by clause. */
export const lawStyles = css`
  .law {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
  }
  .law > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_1) var(--_3);
    padding: var(--_3) 0;
    border-top: 1px solid var(--_line);
  }
  .law > li > * {
    grid-column: 1;
  }
  .law .button {
    grid-column: 2;
    grid-row: 1 / span 2;
    align-self: start;
  }
  .law .value {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .change {
    padding: var(--_2) var(--_3);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_sunken);
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .change .value {
    font-weight: 700;
  }
  .change s {
    color: var(--_muted);
  }
  .bagian > summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    min-height: 2.75em;
    padding-block: var(--_2);
    border-top: 1px solid var(--_line);
  }
  .bagian > summary .small {
    grid-column: 2;
    font-weight: 400;
  }
  textarea.code,
  pre {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  pre {
    max-height: 16em;
    overflow: auto;
    padding: var(--_2);
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .part {
    padding: var(--_2) 0 var(--_2) var(--_3);
    border-inline-start: 2px solid var(--_line);
  }
  .part .field {
    margin-top: var(--_2);
  }
  .kutip {
    padding: var(--_3) 0;
    border-top: 1px solid var(--_line);
  }
  .kutip > .row {
    flex-wrap: nowrap;
    align-items: start;
  }
  .kutip > .row > h4 {
    padding-block: var(--_2);
  }
`
