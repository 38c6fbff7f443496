import { html, nothing, type TemplateResult } from 'lit'
import type { JadwalSif } from '../../shared/contract.ts'
import { addDays, type LocalDate, weekday } from '../../shared/dates.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { formatDate } from '../../shared/format.ts'
import { formatSpan } from '../../shared/times.ts'
import { note } from '../../shared/views.ts'
import { fieldsOf } from '../fields.ts'
import { sendButton } from '../forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { type PiketState, type RencanaSalin, store } from './state.ts'

/** The most shifts in one request. */
const MOST = 500

const mondayOf = (date: LocalDate) => addDays(date, 1 - weekday(date))
const daysBetween = (from: LocalDate, to: LocalDate) =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Returns a shift some days later, at the same hours of its zone. */
function shifted(sif: JadwalSif, days: number): JadwalSif {
  const later = (time: string) => `${addDays(time.slice(0, 10), days)}${time.slice(10)}`
  return {
    ...sif,
    tanggal: addDays(sif.tanggal, days),
    mulai: later(sif.mulai),
    selesai: later(sif.selesai),
  }
}

/** Returns the result of copying, compared with the existing shifts and the reader's own NIP. */
function planCopy(
  week: readonly JadwalSif[],
  there: readonly JadwalSif[],
  days: number,
  own: string,
): RencanaSalin {
  const at = Date.parse
  const judged = week.map((one) => {
    const sif = shifted(one, days)
    const others = there.filter(({ nip }) => nip === sif.nip)
    const same = ({ mulai, selesai }: JadwalSif) =>
      at(mulai) === at(sif.mulai) && at(selesai) === at(sif.selesai)
    const meets = ({ mulai, selesai }: JadwalSif) =>
      at(mulai) < at(sif.selesai) && at(selesai) > at(sif.mulai)
    const sebab =
      sif.nip === own
        ? ('sendiri' as const)
        : others.some(same)
          ? ('ada' as const)
          : others.some(meets)
            ? ('bertumpuk' as const)
            : null
    return { sif, sebab }
  })
  return {
    baru: judged.filter(({ sebab }) => sebab === null).map(({ sif }) => sif),
    tidak: judged.flatMap(({ sif, sebab }) => (sebab === null ? [] : [{ sif, sebab }])),
  }
}

/** Shows how to copy a week: from which, to which, the result, and the undo. */
export function copyView(
  host: AdminHost,
  state: PiketState,
  reload: () => Promise<void>,
): TemplateResult {
  const { t } = host.words()
  const { disalin } = state
  if (!state.salin) {
    const open = () => {
      store.set(host, { salin: true, rencana: null, disalin: null })
      void host.focusOn('#asal')
    }
    return html`<p><button class="button" id="salin" @click=${open}>${t(messages.salin)}</button></p>
      ${disalin ? outcome(host, state, reload) : nothing}`
  }
  const leave = () => {
    host.patch({ faults: [] })
    store.set(host, { salin: false })
    void host.focusOn('#salin')
  }
  const { day } = fieldsOf(host, state, (change) => store.set(host, { ...change, rencana: null }))
  return html`<section class="form stack" aria-labelledby="salin-judul">
    <div class="row apart"><h3 id="salin-judul">${t(messages.salin)}</h3>
      <button class="button plain" @click=${leave}>${t(messages.tutup)}</button></div>
    <p class="hint">${t(messages.salinTeks)}</p>
    <div class="pair">${day('asal', messages.asal)} ${day('tujuan', messages.tujuan)}</div>
    <div><button class="button ${state.rencana ? '' : 'main'}" @click=${() => void check(host)}>${t(messages.periksa)}</button></div>
    ${state.rencana ? preview(host, state.rencana, reload) : nothing}
  </section>`
}

function line(host: AdminHost, { nama, tanggal, mulai, selesai }: JadwalSif, more = '') {
  const { lang } = host.words()
  return html`<li><b>${nama}</b>, ${formatDate(tanggal, lang)}, ${formatSpan(mulai, selesai, lang)}${more && ` (${more})`}</li>`
}

