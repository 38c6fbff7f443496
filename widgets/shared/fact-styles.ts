import { css } from 'lit'

/** The styles of states as badges, and of legal bases. */
export const factStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
    padding: 0.15em 0.7em;
    border-radius: 2em;
    font-size: var(--_small);
    font-weight: 700;
    background: var(--_sunken);
    color: var(--_muted);
  }
  /* Its edge is seen on a ground of its own colour, too. */
  .badge:not(.ok, .warn, .bad, .info, .late) {
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .badge.ok {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .badge.warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .badge.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .badge.info {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .basis > summary {
    gap: 0 var(--_2);
    flex-wrap: wrap;
  }
  .basis > summary::before {
    margin-right: 0;
  }
  .basis .badge {
    padding-block: 0;
    background: none;
    border: 1px solid var(--_line);
    font-weight: 400;
  }
  .basis .rest::first-letter {
    text-transform: uppercase;
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }
`
