import { css } from 'lit'

/** The styles of the judged days. */
export const dayStyles = css`
  .sum {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: var(--_3);
    padding: var(--_4) 0;
  }
  .calendar {
    width: 100%;
    max-width: 44em;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 2px;
  }
  .calendar th {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .calendar td {
    padding: 0;
    text-align: center;
  }
  .later {
    height: calc(var(--luwes-unit) * 3.25);
    color: var(--_muted);
    vertical-align: middle;
  }
  button.date {
    display: grid;
    width: 100%;
    min-height: calc(var(--luwes-unit) * 3.25);
    padding: var(--_1) 0;
    align-content: center;
    justify-items: center;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_text);
  }
  button.date.rest {
    background: none;
    color: var(--_muted);
  }
  button.date.off {
    color: var(--_muted);
  }
  button.date svg,
  .mark svg {
    width: 1.1em;
    height: 1.1em;
  }
  button.date.ok,
  .mark.ok {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  button.date.info,
  .mark.info {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  button.date.warn,
  .mark.warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  button.date.bad,
  .mark.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  button.date:hover {
    border-color: var(--_edge);
  }
  button.date[aria-pressed='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    margin-top: var(--_2);
    color: var(--_muted);
  }
  .legend li {
    display: flex;
    gap: var(--_1);
    align-items: center;
  }
  .mark {
    display: inline-grid;
    padding: 2px;
    border-radius: 4px;
    background: var(--_sunken);
  }
  .part {
    margin-top: var(--_4);
  }
  h3.part {
    margin-bottom: var(--_1);
  }
  @media (forced-colors: active) {
    button.date[aria-pressed='true'] {
      outline-color: Highlight;
    }
  }
  .day {
    padding: var(--_3) 0;
    border-top: 1px solid var(--_line);
  }
  .day > * + * {
    margin-top: var(--_1);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_1) var(--_2);
    align-items: start;
  }
  /* A badge goes below a date before the date breaks. */
  .line .name {
    flex: 1 1 auto;
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1);
  }
  .idle {
    padding: var(--_2) 0;
  }
  .idle .name {
    font-weight: 400;
    color: var(--_muted);
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_4);
    align-items: baseline;
  }
  .more {
    display: block;
  }
  .duties {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--_1) var(--_4);
  }
  .late {
    color: var(--_warn);
    font-weight: 700;
  }
  .good {
    color: var(--_ok);
  }
  .cuts li,
  .signal {
    margin-top: var(--_2);
    padding: var(--_1) 0 var(--_1) var(--_3);
    border-left: 3px solid var(--_warn);
  }
  .signal {
    border-color: var(--_accent);
  }
  .signal > * + * {
    margin-top: var(--_2);
  }
  .correction > * + *,
  .months + .summary {
    margin-top: var(--_3);
  }
  .correction .hint + .pair,
  .correction .pair + * {
    margin-top: var(--_3);
  }
  .notes li {
    padding-left: var(--_3);
    text-indent: calc(var(--_3) * -1);
  }
  .notes li::before {
    content: '·';
    display: inline-block;
    width: var(--_3);
    text-indent: 0;
  }
  .correction {
    margin-top: var(--_3);
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
    max-width: 42em;
  }
  .correction legend {
    font-size: inherit;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: var(--_2) var(--_3);
    align-items: end;
  }
  .mine {
    margin-top: var(--_6);
  }
  .mine li {
    padding: var(--_3) 0;
    border-top: 1px solid var(--_line);
  }
  .quality {
    margin-top: var(--_4);
    padding-top: var(--_3);
    border-top: 1px solid var(--_line);
  }
  .quality span {
    display: block;
  }
  @container (max-width: 16em) {
    .correction {
      padding: var(--_2);
    }
  }
  @container (min-width: 44em) {
    .sum {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  /* Beside the calendar there is room for the days that ask for a look. */
  @container (min-width: 60em) {
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_8);
      align-items: start;
    }
    .sides > div > .part:first-child {
      margin-top: 0;
    }
  }
`
