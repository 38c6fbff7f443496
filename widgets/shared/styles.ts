import { css } from 'lit'

/** The look that all widgets share: panel, text, buttons, fields, badges, notes, skeletons. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
    /* Whatever takes the focus stays clear of bars that the page keeps in view. */
    scroll-margin-block: calc(var(--_sticky) + 1em) 6em;
  }
  :host {
    container-type: inline-size;
  }
  /* What a rule of the page for every element sets on the host ends here. */
  .panel {
    all: initial;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    font-family: inherit;
    line-height: 1.5;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    box-shadow: var(--_shadow);
    padding: var(--_4);
    font-size: var(--luwes-unit);
    overflow-wrap: break-word;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: var(--_title);
    line-height: 1.25;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3,
  legend {
    font-size: var(--_large);
    line-height: 1.35;
    font-weight: 700;
    padding: 0;
  }
  .head {
    margin-bottom: var(--_4);
  }
  .head p {
    margin-top: var(--_1);
    max-width: 42em;
  }
  .head p,
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_small);
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .stack > * + * {
    margin-top: var(--_4);
  }
  .tight > * + * {
    margin-top: var(--_2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    align-items: center;
  }
  .apart {
    justify-content: space-between;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg:where(:not([role])) {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    vertical-align: -0.25em;
  }

  /* Without our colours: what is chosen, and where a note ends. The focus comes after it. */
  @media (forced-colors: active) {
    .note {
      border: 1px solid;
    }
    [aria-pressed='true'],
    [aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }

  /* Focus is always seen: two rings, so that it shows on any ground. */
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  /* Text that takes the focus has other text close to it, which the ring leaves to be read. */
  [tabindex='-1']:focus-visible,
  summary:focus-visible {
    outline-width: 2px;
    box-shadow: none;
  }

  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-height: var(--_target);
    padding: var(--_2) var(--_4);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    max-width: 100%;
    font-weight: 700;
    text-align: center;
    overflow-wrap: anywhere;
    transition: background-color 0.15s, border-color 0.15s;
  }
  .button:hover {
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .button.main {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.main:hover {
    background: var(--_accent-strong);
  }
  .button.bad {
    color: var(--_bad);
  }
  .button.bad:hover {
    background: var(--_bad-soft);
    border-color: var(--_bad);
  }
  .button.plain {
    border-color: transparent;
    background: transparent;
    padding-inline: var(--_2);
  }
  .button.plain:hover {
    background: var(--_accent-soft);
  }
  .button:disabled {
    background: var(--_sunken);
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  .button.plain:disabled {
    border-color: transparent;
    background: none;
    opacity: 0.5;
  }
  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }

  label,
  .label {
    display: block;
    font-weight: 700;
  }
  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: calc(var(--luwes-unit) * 1.375);
    height: calc(var(--luwes-unit) * 1.375);
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .tick {
    display: flex;
    gap: var(--_3);
    align-items: center;
    min-height: var(--_target);
    padding-block: var(--_1);
    font-weight: 400;
    cursor: pointer;
  }
  .note.ok {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .note.warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .note.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .note.info {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .note {
    display: flex;
    gap: var(--_3);
    padding: var(--_3) var(--_4);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .note > svg {
    margin-top: 0.15em;
  }
  .note > div {
    color: var(--_text);
    min-width: 0;
    flex: 1;
  }

  details > summary {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 700;
    cursor: pointer;
    border-radius: 4px;
    list-style: none;
  }
  details[open] > summary {
    margin-bottom: var(--_1);
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  details > summary::before {
    content: '';
    flex: none;
    width: 0.4em;
    height: 0.4em;
    margin: 0 0.6em 0 0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform 0.15s;
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }

  .empty {
    text-align: center;
    padding: var(--_8) var(--_4);
    min-height: max(60vh, calc(var(--luwes-unit) * 14));
    display: grid;
    justify-items: center;
    align-content: center;
    gap: var(--_2);
  }
  .empty:has(+ *) {
    min-height: 0;
  }
  .empty > svg {
    width: calc(var(--luwes-unit) * 3);
    height: calc(var(--luwes-unit) * 3);
    color: var(--_accent);
  }
  .empty p {
    max-width: 28em;
    color: var(--_muted);
    text-wrap: balance;
  }

  .bone {
    background: var(--_sunken);
    border-radius: var(--_radius);
    height: calc(var(--luwes-unit) * 3.5);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bone.card {
    height: calc(var(--luwes-unit) * 9);
  }
  .bone.half {
    height: calc(var(--luwes-unit) * 24);
  }
  .bone.page {
    height: max(100vh, calc(var(--luwes-unit) * 48));
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
  .months {
    flex-wrap: nowrap;
  }
  .months .button {
    min-width: 44px;
    padding-inline: 0;
  }
  .months [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .months h3 {
    flex: 0 1 13em;
    font-size: min(var(--_large), 7cqi);
    text-align: center;
    overflow-wrap: normal;
  }
  /* A narrow phone with text of 200 %: what is only for the eye gives way. */
  @container (max-width: 16em) {
    .panel {
      padding: var(--_2);
    }
    .note {
      gap: var(--_2);
      padding: var(--_2);
    }
  }
  @container (min-width: 40em) {
    .panel {
      padding: var(--_6);
    }
  }
`
