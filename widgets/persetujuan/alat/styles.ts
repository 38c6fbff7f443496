import { css } from 'lit'

/** The styles of the tools of the lists. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3);
    align-items: center;
    justify-content: space-between;
    margin-bottom: var(--_3);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .filters button[aria-pressed='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .filters .button {
    padding-inline: var(--_3);
    font-size: var(--_small);
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
    align-items: end;
    margin-bottom: var(--_3);
  }
  .search > .field {
    flex: 0 1 18em;
  }
  .search > details {
    flex: 1 1 18em;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: var(--_2) var(--_3);
    margin-top: var(--_2);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_4);
    margin-bottom: var(--_3);
  }
  kbd {
    display: inline-block;
    min-width: 1.6em;
    padding: 0 0.35em;
    border: 1px solid currentColor;
    border-radius: 4px;
    font: inherit;
    font-size: var(--_small);
    line-height: 1.4;
    text-align: center;
  }
  .undo {
    position: sticky;
    z-index: 2;
    top: var(--_sticky, 0);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
    align-items: center;
    justify-content: space-between;
    margin-bottom: var(--_4);
    padding: var(--_3);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .lost {
    margin-bottom: var(--_4);
  }
  .lost .button {
    margin-top: var(--_2);
  }
  dialog {
    width: min(44em, calc(100vw - 2em));
    max-height: calc(100vh - 2em);
    overflow: auto;
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog > * + * {
    margin-top: var(--_3);
  }
  dialog .actions {
    position: sticky;
    bottom: calc(-1 * var(--_4));
    margin-bottom: calc(-1 * var(--_4));
    padding-block: var(--_3);
    background: var(--_surface);
  }
  .people li + li {
    border-top: 1px solid var(--_line);
  }
  .people :is(.num, .unit) {
    display: inline-block;
  }
  @container (max-width: 30em) {
    .people :is(.num, .unit) {
      display: block;
    }
    .search > .field {
      flex-basis: 100%;
    }
  }
  .people.others li {
    padding-block: var(--_2);
  }
  @container (max-width: 57.99em) {
    #panel:has(.queue.opened) > :is(.tools, .search, .keys, .together) {
      display: none;
    }
  }
  @container (max-width: 30em) {
    .keys p,
    .undo kbd {
      display: none;
    }
  }
  /* Who points with a finger has no keys to press. */
  @media (hover: none), (pointer: coarse), (pointer: none) {
    .keys,
    kbd {
      display: none;
    }
  }
`
