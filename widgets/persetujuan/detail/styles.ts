import { css } from 'lit'

/** The styles of the open entry: its facts, and the buttons that stay visible. */
export const detailStyles = css`
  .pane {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .pane > * {
    padding-inline: var(--_4);
  }
  .pane > .summary {
    margin: var(--_3) var(--_4);
    padding: var(--_3);
  }
  .pane-head {
    padding-block: var(--_3);
    border-bottom: 1px solid var(--_line);
  }
  .back {
    margin-inline-start: calc(-1 * var(--_3));
  }
  .detail {
    padding-block: var(--_3);
  }
  .detail :is(.plan-list, .report) > :last-child {
    border-bottom: 0;
  }
  .sides {
    display: grid;
    gap: var(--_4);
    align-items: start;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .criteria {
    max-width: 42em;
  }
  .criteria .button {
    margin-top: var(--_2);
  }
  .pane > .reason {
    padding-block: var(--_3) var(--_4);
  }
  .weigh {
    padding: var(--_3);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .weigh .label:not(:first-child) {
    margin-top: var(--_3);
  }
  .weigh li + li {
    margin-top: var(--_1);
  }
  .reports {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
  }
  .weigh .reports li {
    margin: 0;
  }
  .risk {
    display: flex;
    gap: var(--_2);
    color: var(--_warn);
    font-weight: 700;
  }
  .bar {
    position: sticky;
    bottom: 0;
    z-index: 1;
    padding-block: var(--_3);
    border-top: 1px solid var(--_line);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_surface);
  }
  .bar fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_4);
    align-items: center;
    margin-bottom: var(--_2);
  }
  .bar fieldset > .hint,
  .bar fieldset > .fault {
    flex-basis: 100%;
  }
  .decide {
    align-items: stretch;
  }
  .decide .button {
    flex: 1;
  }
  .bar > p + .decide {
    margin-top: var(--_2);
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_4);
  }
  .decide .main {
    flex: 1 1 100%;
  }
  legend {
    font-size: inherit;
  }
  /* A window this low is needed for reading. */
  @media (max-height: 30em) {
    .bar {
      position: static;
    }
  }
  @container (max-width: 30em) {
    .decide kbd {
      display: none;
    }
    .reason .button {
      flex: auto;
    }
  }
  @container (min-width: 44em) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .decide .main,
    .decide .button {
      flex: 0 1 auto;
    }
  }
  @container (min-width: 58em) {
    .back {
      display: none;
    }
  }
`
