import { css } from 'lit'

/** The styles of `luwes-laporan`. */
export const styles = css`
  .due {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    margin-top: var(--_3);
  }
  .card {
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card > * + * {
    margin-top: var(--_2);
  }
  .card.open {
    background: var(--_sunken);
  }
  .card h4 {
    font-size: var(--luwes-unit);
  }
  /* A badge goes below a date before the date breaks. */
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    align-items: start;
    justify-content: space-between;
  }
  .past {
    margin-top: var(--_8);
  }
  .prose {
    white-space: pre-line;
  }
  @container (max-width: 16em) {
    .card {
      padding: var(--_2);
    }
  }
`
