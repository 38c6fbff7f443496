import { css } from 'lit'

/** The styles of requests: their plans, histories and final states. */
export const requestStyles = css`
  .plan-list li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_4);
    padding: var(--_2) 0;
    border-bottom: 1px solid var(--_line);
  }
  .note .rules li {
    margin-top: var(--_2);
  }
  .history {
    margin-top: var(--_2);
  }
  .history li {
    position: relative;
    padding: 0 0 var(--_3) var(--_6);
  }
  .history li::before {
    content: '';
    position: absolute;
    left: 4px;
    top: 0.5em;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .history li:not(:last-child)::after {
    content: '';
    position: absolute;
    left: 8px;
    top: 1.1em;
    bottom: -0.4em;
    width: 1px;
    background: var(--_edge);
  }
  .prose {
    white-space: pre-line;
  }
  .button.danger,
  .button.danger:hover {
    background: var(--_bad);
    border-color: var(--_bad);
    color: var(--_surface);
  }
`
