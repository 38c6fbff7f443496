import { css } from 'lit'

/** The styles of `luwes-wfa`. */
export const styles = css`
  .steps {
    display: grid;
    gap: var(--_8);
    min-width: 0;
  }
  .steps > * {
    min-width: 0;
  }
  .field,
  .others,
  .calendar,
  .none,
  .preview > * + * {
    margin-top: var(--_3);
  }
  .others > summary {
    min-height: var(--_target);
    font-size: inherit;
  }
  .kinds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    margin-top: var(--_2);
  }
  .kind {
    display: flex;
    align-items: center;
    gap: var(--_3);
    min-height: var(--_target);
    padding: var(--_3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .kind > svg {
    color: var(--_accent);
    width: 1.5em;
    height: 1.5em;
  }
  .kind > span {
    min-width: 0;
  }
  .kind small {
    display: block;
  }
  .kind:hover {
    background: var(--_sunken);
  }
  .kind:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .kind:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .kind input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    text-align: center;
  }
  th {
    position: relative;
    color: var(--_muted);
    font-size: min(var(--_small), 4cqi);
    font-weight: 700;
    padding: var(--_1) 0;
  }
  td {
    height: var(--_target);
    padding: 1px;
    cursor: pointer;
    border-radius: calc(var(--_radius) - 2px);
    font-size: min(var(--luwes-unit), 6cqi);
    font-variant-numeric: tabular-nums;
    -webkit-tap-highlight-color: transparent;
  }
  td span {
    display: grid;
    place-content: center;
    height: 100%;
    min-height: calc(var(--_target) - 2px);
    border-radius: calc(var(--_radius) - 4px);
    border: 1px solid transparent;
    font-weight: 700;
  }
  td:focus-visible {
    outline-offset: -2px;
    position: relative;
    z-index: 1;
  }
  td:not([aria-disabled='true']):hover span {
    background: var(--_accent-soft);
  }
  td.blank,
  td[aria-disabled='true'] {
    cursor: default;
  }
  td[aria-disabled='true'] span {
    color: var(--_muted);
    font-weight: 400;
  }
  td.off span,
  .mark.off {
    background: var(--_sunken);
  }
  td.today span {
    border-color: var(--_edge);
  }
  td.taken span,
  .mark.taken {
    background: var(--_accent-soft);
    color: var(--_accent);
    border: 1px dashed var(--_accent);
  }
  td[aria-selected='true'] span,
  td[aria-selected='true']:hover span,
  .mark.chosen {
    background: var(--_accent) !important;
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .mark.chosen {
      border: 3px solid Highlight;
    }
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    padding: var(--_2) 0;
  }
  .legend .wide {
    flex-basis: 100%;
  }
  .mark {
    display: inline-block;
    width: 1em;
    height: 1em;
    margin-right: 0.4em;
    border-radius: 4px;
    border: 1px solid var(--_line);
    vertical-align: -0.12em;
  }
  .chosen-days {
    margin-top: var(--_2);
  }
  .chosen-days li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    padding: var(--_1) 0;
    border-bottom: 1px solid var(--_line);
  }
  /* The places left come later: they find their room kept. */
  .chosen-days li > div {
    display: grid;
    align-content: center;
    min-height: 3em;
  }
  .chosen-days .button {
    min-width: var(--_target);
    color: var(--_muted);
  }

  .preview {
    padding: var(--_4);
    border-radius: var(--_radius);
    background: var(--_sunken);
    min-height: calc(var(--luwes-unit) * 12);
  }
  @container (max-width: 16em) {
    .kind > svg {
      display: none;
    }
    .kind,
    .preview {
      padding: var(--_2);
    }
    .kind {
      gap: var(--_2);
    }
  }
  @container (min-width: 30em) {
    .calendar {
      padding: var(--_2);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .kinds {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .kind {
      display: grid;
      grid-template-columns: auto 1fr;
      align-content: start;
      gap: var(--_2);
    }
    .kind > svg {
      justify-self: end;
    }
    .kind > span {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 58em) {
    .steps {
      grid-template-columns: minmax(0, 3fr) minmax(20em, 2fr);
      column-gap: var(--_8);
    }
    .steps > * {
      grid-column: 1;
    }
    .steps > .preview {
      grid-column: 2;
      grid-row: 1 / span 4;
      align-self: start;
      position: sticky;
      top: calc(var(--_sticky) + var(--_4));
      max-height: calc(100vh - var(--_sticky) - var(--_8));
      overflow-y: auto;
    }
  }
`
