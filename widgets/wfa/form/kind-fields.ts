import { html, nothing, type TemplateResult } from 'lit'
import type { Text } from '../../shared/contract.ts'
import type { Fault } from '../../shared/faults.ts'
import { labelControl, textInput } from '../../shared/fields.ts'
import { iconClock, iconInfo } from '../../shared/icons.ts'
import { iconHome } from '../../shared/icons-places.ts'
import type { Words } from '../../shared/words.ts'
import type { Isian } from '../state.ts'
import { type Change, type Kind, kindCards } from '../view.ts'
import { needsHours, needsPlace, needsProof } from './draft.ts'
import { messages } from './messages.ts'

/** Asked for less often. */
const OTHERS: readonly (readonly [Text, readonly Kind[]])[] = [
  [
    messages.kelompokWaktu,
    [
      ['sif', messages.sifPetunjuk, iconClock],
      ['dinamis', messages.dinamisPetunjuk, iconClock],
    ],
  ],
  [messages.kelompokKhusus, [['keadaan-khusus', messages.keadaanKhususPetunjuk, iconInfo]]],
  [
    messages.kelompokKeluarga,
    [
      ['merawat-orang-tua', messages.merawatPetunjuk, iconHome],
      ['ulang-tahun-ibu', messages.ulangTahunPetunjuk, iconHome],
    ],
  ],
]

/** Shows the kinds that are not places, in groups. */
export function otherKinds(words: Words, chosen: string, change: Change): TemplateResult[] {
  return OTHERS.map(
    ([title, kinds]) => html`<h3 class="label">${words.t(title)}</h3>
      ${kindCards(words, kinds, chosen, change)}`,
  )
}

/** Shows the requirements of the chosen kind besides days and reason. */
export function kindFields(
  words: Words,
  form: Isian,
  faults: readonly Fault[],
  change: Change,
): TemplateResult {
  const { jenis } = form
  return html`${needsPlace(jenis) ? place(words, form, faults, change) : nothing}
    ${needsHours(jenis) ? hours(words, form, faults, change) : nothing}
    ${needsProof(jenis) ? proof(words, form, faults, change) : nothing}`
}

function place(words: Words, form: Isian, faults: readonly Fault[], change: Change) {
  const { t } = words
  const text = { id: 'lokasi', label: t(messages.namaTempat), hint: t(messages.namaTempatPetunjuk) }
  const set = (lokasi: string) => change({ lokasi })
  const control = textInput(faults, 'lokasi', form.lokasi, set, { hint: 'lokasi-petunjuk' })
  return labelControl(words, faults, text, control)
}

const HOURS = [
  ['mulai', messages.jamMulai],
  ['selesai', messages.jamSelesai],
] as const

function hours(words: Words, form: Isian, faults: readonly Fault[], change: Change) {
  const { t } = words
  const hint = form.jenis === 'sif' ? messages.jamSifPetunjuk : messages.jamDinamisPetunjuk
  return html`<p class="hint field">${t(hint)}</p>
    <div class="pair">
      ${HOURS.map(([key, label]) => {
        const set = (value: string) => change({ [key]: value })
        const control = textInput(faults, key, form[key], set, { type: 'time' })
        return labelControl(words, faults, { id: key, label: t(label) }, control)
      })}
    </div>`
}

const PROOFS = [
  ['buktiJenis', 'bukti-jenis', messages.buktiJenis, messages.buktiJenisPetunjuk],
  ['buktiNomor', 'bukti-nomor', messages.buktiNomor, messages.buktiNomorPetunjuk],
] as const

function proof(words: Words, form: Isian, faults: readonly Fault[], change: Change) {
  const { t } = words
  return html`<div class="pair">
    ${PROOFS.map(([key, id, label, hint]) => {
      const set = (value: string) => change({ [key]: value })
      const control = textInput(faults, id, form[key], set, { hint: `${id}-petunjuk` })
      return labelControl(words, faults, { id, label: t(label), hint: t(hint) }, control)
    })}
  </div>`
}
