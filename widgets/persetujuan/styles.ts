import { css } from 'lit'

/** The styles of `luwes-persetujuan`. */
export const styles = css`
  .list {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .item + .item {
    border-top: 1px solid var(--_line);
  }
  .item.open {
    background: var(--_sunken);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .item.open:first-child {
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .item.open .badge:not(.info) {
    background: var(--_surface);
  }
  .item h3 {
    font: inherit;
  }
  .opener {
    display: grid;
    gap: var(--_1) var(--_3);
    align-items: start;
    width: 100%;
    min-height: var(--_target);
    padding: var(--_3);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
  }
  .opener:hover {
    background: var(--_sunken);
  }
  .opener:focus-visible {
    outline-offset: -3px;
  }
  .who .small {
    display: block;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_3);
  }
  .turn .badge.bad {
    margin-block: var(--_1);
  }
  .long {
    color: var(--_warn);
    font-weight: 700;
  }
  .done {
    margin-bottom: var(--_4);
  }

  #panel:focus {
    outline: 0;
  }
  .queue.opened .side {
    display: none;
  }

  @container (min-width: 44em) {
    .queue:not(.opened) .opener {
      grid-template-columns: 5fr 4fr 21em;
      padding: var(--_2) var(--_3);
    }
    .queue:not(.opened) :is(.when .small, .turn, .turn .small) {
      display: block;
    }
  }
  @container (min-width: 58em) {
    .queue.opened {
      display: grid;
      grid-template-columns: minmax(0, 21em) minmax(0, 1fr);
      gap: var(--_4);
      align-items: start;
    }
    .queue.opened .side {
      display: block;
      position: sticky;
      top: var(--_sticky);
      max-height: 100vh;
      overflow: auto;
    }
  }
`
