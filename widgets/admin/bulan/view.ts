import { css, html, nothing, type TemplateResult } from 'lit'
import type { Body, Hitungan, Text } from '../../shared/contract.ts'
import { addMonths, type Month, monthOf } from '../../shared/dates.ts'
import { formatMonth } from '../../shared/format.ts'
import { formatMoment } from '../../shared/moments.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { monthSwitch, note, problemCard, skeleton } from '../../shared/views.ts'
import { faultsView } from '../forms.ts'
import { type AdminHost, isBkd } from '../state.ts'
import { submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { checksView } from './checks.ts'
import { closingView } from './closing.ts'
import { exportsView } from './exports.ts'
import { messages } from './messages.ts'
import { type BulanState, store } from './state.ts'

/** The styles of a month's work. */
export const styles = [
  ...tabLook,
  css`
    .exports {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
      gap: var(--_2);
    }
    .seal {
      overflow-wrap: anywhere;
      font-family: ui-monospace, monospace;
      font-size: var(--_small);
    }
    .obstacles > li + li {
      margin-top: var(--_2);
    }
  `,
]

/** How often a run is polled. */
const EVERY_MS = 1_500

/** Begins with the previous month, which is the one to close. */
export async function load(host: AdminHost): Promise<void> {
  const { bulan } = store.get(host)
  await show(host, bulan || addMonths(monthOf(host.state().today), -1))
}

async function show(host: AdminHost, bulan: Month): Promise<void> {
  const other = bulan !== store.get(host).bulan
  const fresh = {
    hitungan: null,
    periksa: null,
    pengecualian: {},
    tutup: false,
    yakin: false,
    berkas: null,
  }
  store.set(host, { bulan, problem: null, ...(other && fresh) })
  if (other) host.patch({ faults: [], done: '' })
  await Promise.all([look(host, bulan), check(host, bulan)])
}

/** Fetches the checks before the month is closed. */
async function check(host: AdminHost, bulan: Month): Promise<void> {
  const result = await host.call({ path: `/kinerja/${bulan}/tutup` })
  if (result.ok && store.get(host).bulan === bulan) store.set(host, { periksa: result.value })
}

/** Fetches the progress of the month, and polls while it is being computed. */
async function look(host: AdminHost, bulan: Month): Promise<void> {
  const result = await host.call({ path: `/kinerja/${bulan}/hitung` })
  if (store.get(host).bulan !== bulan) return
  if (!result.ok) {
    if (result.problem.code !== 'usang') store.set(host, { problem: result.problem })
    return
  }
  store.set(host, { hitungan: result.value })
  if (result.value.status === 'berjalan') follow(host, bulan)
}

/** Polls again after a while, to update the progress; only once at a time. */
function follow(host: AdminHost, bulan: Month): void {
  if (store.get(host).melihat) return
  store.set(host, { melihat: true })
  setTimeout(() => {
    store.set(host, { melihat: false })
    if (host.state().tab === 'bulan' && store.get(host).bulan === bulan) void look(host, bulan)
  }, EVERY_MS)
}

/**
 * Computes the month, or continues. The answer comes at the end, so the progress is polled
 * meanwhile.
 */
async function run(host: AdminHost, what: 'hitung' | 'tutup'): Promise<void> {
  const { bulan } = store.get(host)
  if (!bulan) return
  const { t, lang } = host.words()
  const name = formatMonth(bulan, lang)
  const timer = setInterval(() => void look(host, bulan), EVERY_MS)
  const done = (answer: Hitungan) => {
    if (answer.status === 'ditutup') return t(messages.tertutup, { bulan: name })
    if (answer.status === 'berjalan' && what === 'tutup')
      return t(messages.menutup, { bulan: name })
    return answer.status === 'selesai' ? t(messages.dihitung, { bulan: name }) : ''
  }
  await submit(host, {
    path: `/kinerja/${bulan}/${what}`,
    body: what === 'tutup' ? { pengecualian: exceptions(host) } : {},
    faults: [],
    said: done,
    after: (hitungan) => store.set(host, { hitungan, tutup: false, yakin: false }),
  })
  clearInterval(timer)
  await Promise.all([look(host, bulan), check(host, bulan)])
}

type Pengecualian = NonNullable<Body<'tutupBulan'>['pengecualian']>[number]

/** Returns the checks that are set aside, each with its reason. */
function exceptions(host: AdminHost) {
  return Object.entries(store.get(host).pengecualian)
    .map(([kode, alasan]) => {
      // Safe because reasons are given to the checks of the month, under their codes.
      return { kode: kode as Pengecualian['kode'], alasan: alasan.trim() }
    })
    .filter(({ alasan }) => alasan !== '')
}

/**
 * Shows the month for bkd, and read-only for the inspektorat: computing, obstacles, closing and
 * exports.
 */
export function view(host: AdminHost): TemplateResult {
  const words = host.words()
  const state = store.get(host)
  const { bulan, hitungan, problem } = state
  const last = monthOf(host.state().today)
  const go = (month: Month) => void show(host, month)
  return html`${faultsView(host)}
    ${bulan ? monthSwitch(words, bulan, last, go) : nothing}
    ${
      problem && !hitungan
        ? problemCard(words, problem, () => bulan && void show(host, bulan))
        : hitungan
          ? body(host, state, hitungan)
          : skeleton(words, 'card', 'card')
    }`
}

function body(host: AdminHost, state: BulanState, hitungan: Hitungan): TemplateResult {
  const done = hitungan.status === 'ditutup' || hitungan.status === 'belum'
  return html`${progressView(host, hitungan)}
    ${state.periksa ? checksView(host, state, state.periksa) : nothing}
    ${done || !isBkd(host) ? nothing : closingView(host, state, hitungan, () => void run(host, 'tutup'))}
    ${hitungan.status === 'belum' ? nothing : exportsView(host, state)}`
}

const TONES = { belum: '', berjalan: 'info', selesai: 'ok', tertahan: 'warn', ditutup: 'ok' }

function progressView(host: AdminHost, hitungan: Hitungan): TemplateResult {
  const { t, lang } = host.words()
  const { busy } = host.state()
  const { bulan, status, dihitung, dari, tanpaNilai } = hitungan
  const n = (value: number) => formatNumber(value, lang)
  const label =
    status === 'belum'
      ? messages.hitung
      : status === 'berjalan'
        ? messages.lanjut
        : messages.hitungLagi
  const when = (text: Text, at: string | null) =>
    at ? html`<p class="small muted">${t(text, { saat: formatMoment(at, lang) })}</p>` : nothing
  return html`<section class="card" aria-labelledby="hitungan">
    <div class="card-head"><h4 id="hitungan">${formatMonth(bulan, lang)}</h4>
      <span class="badge ${TONES[status]}">${t(messages[status])}</span></div>
    ${
      status === 'belum'
        ? html`<p>${t(messages.belumTeks)}</p>`
        : html`<p class="num" aria-live="polite" id="kemajuan">${t(messages.kemajuan, { n: n(dihitung), dari: n(dari) })}</p>
          <progress aria-labelledby="kemajuan" max=${Math.max(dari, 1)} value=${dihitung}></progress>`
    }
    ${tanpaNilai > 0 ? html`<p>${t(messages.tanpaNilai, { n: n(tanpaNilai) })}</p>` : nothing}
    ${status === 'berjalan' ? when(messages.mulai, hitungan.mulaiPada) : when(messages.pada, hitungan.selesaiPada)}
    ${when(messages.ditutupPada, hitungan.ditutupPada)}
    ${
      status === 'ditutup' || !isBkd(host)
        ? nothing
        : html`<p><button class="button ${status === 'belum' ? 'main' : ''}" aria-disabled=${busy}
            @click=${() => void run(host, 'hitung')}>${t(busy ? messages.menghitung : label)}</button></p>`
    }
    ${hitungan.halangan.length > 0 ? obstacles(host, hitungan) : nothing}
  </section>`
}

function obstacles(host: AdminHost, { halangan }: Hitungan): TemplateResult {
  const { t } = host.words()
  return note(
    'warn',
    html`<p><b>${t(messages.halangan)}</b></p>
      <ul class="obstacles">${halangan.map(({ message, basis }) => html`<li>${t(message)}<div class="small muted">${basis}</div></li>`)}</ul>`,
  )
}
