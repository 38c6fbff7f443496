import { css } from 'lit'

/** The look of `luwes-roster`. */
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
  .people li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_3);
    padding: var(--_1) 0;
  }
  .mode {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_2);
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
  .scroll tfoot th,
  .scroll tfoot td {
    background: var(--_sunken);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .scroll .full {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .off {
    color: var(--_muted);
  }
  select,
  input[type='date'] {
    display: block;
    width: 100%;
    min-height: var(--_target);
    margin-top: var(--_1);
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: var(--_3);
    max-width: 30em;
  }
  .choice {
    max-height: calc(var(--luwes-unit) * 20);
    overflow-y: auto;
    padding: 0 var(--_3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .person {
    display: grid;
    gap: var(--_1) var(--_3);
    padding: var(--_2) 0;
    border-top: 1px solid var(--_line);
  }
  .picks {
    display: flex;
    gap: var(--_1);
  }
  .pick {
    position: relative;
    display: grid;
    place-content: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0 var(--_2);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    font-weight: 700;
    font-size: var(--_small);
    cursor: pointer;
  }
  .pick input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:has(:checked) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .pick:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .found li {
    padding: var(--_2) 0;
    border-top: 1px solid var(--_line);
  }
  .directive {
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .directive > * + * {
    margin-top: var(--_2);
  }
  @container (min-width: 44em) {
    .days {
      display: none;
    }
    .scroll {
      display: block;
    }
    .person {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
`
