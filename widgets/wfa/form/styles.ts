import { css } from 'lit'

/** The styles of the rest of the form, and of the findings. */
export const restStyles = css`
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    align-items: end;
    gap: 0 var(--_3);
  }
  .others h3 {
    margin-top: var(--_4);
    font-size: inherit;
  }
  .others .kinds {
    margin-top: var(--_1);
  }
  .preview > * + * {
    margin-top: var(--_3);
  }
  .preview .bone {
    background: var(--_surface);
  }
  .preview[aria-busy='true'] .rules {
    opacity: 0.6;
  }
  .free {
    padding: var(--_3);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .free ul {
    margin-top: var(--_2);
  }
  .rule {
    display: flex;
    gap: var(--_3);
    padding: var(--_2) 0;
    border-top: 1px solid var(--_line);
  }
  .rule > div {
    flex: 1;
    min-width: 0;
  }
  .rule > svg {
    margin-top: 0.15em;
  }
  .rule.ok > svg {
    color: var(--_ok);
  }
  .rule.warn > svg {
    color: var(--_warn);
  }
  .rule.bad > svg {
    color: var(--_bad);
  }
  .met > summary {
    gap: var(--_2);
    min-height: var(--_target);
    color: var(--_text);
    font-size: inherit;
  }
  .met > summary > svg {
    color: var(--_ok);
  }
  .rule.bad > div > p:first-child,
  .rule.warn > div > p:first-child {
    font-weight: 700;
  }

  .plan li + li {
    margin-top: var(--_3);
  }
  .plan {
    margin-bottom: var(--_3);
  }
  .plan-line {
    display: grid;
    grid-template-columns: 2fr 3fr;
    align-items: end;
    gap: 0 var(--_3);
    padding: 0 0 var(--_3);
    border-bottom: 1px solid var(--_line);
  }
  .plan-line .hasil,
  .plan-line .kra,
  .plan-line .fault,
  .plan-line > .button {
    grid-column: 1 / -1;
  }
  .plan-line > .button {
    justify-self: start;
    margin-top: var(--_1);
  }
  .send {
    width: 100%;
    min-height: calc(var(--_target) + 8px);
    font-size: var(--_large);
  }
  @container (max-width: 16em) {
    .rule {
      gap: var(--_2);
    }
  }
  @container (min-width: 58em) {
    .send {
      width: auto;
      justify-self: start;
      padding-inline: var(--_8);
    }
  }
`
