import { css } from 'lit'

/** The look of the judged days. */
export const dayStyles = css`
  .sum {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: var(--_3);
    padding: var(--_4) 0;
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
  .line .name {
    flex: 1 1 9em;
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
  .signal > * + *,
  .correction > * + * {
    margin-top: var(--_2);
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
`
