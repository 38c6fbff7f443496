import { css } from 'lit'

/** The styles of the frame of `luwes-admin`. */
export const styles = css`
  .rooms ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    gap: var(--_1);
    max-width: 46em;
    margin-bottom: var(--_3);
  }
  .rooms button {
    width: 100%;
    min-height: var(--_target);
    padding: var(--_1) var(--_2);
    border: 0;
    border-bottom: 3px solid var(--_line);
    border-radius: 0;
    text-align: start;
    background: none;
    color: var(--_muted);
    font-weight: 700;
  }
  .rooms [aria-current] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .count {
    display: inline-block;
    min-width: 1.6em;
    padding: 0 0.4em;
    border-radius: 1em;
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: var(--_small);
    text-align: center;
  }
  @media (forced-colors: active) {
    .rooms button:not([aria-current]) {
      border-color: Canvas;
    }
    .count {
      border: 1px solid;
    }
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .frame > .summary {
    margin: 0;
  }
  .frame .empty {
    min-height: 0;
  }
`
