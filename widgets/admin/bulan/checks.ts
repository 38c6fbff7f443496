import { html, nothing, type TemplateResult } from 'lit'
import type { BarisPeriksa, PeriksaTutup, Text } from '../../shared/contract.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { note } from '../../shared/views.ts'
import { longField } from '../fields.ts'
import { type AdminHost, isBkd, type Tab } from '../state.ts'
import { messages } from './messages.ts'
import { type BulanState, store } from './state.ts'

/** The tabs that settle some of the checks. */
const TABS: Readonly<Partial<Record<BarisPeriksa['tempat'], Tab>>> = {
  kalender: 'kalender',
  sanggahan: 'sanggahan',
  mesin: 'mesin',
}

/** Returns whether a check prevents closing: it is open and nobody has given a reason. */
function isRed(state: BulanState, { kode, beres, dapatDikecualikan }: BarisPeriksa): boolean {
  return !beres && !(dapatDikecualikan && (state.pengecualian[kode] ?? '').trim() !== '')
}

/** Returns how many checks prevent closing. */
export function redChecks(state: BulanState): number {
  return (state.periksa?.periksa ?? []).filter((line) => isRed(state, line)).length
}

/** Shows the checks before the month is closed, each with its number and where to settle it. */
export function checksView(
  host: AdminHost,
  state: BulanState,
  periksa: PeriksaTutup,
): TemplateResult {
  const { t } = host.words()
  const { ditutup, pengecualian } = periksa
  if (ditutup) return pengecualian.length > 0 ? setAside(host, periksa) : html`${nothing}`
  return html`<section class="card" aria-labelledby="periksa">
    <h4 id="periksa" tabindex="-1">${t(messages.periksa)}</h4>
    <p class="small muted">${t(messages.periksaTeks)}</p>
    <ul class="checks">${periksa.periksa.map((line) => lineView(host, state, line))}</ul>
  </section>`
}

/** Returns the title of a check; its code if it has none. */
function titleOf(host: AdminHost, kode: string): string {
  const titles: Readonly<Record<string, Text | undefined>> = messages
  const title = titles[kode]
  return title ? host.words().t(title) : kode
}

function setAside(host: AdminHost, { pengecualian }: PeriksaTutup): TemplateResult {
  const { t } = host.words()
  return note(
    'info',
    html`<p><b>${t(messages.dikecualikan)}</b></p><ul>${pengecualian.map(({ kode, alasan }) => html`<li>${titleOf(host, kode)}: ${alasan}</li>`)}</ul>`,
  )
}

function lineView(host: AdminHost, state: BulanState, line: BarisPeriksa): TemplateResult {
  const { t, lang } = host.words()
  const { kode, beres, jumlah, penolakan } = line
  const red = isRed(state, line)
  const [tone, label] = beres
    ? (['ok', messages.beres] as const)
    : red
      ? (['bad', messages.belumBeres] as const)
      : (['warn', messages.denganAlasan] as const)
  const open = state.pengecualian[kode] !== undefined
  return html`<li><span class="badge ${tone}">${t(label)}</span>
    <div><b>${titleOf(host, kode)}</b>${beres ? nothing : html` <span class="num">(${formatNumber(jumlah, lang)})</span>`}</div>
    ${
      beres || !penolakan
        ? nothing
        : html`<div class="small">${t(penolakan.message)}<div class="muted">${penolakan.basis}</div></div>
            <div class="row">${placeLink(host, line)}${line.dapatDikecualikan && isBkd(host) && !open ? exceptButton(host, line) : nothing}</div>
            ${line.dapatDikecualikan && open ? reason(host, state, line) : nothing}`
    }
  </li>`
}

/**
 * Returns the link to where a check is settled: a tab, the page of approvals, or words if it is
 * elsewhere.
 */
function placeLink(host: AdminHost, { tempat, kode }: BarisPeriksa): TemplateResult {
  const { t } = host.words()
  const { persetujuan, show } = host.state()
  const tab = TABS[tempat]
  if (tab && isBkd(host))
    return html`<button class="button" id="ke-${kode.replace('.', '-')}" @click=${() => show(tab)}>${t(messages.keTab, { tab: t(messages[tempat]) })}</button>`
  if (tempat === 'persetujuan' && persetujuan)
    return html`<a class="button" href=${persetujuan}>${t(messages.kePersetujuan)}</a>`
  return html`<p class="small">${t(messages[tempat])}</p>`
}

function exceptButton(host: AdminHost, { kode }: BarisPeriksa): TemplateResult {
  const id = `kecuali-${kode.replace('.', '-')}`
  const open = () => {
    const { pengecualian } = store.get(host)
    store.set(host, { pengecualian: { ...pengecualian, [kode]: '' } })
    void host.focusOn(`#alasan-${kode.replace('.', '-')}`)
  }
  return html`<button class="button" id=${id} @click=${open}>${host.words().t(messages.kecualikan)}</button>`
}

function reason(host: AdminHost, state: BulanState, { kode }: BarisPeriksa): TemplateResult {
  const id = `alasan-${kode.replace('.', '-')}`
  return longField(host, {
    id,
    label: messages.alasanKecuali,
    hint: messages.alasanPetunjuk,
    value: state.pengecualian[kode] ?? '',
    set: (value) =>
      store.set(host, { pengecualian: { ...store.get(host).pengecualian, [kode]: value } }),
  })
}
