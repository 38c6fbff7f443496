import { css } from 'lit'

/** The styles of `luwes-data`. */
export const styles = css`
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .parts > li,
  .looks > li,
  .asked > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    padding: var(--_3) 0;
    border-top: 1px solid var(--_line);
  }
  /* What a part holds and its file stand in one line, until its rows are shown. */
  .parts > .part {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_1) var(--_3);
  }
  .part > .head-line,
  .part > [open] {
    grid-column: 1 / -1;
  }
  .part > .button {
    margin-inline: calc(-1 * var(--_2));
    white-space: nowrap;
  }
  .part > [open] + .button {
    justify-self: start;
  }
  .head-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_3);
    align-items: baseline;
    justify-content: space-between;
  }
  .raw {
    display: grid;
    gap: var(--_1);
    overflow-wrap: anywhere;
    font-size: var(--_small);
  }
  .raw div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 var(--_3);
  }
  .raw dt {
    color: var(--_muted);
  }
  .raw dd {
    white-space: pre-wrap;
  }
  .raw + .raw {
    margin-top: var(--_2);
    padding-top: var(--_2);
    border-top: 1px dashed var(--_line);
  }
  .form {
    max-width: 44em;
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
`
