import { html, nothing, type TemplateResult } from 'lit'
import type { Antrean, Kriteria } from '../../shared/contract.ts'
import { formatMoment } from '../../shared/moments.ts'
import { stateText } from '../../shared/states.ts'
import { note } from '../../shared/views.ts'
import type { Catalogue, Words } from '../../shared/words.ts'
import type { Isian } from '../inbox.ts'

const messages = {
  judul: { id: 'Kriteria tugas', en: 'Criteria of the work' },
  petunjuk: {
    id: 'Centang yang benar tentang tugas pegawai ini. Cukup sekali, sampai jabatannya berganti.',
    en: 'Tick what is true of the work of this person. Once is enough until the position changes.',
  },
  rekomendasi: {
    id: 'Dengan merekomendasikan, Anda menyatakan bahwa tugas pegawai ini:',
    en: 'By recommending you declare that the work of this person:',
  },
  setuju: {
    id: 'Dengan menyetujui, Anda menyatakan bahwa tugas pegawai ini:',
    en: 'By approving you declare that the work of this person:',
  },
  dicatat: {
    id: 'Pernyataan dicatat atas nama Anda dan berlaku sampai jabatan pegawai berganti. Bila ada yang tidak sesuai, isi satu per satu.',
    en: 'The declaration is kept in your name and holds until the position changes. Where one is not true, answer one by one.',
  },
  dicatatSaja: {
    id: 'Pernyataan dicatat atas nama Anda dan berlaku sampai jabatan pegawai berganti. Bila ada yang tidak sesuai, kembalikan atau tolak.',
    en: 'The declaration is kept in your name and holds until the position changes. Where one is not true, return or refuse.',
  },
  satuPerSatu: { id: 'Isi satu per satu', en: 'Answer one by one' },
  lengkap: { id: 'Memenuhi keenam kriteria.', en: 'All six criteria are met.' },
  kurang: { id: 'Belum memenuhi: {daftar}.', en: 'Not met: {daftar}.' },
  'per-kriteria': { id: 'Ditandatangani {saat}.', en: 'Signed on {saat}.' },
  'dengan-rekomendasi': {
    id: 'Dinyatakan dengan merekomendasikan pengajuan, {saat}.',
    en: 'Declared by recommending a request, {saat}.',
  },
  'dengan-persetujuan': {
    id: 'Dinyatakan dengan menyetujui pengajuan, {saat}.',
    en: 'Declared by approving a request, {saat}.',
  },
  tandaTangan: { id: 'Tanda tangani kriteria', en: 'Sign the criteria' },
  ubah: { id: 'Ubah kriteria', en: 'Change the criteria' },
  batal: { id: 'Batal', en: 'Cancel' },
} as const satisfies Catalogue

const CRITERIA: Catalogue = {
  'dapat-di-luar-kantor': {
    id: 'Dapat dikerjakan di luar kantor',
    en: 'Can be done away from the office',
  },
  'tanpa-ruang-atau-alat-khusus': {
    id: 'Tidak perlu ruang atau alat khusus',
    en: 'Needs no special room or equipment',
  },
  'dengan-tik': {
    id: 'Dapat dikerjakan dengan komputer dan internet',
    en: 'Can be done with computer and internet',
  },
  'tatap-muka-minimal': {
    id: 'Sedikit tatap muka',
    en: 'Needs little meeting face to face',
  },
  'tanpa-pengawasan-terus-menerus': {
    id: 'Tidak perlu diawasi terus-menerus',
    en: 'Needs no continuous supervision',
  },
  'kriteria-lain-ppk': {
    id: 'Memenuhi kriteria lain dari kepala daerah',
    en: 'Meets the other criteria that the regency sets',
  },
}

/** Shows the criteria in words. */
export function criteriaList({ t }: Pick<Words, 't'>): TemplateResult {
  return html`<ul>${CRITERIA_KEYS.map((key) => html`<li>${t(CRITERIA[key] ?? stateText(key))}</li>`)}</ul>`
}

/** The keys of the criteria, in the order in which they are signed. */
export const CRITERIA_KEYS = Object.keys(CRITERIA)

/** Returns whether the reader signs the criteria: the first decider of the chain does. */
function maySign({ giliran, perekomendasi, penyetuju }: Antrean): boolean {
  return giliran === 'rekomendasi' || (giliran === 'setuju' && !perekomendasi && !!penyetuju)
}

