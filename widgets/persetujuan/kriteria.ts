import { html, nothing, type TemplateResult } from 'lit'
import { formatMoment } from '../shared/moments.ts'
import { stateText } from '../shared/states.ts'
import { note } from '../shared/views.ts'
import type { Antrean } from '../shared/wire.ts'
import type { Catalogue, Words } from '../shared/words.ts'
import type { Isian } from './inbox.ts'
import type { Kriteria } from './state.ts'

const messages = {
  judul: { id: 'Kriteria tugas', en: 'Criteria of the work' },
  petunjuk: {
    id: 'Centang yang benar tentang tugas pegawai ini. Cukup sekali, sampai jabatannya berganti.',
    en: 'Tick what is true of the work of this person. Once is enough until the position changes.',
  },
  belum: {
    id: 'Kriteria tugas belum ditandatangani atasan.',
    en: 'The superior has not signed the criteria of the work yet.',
  },
  lengkap: { id: 'Memenuhi keenam kriteria.', en: 'All six criteria are met.' },
  kurang: { id: 'Belum memenuhi: {daftar}.', en: 'Not met: {daftar}.' },
  pada: { id: 'Ditandatangani {saat}.', en: 'Signed on {saat}.' },
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

/** The keys of the criteria, in the order in which they are signed. */
export const CRITERIA_KEYS = Object.keys(CRITERIA)

/** Whether the reader signs: the first of the chain, who approves at once where nobody recommends. */
function maySign({ giliran, perekomendasi, penyetuju }: Antrean): boolean {
  return giliran === 'rekomendasi' || (giliran === 'setuju' && !perekomendasi && !!penyetuju)
}

/** The criteria: what was signed, or the form to sign them for the first of the chain. */
export function criteriaView(
  words: Words,
  { request, kriteria, form, busy }: CriteriaModel,
  actions: CriteriaActions,
): TemplateResult {
  const { t } = words
  const { jawaban, pada } = kriteria
  const signs = maySign(request)
  if (jawaban && !form.mengubah) return signed(words, jawaban, pada, signs ? actions : null)
  if (!signs) return note('warn', t(messages.belum))
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
      ${form.mengubah ? html`<button class="button plain" @click=${() => actions.change({ mengubah: false })}>${t(messages.batal)}</button>` : nothing}
    </div>
  </fieldset>`
}

interface CriteriaModel {
  readonly request: Antrean
  readonly kriteria: Kriteria
  readonly form: Isian
  readonly busy: boolean
}

interface CriteriaActions {
  readonly change: (change: Partial<Isian>) => void
  readonly sign: () => void
}

function signed(
  { t, lang }: Words,
  answers: Readonly<Record<string, boolean>>,
  at: string | null | undefined,
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
      html`${text}${at ? html`<div class="small">${t(messages.pada, { saat: formatMoment(at, lang) })}</div>` : nothing}`,
    )}
    ${actions ? html`<button class="button" @click=${change}>${t(messages.ubah)}</button>` : nothing}
  </div>`
}
