import { html, nothing, type TemplateResult } from 'lit'
import type { MenungguSaya, Text } from '../shared/contract.ts'
import { iconClock, iconRight, iconWarn } from '../shared/icons.ts'
import { formatMoment } from '../shared/moments.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'

/** Shows the waiting matters of one kind; as a link if the portal has a page for it. */
export function itemView(
  { t, lang }: Words,
  { pesan, tenggat, terlambat, lebih }: MenungguSaya,
  page: string | undefined,
): TemplateResult {
  const late = terlambat > 0
  const inner = html`${late ? iconWarn : iconClock}
    <span><b>${t(pesan)}</b>${lebih ? html` <span class="small muted">${t(messages.lebih)}</span>` : nothing}
      <span class="when num">
        ${late ? html`<span class="over">${t(messages.lewat, { n: terlambat })}</span>` : nothing}
        ${tenggat ? html`<span>${t(messages.tenggat, { saat: formatMoment(tenggat, lang) })}</span>` : nothing}
      </span></span>
    ${page ? iconRight : nothing}`
  const look = `item ${late ? 'late' : ''}`
  return html`<li>${
    page
      ? html`<a class=${look} href=${page}>${inner}</a>`
      : html`<div class=${look}>${inner}</div>`
  }</li>`
}

/** Shows a part that is loaded when it is opened. */
export function moreView(
  { t }: Words,
  title: Text,
  opened: boolean,
  part: { readonly open: () => void; readonly draw: () => unknown },
): TemplateResult {
  const follow = (event: Event) =>
    event.target instanceof HTMLDetailsElement && event.target.open && part.open()
  return html`<details class="more" @toggle=${follow}><summary>${t(title)}</summary>
    ${opened ? html`<div class="part">${part.draw()}</div>` : nothing}</details>`
}
