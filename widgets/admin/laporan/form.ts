import { html, nothing, type TemplateResult } from 'lit'
import type {
  BagianLaporan,
  BarisLaporanBulanan,
  Body,
  LaporanBulanan,
  Text,
} from '../../shared/contract.ts'
import { formatMonth } from '../../shared/format.ts'
import type { Words } from '../../shared/words.ts'
import { dayField, longField, textField, wholeRupiah } from '../fields.ts'
import { sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { store } from './state.ts'
import { valueText } from './value.ts'

type KodeIsian = Body<'isiLaporanBulanan'>['isian'][number]['kode']

type Isian = NonNullable<BarisLaporanBulanan['isian']>

/**
 * Returns the id of a control: that of its line, without a character that is special in selectors.
 */
const idOf = (kode: string) => `isi-${kode.replaceAll('.', '-')}`

const isNumber = ({ jenis }: Isian) => jenis === 'angka' || jenis === 'rupiah'

/** Returns the entry of this unit itself, in the form for typing. */
function typedOf(isian: Isian): string {
  return isian.nilai === null ? '' : String(isian.nilai)
}

/** Opens the form of a section with its entries. */
export function openForm(host: AdminHost, { nomor, baris }: BagianLaporan): void {
  const isian = Object.fromEntries(
    baris.flatMap((line) => (line.isian ? [[line.kode, typedOf(line.isian)] as const] : [])),
  )
  host.patch({ faults: [], done: '' })
  store.set(host, { buka: nomor, isian })
  void host.focusOn('#isi-judul')
}

/** Shows the form of a section: lasting entries, those of the month, and the previous ones. */
export function fillForm(
  host: AdminHost,
  laporan: LaporanBulanan,
  part: BagianLaporan,
  reload: () => Promise<void>,
): TemplateResult {
  const { t } = host.words()
  const { nomor, judul, baris } = part
  const close = () => {
    host.patch({ faults: [] })
    store.set(host, { buka: 0 })
    void host.focusOn(`#isi-${nomor}`)
  }
  return html`<section class="form stack" aria-labelledby="isi-judul">
    <h5 id="isi-judul" tabindex="-1">${t(messages.form, { n: nomor, judul: t(judul) })}</h5>
    ${baris.map((line) => (line.isian ? field(host, line, line.isian) : nothing))}
    <div class="row">${sendButton(host, messages.simpan, () => void save(host, laporan, part, reload))}
      <button class="button" @click=${close}>${t(common.batal)}</button></div>
  </section>`
}

function field(host: AdminHost, line: BarisLaporanBulanan, isian: Isian): TemplateResult {
  const { kode, uraian } = line
  const typed = store.get(host).isian
  const one = {
    id: idOf(kode),
    label: uraian,
    hint: hintOf(host.words(), line, isian),
    value: typed[kode] ?? '',
    set: (value: string) => store.set(host, { isian: { ...store.get(host).isian, [kode]: value } }),
  }
  if (isian.jenis === 'tanggal') return dayField(host, one)
  if (isNumber(isian)) return textField(host, one, 'number')
  return /^sah\.|\.judul$/.test(kode) ? textField(host, one) : longField(host, one)
}

/** Says how long the entry holds, and the value without it. */
function hintOf(words: Words, line: BarisLaporanBulanan, isian: Isian): Text {
  const { t, lang } = words
  const { tetap, nilai, sebelumnya } = isian
  const value = (told: string | number) => valueText(words, { nilai: told, satuan: line.satuan })
  const parts = [
    t(tetap ? messages.tetap : messages.sebulan),
    sebelumnya && !tetap
      ? t(messages.sebelumnya, {
          bulan: formatMonth(sebelumnya.bulan, lang),
          nilai: value(sebelumnya.nilai),
        })
      : '',
    nilai === null && line.nilai !== null
      ? t(messages.dariUnit, { nilai: value(line.nilai), sumber: t(line.sumber) })
      : '',
  ]
  const text = parts.filter(Boolean).join(' ')
  return { id: text, en: text }
}

/** Sends the entries that were changed. */
function save(
  host: AdminHost,
  { bulan, unit }: LaporanBulanan,
  { nomor, baris }: BagianLaporan,
  reload: () => Promise<void>,
): Promise<boolean> {
  const { t } = host.words()
  const typed = store.get(host).isian
  const changed = baris.flatMap((line) => {
    const text = (typed[line.kode] ?? '').trim()
    if (!line.isian || text === typedOf(line.isian)) return []
    const nilai = text === '' ? null : isNumber(line.isian) ? wholeRupiah(text) : text
    return [{ kode: line.kode, uraian: t(line.uraian), nilai }]
  })
  const bad = changed.map(({ kode, uraian, nilai }) => {
    const text = t(messages.wajibAngka, { uraian })
    return [!Number.isNaN(nilai), idOf(kode), { id: text, en: text }] as const
  })
  return submit(host, {
    path: '/laporan-bulanan',
    body: {
      bulan,
      ...(unit !== null && { unit }),
      // Safe because a line that may be filled in has the code of an entry.
      isian: changed.map(({ kode, nilai }) => ({ kode: kode as KodeIsian, nilai })),
    },
    faults: failedChecks([changed.length > 0, '', common.takBerubah], ...bad),
    fieldOf: (path) => idOf(changed[Number(path.split('/')[2])]?.kode ?? ''),
    said: () => t(messages.tersimpan, { n: nomor }),
    after: () => {
      store.set(host, { buka: 0 })
      return reload()
    },
  })
}