function preview(
  host: AdminHost,
  { baru, tidak }: RencanaSalin,
  reload: () => Promise<void>,
): TemplateResult {
  const { t } = host.words()
  const n = baru.length
  const text = t(messages.salinSekarang, { n })
  const told = { id: text, en: text }
  return html`<div id="salinan" tabindex="-1" class="stack">
    ${note(tidak.length > 0 ? 'warn' : 'ok', html`<b>${t(messages.akanDisalin, { n })}</b>${tidak.length > 0 ? html`<br />${t(messages.takDisalin, { n: tidak.length })}` : nothing}`)}
    ${tidak.length > 0 ? html`<ul class="small">${tidak.map(({ sif, sebab }) => line(host, sif, t(messages[`sebab-${sebab}`])))}</ul>` : nothing}
    ${n > 0 ? html`<details><summary>${t(messages.akanDisalin, { n })}</summary><ul class="small">${baru.map((sif) => line(host, sif))}</ul></details>` : nothing}
    ${n > 0 ? sendButton(host, told, () => void copy(host, baru, reload)) : nothing}</div>`
}

async function check(host: AdminHost): Promise<void> {
  const { asal, tujuan, unit } = store.get(host)
  const from = asal && mondayOf(asal)
  const to = tujuan && mondayOf(tujuan)
  const faults = failedChecks(
    [asal !== '', 'asal', messages.wajibAsal],
    [tujuan !== '' && from !== to, 'tujuan', messages.wajibTujuan],
  )
  host.patch({ faults, done: '' })
  if (faults.length > 0) return host.focusOn('.summary')
  const between = (dari: LocalDate, sampai: LocalDate) => {
    const query = new URLSearchParams({ unit, dari, sampai })
    return host.call({ path: `/jadwal-sif?${query}` })
  }
  const results = await Promise.all([
    between(from, addDays(from, 6)),
    // A night shift that began the day before still extends into the week.
    between(addDays(to, -1), addDays(to, 7)),
  ])
  for (const result of results) {
    if (result.ok) continue
    host.patch({ faults: faultsFrom(result.problem) })
    return host.focusOn('.summary')
  }
  const [source = [], there = []] = results.map((result) => (result.ok ? result.value.data : []))
  if (source.length > MOST) {
    const text = host.words().t(messages.terlaluBanyak, { n: MOST })
    host.patch({ faults: [{ field: 'asal', text: { id: text, en: text } }] })
    return host.focusOn('.summary')
  }
  const own = host.state().nip
  store.set(host, { rencana: planCopy(source, there, daysBetween(from, to), own) })
  return host.focusOn('#salinan')
}

const asSent = ({ nip, tanggal, mulai, selesai, menggantikan }: JadwalSif) => ({
  nip,
  tanggal,
  mulai,
  selesai,
  ...(menggantikan && { menggantikan }),
})

function copy(host: AdminHost, baru: readonly JadwalSif[], reload: () => Promise<void>) {
  return submit(host, {
    path: '/impor',
    body: { jenis: 'jadwal-sif.ditetapkan', butir: baru.map(asSent) },
    said: ({ accepted }) => host.words().t(messages.tersalin, { n: accepted }),
    after: ({ rejected }) => {
      const bad = new Map(rejected.map(({ index, message }) => [index, message]))
      const sif = baru.filter((_, at) => !bad.has(at))
      const ditolak = baru.flatMap((one, at) => {
        const pesan = bad.get(at)
        return pesan ? [{ sif: one, pesan }] : []
      })
      store.set(host, { salin: false, rencana: null, disalin: { sif, ditolak } })
      return reload()
    },
  })
}

function outcome(
  host: AdminHost,
  { disalin }: PiketState,
  reload: () => Promise<void>,
): TemplateResult | typeof nothing {
  const { t } = host.words()
  if (!disalin) return nothing
  const { sif, ditolak } = disalin
  const undo = () =>
    void submit(host, {
      path: '/impor',
      body: {
        jenis: 'jadwal-sif.dibatalkan',
        butir: sif.map(({ nip, tanggal, mulai }) => ({ nip, tanggal, mulai })),
      },
      said: ({ accepted }) => t(messages.diurungkan, { n: accepted }),
      after: () => {
        store.set(host, { disalin: null })
        return reload()
      },
    })
  return html`${ditolak.length > 0 ? note('warn', html`<p><b>${t(messages.takDisalin, { n: ditolak.length })}</b></p><ul class="small">${ditolak.map((one) => line(host, one.sif, t(one.pesan)))}</ul>`) : nothing}
    ${sif.length > 0 ? html`<p><button class="button" id="urungkan" @click=${undo}>${t(messages.urungkan)}</button></p>` : nothing}`
}
