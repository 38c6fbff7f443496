import { html, nothing, type TemplateResult } from 'lit'
import { MARK } from '../../shared/basis.ts'
import type { DaftarKebijakan, Kebijakan } from '../../shared/contract.ts'
import { download } from '../../shared/download.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { formatDay } from '../../shared/format.ts'
import { valueText } from '../../shared/law-values.ts'
import { formatNumber } from '../../shared/numbers.ts'
import type { Method } from '../../shared/routes.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { endForm } from '../forms.ts'
import type { AdminHost } from '../state.ts'
import { type Kiriman, submit } from '../tab.ts'
import { asDraft } from './draft.ts'
import { load } from './load.ts'
import { messages } from './messages.ts'
import { store } from './state.ts'
import { trialView } from './trial.ts'

/** Shows the changes of the law: drafts, proposals, and those adopted or withdrawn. */
export function changesView(host: AdminHost, { kebijakan }: DaftarKebijakan): TemplateResult {
  const { t } = host.words()
  if (kebijakan.length === 0) return html`<p class="muted">${t(messages.kosong)}</p>`
  return html`<ul class="cards">${kebijakan.map((one) => html`<li class="card">${card(host, one)}</li>`)}</ul>`
}

/** How many clauses of a change are shown at first; the others are behind a summary. */
const FIRST = 4

/** Shows one clause of a change: before, after, and its article. */
function changeView(
  words: Words,
  { nama, sebelum, nilai, satuan, pasal }: Kebijakan['perubahan'][number],
): TemplateResult {
  const { t } = words
  return html`<div class="change">
    <div>${t(nama)}</div>
    <div><span class="small muted">${t(messages.dari)}</span> <s>${valueText(words, sebelum?.nilai, satuan)}</s>
      <span class="small muted">${t(messages.menjadi)}</span> <span class="value">${valueText(words, nilai, satuan)}</span></div>
    <div class="small muted">${pasal.replaceAll(MARK, '')}</div></div>`
}

const TONES = { rancangan: '', diusulkan: 'info', ditetapkan: 'ok', dicabut: 'bad' } as const

function card(host: AdminHost, one: Kebijakan): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { id, judul, sejak, status, dokumen, keberatan, alasan } = one
  const people = [
    t(messages.ditulis, one.diubah),
    one.diusulkan && t(messages.diusulkanOleh, one.diusulkan),
    one.ditetapkan && t(messages.ditetapkanOleh, { nama: adopterOf(host, one.ditetapkan) }),
    one.dicabut && t(messages.dicabutOleh, one.dicabut),
  ]
  return html`<div class="card-head"><h4 id="k-${id}" tabindex="-1">${judul}</h4>
      <span class="badge ${TONES[status]}">${t(messages[`s-${status}`])}</span></div>
    <p>${t(messages.mulai, { hari: formatDay(sejak, lang) })}${dokumen ? html` · ${dokumen.nomor}, ${formatDay(dokumen.tanggal, lang)}` : nothing}</p>
    ${one.perubahan.slice(0, FIRST).map((change) => changeView(words, change))}
    ${
      one.perubahan.length > FIRST
        ? html`<details><summary>${t(messages.sisanya, { n: formatNumber(one.perubahan.length - FIRST, lang) })}</summary>
            <div class="stack tight">${one.perubahan.slice(FIRST).map((change) => changeView(words, change))}</div></details>`
        : nothing
    }
    ${origin(host, one)}
    ${alasan ? html`<p class="small">${t(messages.alasan, { alasan })}</p>` : nothing}
    ${
      keberatan.length > 0
        ? note(
            'warn',
            html`<p>${t(messages.keberatan)}</p><ul>${keberatan.map(({ message }) => html`<li>${t(message)}</li>`)}</ul>`,
          )
        : nothing
    }
    <p class="small muted">${people.filter(Boolean).join(' · ')}</p>
    ${standing(host, one)}
    ${store.get(host).akhiri === id ? ending(host, one) : actions(host, one)}
    ${trialView(host, one)}`
}

/**
 * Returns how many of the people concerned by a change were told, and the state of granted
 * requests.
 */
function standing(host: AdminHost, { kabar, tinjauan }: Kebijakan) {
  const { t, lang } = host.words()
  const number = (n: number) => formatNumber(n, lang)
  const { diperiksa = 0, ditinjau = 0, ditetapkan = 0 } = tinjauan ?? {}
  return html`${kabar ? html`<p class="small">${t(kabar.selesai ? messages.diberitahu : messages.memberitahu, { n: number(kabar.pegawai) })}</p>` : nothing}
    ${diperiksa > 0 ? html`<p class="small">${t(messages.diperiksa, { n: number(diperiksa) })}</p>` : nothing}
    ${ditetapkan > 0 ? html`<p class="small">${t(messages.hariDitetapkan, { n: number(ditetapkan) })}</p>` : nothing}
    ${ditinjau > 0 ? note('warn', html`<p>${t(messages.perluDitinjau, { n: number(ditinjau) })}</p>`) : nothing}`
}

