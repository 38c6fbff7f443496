import { css } from 'lit'

/** The look of `luwes-persetujuan`. */
export const styles = css`
  .tools {
    display: grid;
    gap: var(--_3);
    margin-bottom: var(--_4);
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
  .list {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .item + .item {
    border-top: 1px solid var(--_line);
  }
  .item.open {
    background: var(--_sunken);
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
  .opener .who {
    padding-right: var(--_6);
  }
  .opener {
    position: relative;
  }
  .opener::after {
    content: '';
    position: absolute;
    right: var(--_4);
    top: 1.3em;
    width: 0.5em;
    height: 0.5em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    transition: transform 0.15s;
  }
  .opener[aria-expanded='true']::after {
    transform: rotate(-135deg);
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

  @container (min-width: 44em) {
    .tools {
      grid-template-columns: 1fr 16em;
      align-items: end;
    }
    .opener {
      grid-template-columns: 5fr 4fr 16em;
      padding: var(--_2) var(--_8) var(--_2) var(--_3);
    }
    .opener .who {
      padding: 0;
    }
    .when .small,
    .turn {
      display: block;
    }
    .turn .small {
      display: block;
    }
    .opener::after {
      top: 1.4em;
    }
  }
`
