import { css } from 'lit'

/** The styles of `luwes-peringatan`. */
export const styles = css`
  section + section {
    margin-top: var(--_6);
  }
  .warnings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    margin-top: var(--_3);
  }
  .warning {
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_warn);
    border-radius: var(--_radius);
  }
  .warning > * + * {
    margin-top: var(--_2);
  }
  .warning h4 {
    font-size: inherit;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_1) var(--_3);
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_6);
    margin: var(--_2) 0;
  }
  .numbers dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .ended {
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_line);
  }
  .prose {
    white-space: pre-line;
  }
  .stack .empty {
    min-height: max(40vh, calc(var(--luwes-unit) * 12));
  }
  @container (max-width: 16em) {
    .warning {
      padding: var(--_2);
    }
  }
`
