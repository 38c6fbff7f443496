import { css } from 'lit'

/** The look of `luwes-presensi`. */
export const styles = css`
  .today {
    display: grid;
    gap: var(--_4);
    padding: var(--_4);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .date {
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.3;
  }
  .what > * + * {
    margin-top: var(--_1);
  }
  .place {
    display: flex;
    align-items: center;
    gap: var(--_2);
    color: var(--_accent);
  }
  .act {
    display: grid;
    min-width: 0;
    gap: var(--_3);
  }
  .marks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: var(--_2);
  }
  .marks > div {
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
  }
  .marks dd {
    font-weight: 700;
  }
  .marks dd .muted {
    font-weight: 400;
  }
  .tap {
    min-height: calc(var(--luwes-unit) * 4.5);
    font-size: var(--_title);
  }
  .month {
    margin-top: var(--_6);
  }
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
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_1) var(--_2);
    align-items: start;
  }
  .line .badge {
    justify-self: end;
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
  .late {
    color: var(--_warn);
    font-weight: 700;
  }
  .good {
    color: var(--_ok);
  }
  .cuts li {
    margin-top: var(--_2);
    padding: var(--_1) 0 var(--_1) var(--_3);
    border-left: 3px solid var(--_warn);
  }
  @container (max-width: 16em) {
    .today {
      padding: var(--_2);
    }
    .line {
      grid-template-columns: minmax(0, 1fr);
    }
    .line .badge {
      justify-self: start;
    }
  }
  @container (min-width: 44em) {
    .today {
      grid-template-columns: 1fr 1fr;
      gap: var(--_4) var(--_8);
      padding: var(--_6);
    }
    .outcome {
      grid-column: 1 / -1;
    }
    .sum {
      grid-template-columns: repeat(4, 1fr);
    }
    .months {
      justify-content: start;
    }
    .months h3 {
      min-width: 10em;
      text-align: center;
    }
  }
`
