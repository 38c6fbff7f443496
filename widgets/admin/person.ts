import { html, nothing, type TemplateResult } from 'lit'
import type { PegawaiPilihan, Text } from '../shared/contract.ts'
import { addMonths, type Month, monthOf } from '../shared/dates.ts'
import { isFaulty } from '../shared/faults.ts'
import { controlText, labelControl } from '../shared/fields.ts'
import { formatMonth } from '../shared/format.ts'
import type { Catalogue } from '../shared/words.ts'
import { selectField } from './fields.ts'
import type { AdminHost } from './state.ts'

const messages = {
  petunjuk: {
    id: 'Ketik nama atau NIP, lalu pilih dari daftar',
    en: 'Type a name or NIP, then choose from the list',
  },
  jumlah: { id: '{n} pegawai ditemukan', en: '{n} people found' },
  cocok: { id: 'Yang cocok', en: 'Matches' },
  nihil: { id: 'Tidak ada pegawai yang cocok.', en: 'Nobody matches.' },
  terpilih: { id: '{nama} dipilih', en: '{nama} is chosen' },
  pilihBulan: { id: 'Pilih bulan', en: 'Choose a month' },
} as const satisfies Catalogue

/** A person who is being searched, or was chosen. */
export interface Orang {
  /** The text in the control. */
  readonly cari: string
  /** The NIP of the chosen person; empty while there is none. */
  readonly nip: string
  /** The matches; `null` while the list is closed. */
  readonly temuan: readonly PegawaiPilihan[] | null
  /** The position in the list reached with the keys; -1 for none. */
  readonly tunjuk: number
}

/** Nobody yet. */
export const NOBODY: Orang = { cari: '', nip: '', temuan: null, tunjuk: -1 }

/**
 * Returns the NIP of the chosen person, or a typed NIP: people who have left are not found by name.
 * Empty for anything else.
 */
export function nipOf({ nip, cari }: Orang): string {
  const digits = cari.replaceAll(/\D/g, '')
  return nip || (/^[\d\s]+$/.test(cari) && digits.length === 18 ? digits : '')
}

/** The control of a person: its id, its texts, its value, and its change handler. */
interface IsianOrang {
  readonly id: string
  readonly label: Text
  readonly get: () => Orang
  readonly set: (value: Orang) => void
}

/** How long typing must pause before the search, in milliseconds. */
const PAUSE_MS = 200
let timer: ReturnType<typeof setTimeout> | undefined

async function search(host: AdminHost, { get, set }: IsianOrang, cari: string): Promise<void> {
  const path = `/pegawai?cari=${encodeURIComponent(cari)}` as const
  const result = await host.call({ path })
  // An answer for an earlier text is no longer needed.
  if (!result.ok || get().cari.trim() !== cari || get().nip) return
  const temuan = result.value.data
  set({ ...get(), temuan, tunjuk: -1 })
  const { t } = host.words()
  host.say(temuan.length > 0 ? t(messages.jumlah, { n: temuan.length }) : t(messages.nihil))
}

function choose(host: AdminHost, { id, set }: IsianOrang, one: PegawaiPilihan): void {
  set({ cari: one.nama, nip: one.nip, temuan: null, tunjuk: -1 })
  host.say(host.words().t(messages.terpilih, { nama: one.nama }))
  void host.focusOn(`#${CSS.escape(id)}`)
}

/**
 * Shows the control of a person: a combobox over people that the reader may see, by the ARIA
 * practices.
 */
export function personField(host: AdminHost, isian: IsianOrang): TemplateResult {
  const { id, label, get, set } = isian
  const words = host.words()
  const { faults } = host.state()
  const { cari, nip, temuan, tunjuk } = get()
  const list = `${id}-daftar`
  const optionId = (at: number) => `${id}-${at}`
  const onInput = (event: Event) => {
    const text = controlText(event)
    set({ cari: text, nip: '', temuan: get().temuan, tunjuk: -1 })
    clearTimeout(timer)
    const wanted = text.trim()
    if (wanted.length < 2) set({ ...get(), temuan: null })
    else timer = setTimeout(() => void search(host, isian, wanted), PAUSE_MS)
  }
  const onKey = (event: KeyboardEvent) => {
    const found = get().temuan ?? []
    const at = get().tunjuk
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % Math.max(found.length, 1),
      ArrowUp: (at <= 0 ? found.length : at) - 1,
    }
    const next = steps[event.key]
    const one = found[at]
    if (next !== undefined && found.length > 0) set({ ...get(), tunjuk: next })
    else if (event.key === 'Enter' && one) choose(host, isian, one)
    else if (event.key === 'Escape' && get().temuan) set({ ...get(), temuan: null, tunjuk: -1 })
    else return
    event.preventDefault()
  }
  const faulty = isFaulty(faults, id)
  const open = temuan !== null
  const control = html`<div class="combo">
    <input type="text" id=${id} role="combobox" autocomplete="off" maxlength="100" .value=${cari}
      aria-expanded=${open} aria-controls=${list} aria-autocomplete="list" aria-haspopup="listbox"
      aria-activedescendant=${open && tunjuk >= 0 ? optionId(tunjuk) : nothing}
      aria-invalid=${faulty} aria-describedby="${id}-petunjuk${faulty ? ` ${id}-salah` : ''}"
      @input=${onInput} @keydown=${onKey}
      @blur=${() => set({ ...get(), temuan: null, tunjuk: -1 })} />
    <ul id=${list} role="listbox" aria-label=${words.t(messages.cocok)} ?hidden=${!open}>
      ${(temuan ?? []).map(
        (one, at) => html`<li role="option" id=${optionId(at)} aria-selected=${at === tunjuk}
          @pointerdown=${(event: Event) => event.preventDefault()}
          @click=${() => choose(host, isian, one)}><b>${one.nama}</b>
          <span class="small">${[one.jabatan, one.namaUnit].filter(Boolean).join(', ')}</span>
          <span class="small num">${one.nip}</span></li>`,
      )}
      ${open && temuan?.length === 0 ? html`<li class="small none">${words.t(messages.nihil)}</li>` : nothing}
    </ul>
    ${nip ? html`<p class="small num">${nip}</p>` : nothing}
  </div>`
  return labelControl(
    words,
    faults,
    { id, label: words.t(label), hint: words.t(messages.petunjuk) },
    control,
  )
}

/** How many months back and ahead can be chosen. */
const BACK = 36

/** Shows a choice of months, newest first, up to the present one. */
export function monthField(
  host: AdminHost,
  isian: {
    readonly id: string
    readonly label: Text
    readonly value: string
    readonly set: (value: Month) => void
  },
): TemplateResult {
  const { t, lang } = host.words()
  const last = monthOf(host.state().today)
  const months = Array.from({ length: BACK }, (_, back) => addMonths(last, -back))
  const options = months.map((month) => [month, formatMonth(month, lang)] as const)
  return selectField(host, isian, [['', t(messages.pilihBulan)], ...options])
}