/** Returns who adopted a change, with the office in which they deputised. */
function adopterOf(host: AdminHost, { nama, sebagai }: NonNullable<Kebijakan['ditetapkan']>) {
  return sebagai ? `${nama} (${host.words().t(messages[sebagai])})` : nama
}

function origin(host: AdminHost, { asal }: Kebijakan) {
  const { t } = host.words()
  if (!asal) return nothing
  const said =
    asal.jenis === 'contoh'
      ? t(messages.dariContoh, { kode: asal.kode })
      : `${t(messages.dariImpor, { daerah: asal.daerah })}: ${t(messages[`segel-${asal.segel}`])}`
  return html`<p class="small">${said}</p>`
}

function actions(host: AdminHost, one: Kebijakan): TemplateResult {
  const { t, lang } = host.words()
  const { id, versi, sejak, boleh, status } = one
  const { busy } = host.state()
  const may = (what: Kebijakan['boleh'][number]) => boleh.includes(what)
  const at = `/kebijakan/rancangan/${id}` as const
  const send =
    <const Path extends string, How extends Method = 'POST'>(
      said: string,
      sent: Kiriman<Path, How>,
    ) =>
    () =>
      void submit(host, { ...sent, said: () => said, after: () => load(host) })
  const edit = () => {
    const semula = asDraft(one)
    store.set(host, { draf: semula, semula, impor: false })
    void host.focusOn('#nama')
  }
  const end = () => {
    store.set(host, { akhiri: id, alasan: '' })
    void host.focusOn('#alasan')
  }
  const tried = () => {
    const { uji } = store.get(host)
    const bulan = host.state().today.slice(0, 7)
    const open = uji?.id === id
    store.set(host, {
      bulan,
      uji: open
        ? null
        : {
            id,
            bulan: '',
            berjalan: false,
            diperiksa: 0,
            dari: 0,
            problem: null,
            untung: [],
            rugi: [],
            melanggar: [],
            ditinjau: [],
            perUnit: [],
          },
    })
    if (!open) void host.focusOn('#uji-bulan')
  }
  const button = (key: keyof typeof messages, act: () => void, main = '') =>
    html`<button class="button ${main}" aria-disabled=${busy} @click=${() => busy || act()}>${t(messages[key])}</button>`
  return html`<div class="row">
    ${may('tetapkan') ? button('tetapkan', send(t(messages.ditetapkan, { hari: formatDay(sejak, lang) }), { path: `${at}/keputusan`, body: { keputusan: 'tetapkan', versi } }), 'main') : nothing}
    ${may('usulkan') ? button('usulkan', send(t(messages.diusulkan), { path: `${at}/usul`, body: { versi } }), 'main') : nothing}
    ${status === 'dicabut' ? nothing : button('uji', tried)}
    ${may('ubah') ? button('ubah', edit) : nothing}
    ${may('kembalikan') || may('cabut') ? html`<button class="button" id="akhiri-${id}" @click=${end}>${t(messages[may('cabut') ? 'cabut' : 'kembalikan'])}</button>` : nothing}
    ${button('ekspor', () => void take(host, one))}
    ${may('hapus') ? button('hapus', send(t(messages.dihapus), { method: 'DELETE', path: `${at}?versi=${versi}`, body: {} }), 'bad') : nothing}
  </div>`
}

function ending(host: AdminHost, { id, versi, boleh }: Kebijakan): TemplateResult {
  const { t } = host.words()
  const keputusan = boleh.includes('cabut') ? ('cabut' as const) : ('kembalikan' as const)
  return endForm(host, {
    label: messages.mengapa,
    action: messages[keputusan],
    alasan: store.get(host).alasan,
    set: (alasan) => store.set(host, { alasan }),
    sent: (kata) => ({
      path: `/kebijakan/rancangan/${id}/keputusan`,
      body: { keputusan, versi, alasan: kata },
    }),
    said: t(messages[keputusan === 'cabut' ? 'dicabut' : 'dikembalikan']),
    close: () => store.set(host, { akhiri: '' }),
    opener: `akhiri-${id}`,
    reload: () => load(host),
  })
}

async function take(host: AdminHost, { id, sejak }: Kebijakan): Promise<void> {
  const { t, lang } = host.words()
  const nama = `kebijakan-${sejak}.json`
  const file = await download(`/kebijakan/rancangan/${id}/ekspor`, nama, lang)
  if (!file.ok) {
    host.emit('luwes:error', { code: file.problem.code })
    host.patch({ faults: faultsFrom(file.problem) })
    return host.focusOn('.summary')
  }
  host.patch({ done: t(messages.terunduh, { nama }) })
  await host.focusOn('#kabar')
}
