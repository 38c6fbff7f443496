import { css, html, type TemplateResult } from 'lit'

/** A tab: its id and its label. */
export interface TabItem<Id extends string> {
  readonly id: Id
  readonly text: string
}

/** Shows tabs over one panel `#panel`: arrows move between them, by the ARIA practices. */
export function tabList<Id extends string>(
  all: readonly TabItem<Id>[],
  current: Id,
  show: (id: Id) => void,
): TemplateResult {
  const at = all.findIndex(({ id }) => id === current)
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: -1,
  }
  const onKey = (event: KeyboardEvent) => {
    const next = all.at((steps[event.key] ?? Number.NaN) % all.length)
    if (!(event.key in steps) || !next) return
    event.preventDefault()
    show(next.id)
  }
  return html`<div class="tabs" role="tablist" @keydown=${onKey}>
    ${all.map(
      ({ id, text }) => html`<button role="tab" id="tab-${id}" aria-controls="panel"
        aria-selected=${id === current} tabindex=${id === current ? 0 : -1}
        @click=${() => show(id)}>${text}</button>`,
    )}
  </div>`
}

/** The styles of tabs: side by side while their texts fit, else in rows. */
export const tabStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1);
    margin-bottom: var(--_4);
    padding: var(--_1);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .tabs button {
    flex: 1;
    min-height: var(--_target);
    padding: var(--_1) var(--_2);
    border: 0;
    border-radius: calc(var(--_radius) - 4px);
    background: none;
    color: var(--_muted);
    font-weight: 700;
    overflow-wrap: normal;
  }
  .tabs button[aria-selected='true'] {
    background: var(--_surface);
    color: var(--_accent);
    box-shadow: var(--_shadow);
  }
  .tabs :only-child {
    flex: none;
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  @container (max-width: 24em) {
    .tabs:has(:nth-child(3)) button {
      padding-inline: var(--_1);
      font-size: var(--_small);
    }
  }
  @container (min-width: 30em) {
    .tabs {
      max-width: 34em;
    }
  }
`