/**
 * Returns whether granting a request declares the criteria: the server says so, and nobody has
 * signed since.
 */
function declares({ menyatakanKriteria }: Antrean, kriteria: Kriteria | null): boolean {
  return menyatakanKriteria === true && !kriteria?.jawaban
}

/**
 * Shows the criteria: what granting declares, the form to answer one by one, or what was declared
 * and how.
 */
export function criteriaView(
  words: Words,
  model: CriteriaModel,
  actions: CriteriaActions,
): TemplateResult | typeof nothing {
  const { request, kriteria, form } = model
  const signs = maySign(request)
  if (form.mengubah && signs) return tickForm(words, model, actions)
  if (declares(request, kriteria)) return declaration(words, request, signs ? actions : null)
  if (!kriteria?.jawaban) return nothing
  return declared(words, { ...kriteria, jawaban: kriteria.jawaban }, signs ? actions : null)
}

/** Shows in words what the button below declares, so that nobody declares something unread. */
function declaration(
  { t }: Words,
  { giliran }: Antrean,
  actions: CriteriaActions | null,
): TemplateResult {
  const act = giliran === 'rekomendasi' ? messages.rekomendasi : messages.setuju
  return html`<div class="criteria" id="pernyataan">
    <h4 class="label">${t(messages.judul)}</h4>
    <p>${t(act)}</p>
    ${criteriaList({ t })}
    <p class="small">${t(actions ? messages.dicatat : messages.dicatatSaja)}</p>
    ${
      actions
        ? html`<button class="button" @click=${() => actions.change({ mengubah: true })}>${t(messages.satuPerSatu)}</button>`
        : nothing
    }
  </div>`
}

function tickForm(
  { t }: Words,
  { form, busy }: CriteriaModel,
  actions: CriteriaActions,
): TemplateResult {
  const toggle = (key: string) => {
    const rest = form.kriteria.filter((one) => one !== key)
    const ticked = rest.length < form.kriteria.length ? rest : [...rest, key]
    actions.change({ kriteria: ticked })
  }
  return html`<fieldset class="criteria">
    <legend class="label">${t(messages.judul)}</legend>
    <p class="hint">${t(messages.petunjuk)}</p>
    ${CRITERIA_KEYS.map(
      (key) => html`<label class="tick">
        <input type="checkbox" .checked=${form.kriteria.includes(key)} @change=${() => toggle(key)} />
        ${t(CRITERIA[key] ?? stateText(key))}
      </label>`,
    )}
    <div class="row">
      <button class="button" id="tanda-tangan" aria-disabled=${busy} @click=${actions.sign}>${t(messages.tandaTangan)}</button>
      <button class="button plain" @click=${() => actions.change({ mengubah: false })}>${t(messages.batal)}</button>
    </div>
  </fieldset>`
}

interface CriteriaModel {
  readonly request: Antrean
  /** `null` while they are fetched, or if the server has none. */
  readonly kriteria: Kriteria | null
  readonly form: Isian
  readonly busy: boolean
}

interface CriteriaActions {
  readonly change: (change: Partial<Isian>) => void
  readonly sign: () => void
}

function declared(
  { t, lang }: Words,
  {
    jawaban: answers,
    pada: at,
    cara,
  }: Kriteria & { readonly jawaban: Readonly<Record<string, boolean>> },
  actions: CriteriaActions | null,
): TemplateResult {
  const change = () => {
    const kriteria = CRITERIA_KEYS.filter((key) => answers[key])
    actions?.change({ mengubah: true, kriteria })
  }
  const missing = CRITERIA_KEYS.filter((key) => !answers[key])
  const daftar = missing.map((key) => t(CRITERIA[key] ?? stateText(key)).toLowerCase()).join('; ')
  const text = missing.length > 0 ? t(messages.kurang, { daftar }) : t(messages.lengkap)
  return html`<div class="criteria">
    <h4 class="label">${t(messages.judul)}</h4>
    ${note(
      missing.length > 0 ? 'warn' : 'ok',
      html`${text}${at ? html`<div class="small">${t(messages[cara ?? 'per-kriteria'], { saat: formatMoment(at, lang) })}</div>` : nothing}`,
    )}
    ${actions ? html`<button class="button" @click=${change}>${t(messages.ubah)}</button>` : nothing}
  </div>`
}
