import { html, nothing, type TemplateResult } from 'lit'
import { type Fault, faultAt } from '../shared/faults.ts'
import { iconClock, iconHome, iconInfo, iconOffice, iconPlace } from '../shared/icons.ts'
import { stateText } from '../shared/messages.ts'
import type { Words } from '../shared/words.ts'
import type { Isian } from './draft.ts'
import { labelled, textInput } from './fields.ts'
import { messages } from './messages.ts'
import { needsHours, needsPlace, needsProof } from './needs.ts'

const PLACES = [
  ['rumah', messages.rumahPetunjuk, iconHome],
  ['kantor-lain', messages.kantorLainPetunjuk, iconOffice],
  ['lokasi-lain', messages.lokasiLainPetunjuk, iconPlace],
] as const

/** Asked for less often, so they are one tap away. */
const OTHERS = [
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
] as const

type Kind = (typeof PLACES)[number] | (typeof OTHERS)[number][1][number]

/** What the choice of a kind shows. */
interface KindsModel {
  readonly form: Isian
  readonly faults: readonly Fault[]
}

type Change = (change: Partial<Isian>) => void

/** The kinds, grouped, and what the chosen one asks for. */
export function kindsView(words: Words, model: KindsModel, change: Change): TemplateResult {
  const { t } = words
  const { form, faults } = model
  const place = PLACES.some(([kind]) => kind === form.jenis)
  const cards = (kinds: readonly Kind[], first: boolean) => html`<div class="kinds">
    ${kinds.map((kind, at) => card(words, kind, form.jenis, first && at === 0, change))}
  </div>`
  return html`<fieldset>
    <legend>${t(messages.jenis)}</legend>
    ${faultAt(words, faults, 'jenis')}
    ${cards(PLACES, true)}
    <details class="others" ?open=${form.jenis !== '' && !place}>
      <summary>${t(messages.pilihanLain)}</summary>
      ${OTHERS.map(([title, kinds]) => html`<h4 class="label">${t(title)}</h4>${cards(kinds, false)}`)}
    </details>
    ${needsPlace(form.jenis) ? placeField(words, model, change) : nothing}
    ${needsHours(form.jenis) ? hoursFields(words, model, change) : nothing}
    ${needsProof(form.jenis) ? proofFields(words, model, change) : nothing}
  </fieldset>`
}

function card(
  { t }: Words,
  [kind, hint, icon]: Kind,
  chosen: string,
  first: boolean,
  change: Change,
): TemplateResult {
  return html`<label class="kind">
    <input type="radio" name="jenis" id=${first ? 'jenis' : `jenis-${kind}`}
      value=${kind} .checked=${chosen === kind} @change=${() => change({ jenis: kind })} />
    ${icon}
    <span>${t(stateText(kind))}<small class="hint">${t(hint)}</small></span>
  </label>`
}

function placeField(words: Words, { form, faults }: KindsModel, change: Change): TemplateResult {
  const { t } = words
  const text = { id: 'lokasi', label: t(messages.namaTempat), hint: t(messages.namaTempatPetunjuk) }
  const set = (lokasi: string) => change({ lokasi })
  const control = textInput(faults, 'lokasi', form.lokasi, set, { hint: 'lokasi-petunjuk' })
  return labelled(words, faults, text, control)
}

const HOURS = [
  ['mulai', messages.jamMulai],
  ['selesai', messages.jamSelesai],
] as const

function hoursFields(words: Words, { form, faults }: KindsModel, change: Change): TemplateResult {
  const { t } = words
  const hint = form.jenis === 'sif' ? messages.jamSifPetunjuk : messages.jamDinamisPetunjuk
  return html`<p class="hint field">${t(hint)}</p>
    <div class="pair">
      ${HOURS.map(([key, label]) => {
        const set = (value: string) => change({ [key]: value })
        const control = textInput(faults, key, form[key], set, { type: 'time' })
        return labelled(words, faults, { id: key, label: t(label) }, control)
      })}
    </div>`
}

const PROOFS = [
  ['buktiJenis', 'bukti-jenis', messages.buktiJenis, messages.buktiJenisPetunjuk],
  ['buktiNomor', 'bukti-nomor', messages.buktiNomor, messages.buktiNomorPetunjuk],
] as const

function proofFields(words: Words, { form, faults }: KindsModel, change: Change): TemplateResult {
  const { t } = words
  return html`<div class="pair">
    ${PROOFS.map(([key, id, label, hint]) => {
      const set = (value: string) => change({ [key]: value })
      const control = textInput(faults, id, form[key], set, { hint: `${id}-petunjuk` })
      return labelled(words, faults, { id, label: t(label), hint: t(hint) }, control)
    })}
  </div>`
}
