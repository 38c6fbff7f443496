import { css } from 'lit'

/** The styles of fields, of faults, and of buttons that are links. */
export const formStyles = css`
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: var(--_target);
    margin-top: var(--_1);
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    min-height: calc(var(--luwes-unit) * 6);
    resize: vertical;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_bad) !important;
  }
  .fault {
    display: flex;
    gap: var(--_1);
    color: var(--_bad);
    font-weight: 700;
    font-size: var(--_small);
    margin-top: var(--_1);
  }
  .summary {
    margin-bottom: var(--_6);
    border: 3px solid var(--_bad);
    border-radius: var(--_radius);
    padding: var(--_4);
  }
  .summary.failed {
    border-color: var(--_warn);
  }
  .summary li,
  .summary p {
    margin-top: var(--_2);
  }
  .summary a,
  .link {
    color: var(--_bad);
    font-weight: 700;
    text-underline-offset: 0.2em;
    text-decoration: underline;
    display: inline-block;
    min-height: 24px;
  }
  .link {
    color: var(--_accent);
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
  }
`
