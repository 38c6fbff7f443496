import { css } from 'lit'

/** The styles of `luwes-presensi`. */
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
  @container (max-width: 16em) {
    .today {
      padding: var(--_2);
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
  }
`
