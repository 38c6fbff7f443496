import { css, html, nothing, type TemplateResult } from 'lit'
import { formatDate, formatMoment, formatNumber } from '../shared/format.ts'
import type { Problem, Result } from '../shared/problem.ts'
import { note, problemText } from '../shared/views.ts'
import type { Catalogue, Words } from '../shared/words.ts'
import { gradeOf, measure, type Ukuran } from './measure.ts'

/** Answer of `GET /v1/wfa/kesiapan`; all is null while nothing was declared. */
export interface Kesiapan {
  readonly laptop: boolean | null
  readonly internet: boolean | null
  readonly kbps?: number | null
  readonly latensiMs?: number | null
  readonly pada?: string | null
  /** The last day on which the declaration holds. */
  readonly berlakuSampai?: string | null
}

/** The declaration as it is being made. */
export interface KesiapanIsian {
  readonly laptop: boolean
  readonly internet: boolean
  readonly ukuran: Ukuran | null
  readonly busy: 'ukur' | 'simpan' | ''
  readonly gagal: boolean
  readonly problem: Problem | null
  readonly saved: boolean
}

/** What the element lends to its declaration. */
interface KesiapanHost {
  readonly form: () => KesiapanIsian
  readonly change: (change: Partial<KesiapanIsian>) => void
  readonly send: (body: object) => Promise<Result<Kesiapan>>
  readonly saved: (value: Kesiapan) => Promise<void>
}

/** What the declaration asks for. */
interface KesiapanActions {
  readonly change: (change: Partial<KesiapanIsian>) => void
  readonly measure: () => void
  readonly save: () => void
}

const messages = {
  judul: { id: 'Kesiapan bekerja dari luar kantor', en: 'Ready to work away from the office' },
  belum: { id: 'Anda belum menyatakan kesiapan.', en: 'You have not declared readiness yet.' },
  pada: { id: 'Terakhir dinyatakan {saat}.', en: 'Last declared on {saat}.' },
  sampai: { id: 'Berlaku sampai {hari}.', en: 'It holds until {hari}.' },
  laptop: {
    id: 'Saya memegang laptop atau komputer yang layak dipakai bekerja',
    en: 'I have a laptop or computer that is fit for work',
  },
  internet: {
    id: 'Di tempat saya bekerja ada internet yang stabil',
    en: 'There is a stable internet connection where I work',
  },
  ukurJudul: { id: 'Ukur sambungan internet', en: 'Measure the connection' },
  ukurTeks: {
    id: 'Boleh dilewati. Pengukuran mengunduh paling banyak 256 kB dari Luwes dan hanya mencatat kecepatan dan jeda. Lakukan dari tempat Anda akan bekerja.',
    en: 'You may skip this. It downloads at most 256 kB from Luwes and notes nothing but speed and delay. Do it where you will work.',
  },
  ukur: { id: 'Ya, ukur sekarang', en: 'Yes, measure now' },
  ukurLagi: { id: 'Ukur lagi', en: 'Measure again' },
  mengukur: { id: 'Mengukur…', en: 'Measuring…' },
  ukurGagal: {
    id: 'Pengukuran terputus. Coba lagi, atau simpan tanpa hasil ukur.',
    en: 'The measurement broke off. Try again, or save without it.',
  },
  lancar: { id: 'Sambungan lancar', en: 'A good connection' },
  lancarTeks: { id: 'Rapat video dapat diikuti.', en: 'Good enough for video meetings.' },
  cukup: { id: 'Sambungan cukup', en: 'A fair connection' },
  cukupTeks: {
    id: 'Cukup untuk surel dan dokumen; rapat video mungkin tersendat.',
    en: 'Enough for mail and documents; video meetings may stutter.',
  },
  lambat: { id: 'Sambungan lambat', en: 'A slow connection' },
  lambatTeks: {
    id: 'Coba tempat atau jaringan lain sebelum bekerja dari sana.',
    en: 'Try another place or network before you work from there.',
  },
  angka: {
    id: '{mbps} Mbps, jeda {ms} milidetik.',
    en: '{mbps} Mbps, {ms} milliseconds of delay.',
  },
  simpan: { id: 'Simpan pernyataan', en: 'Save the declaration' },
  menyimpan: { id: 'Menyimpan…', en: 'Saving…' },
  tersimpan: { id: 'Pernyataan Anda tersimpan.', en: 'Your declaration has been saved.' },
} as const satisfies Catalogue

/** The look of the declaration. */
export const styles = css`
  .ready {
    display: grid;
    gap: var(--_4);
    max-width: 42em;
  }
  .gauge {
    padding: var(--_4);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
`

/** Measures and saves on behalf of the element. */
export function readinessActions(host: KesiapanHost): KesiapanActions {
  return {
    change: host.change,
    measure: async () => {
      if (host.form().busy) return
      host.change({ busy: 'ukur', gagal: false, saved: false })
      const ukuran = await measure()
      host.change({ busy: '', gagal: !ukuran, ...(ukuran && { ukuran }) })
    },
    save: async () => {
      const { laptop, internet, ukuran, busy } = host.form()
      if (busy) return
      host.change({ busy: 'simpan', problem: null, saved: false })
      const result = await host.send({ laptop, internet, ...ukuran })
      if (!result.ok && result.problem.code === 'usang') return
      host.change({ busy: '', saved: result.ok, problem: result.ok ? null : result.problem })
      if (result.ok) await host.saved(result.value)
    },
  }
}

/** The declaration of laptop and internet, with a measurement for whoever agrees to it. */
export function readinessView(
  words: Words,
  known: Kesiapan,
  form: KesiapanIsian,
  actions: KesiapanActions,
): TemplateResult {
  const { t } = words
  const tick = (key: 'laptop' | 'internet') => html`<label class="tick">
    <input type="checkbox" .checked=${form[key]}
      @change=${() => actions.change({ [key]: !form[key], saved: false })} />${t(messages[key])}
  </label>`
  const busy = form.busy === 'simpan'
  return html`<div class="ready">
    <div>
      <h3>${t(messages.judul)}</h3>
      <p class="muted">${declared(words, known)}</p>
    </div>
    ${form.saved ? note('ok', html`<b id="tersimpan" tabindex="-1">${t(messages.tersimpan)}</b>`) : nothing}
    ${form.problem ? html`<div role="alert">${note('bad', t(problemText(form.problem)))}</div>` : nothing}
    <div>${tick('laptop')} ${tick('internet')}</div>
    ${gauge(words, form, actions)}
    <div><button class="button main" aria-disabled=${busy} @click=${actions.save}>
      ${t(busy ? messages.menyimpan : messages.simpan)}</button></div>
  </div>`
}

function declared({ t, lang }: Words, { pada, berlakuSampai }: Kesiapan): string {
  if (!pada) return t(messages.belum)
  const until = berlakuSampai ? t(messages.sampai, { hari: formatDate(berlakuSampai, lang) }) : ''
  return `${t(messages.pada, { saat: formatMoment(pada, lang) })} ${until}`.trim()
}

function gauge(words: Words, form: KesiapanIsian, actions: KesiapanActions): TemplateResult {
  const { t } = words
  const busy = form.busy === 'ukur'
  const label = busy ? messages.mengukur : form.ukuran ? messages.ukurLagi : messages.ukur
  return html`<section class="gauge stack" aria-labelledby="ukur-judul">
    <h4 class="label" id="ukur-judul">${t(messages.ukurJudul)}</h4>
    <p>${t(messages.ukurTeks)}</p>
    <div aria-live="polite">
      ${form.gagal ? note('warn', t(messages.ukurGagal)) : nothing}
      ${form.ukuran ? measured(words, form.ukuran) : nothing}
    </div>
    <button class="button" aria-disabled=${busy} @click=${actions.measure}>${t(label)}</button>
  </section>`
}

const TONES = { lancar: 'ok', cukup: 'info', lambat: 'warn' } as const

function measured({ t, lang }: Words, ukuran: Ukuran): TemplateResult {
  const grade = gradeOf(ukuran)
  const mbps = formatNumber(Math.round(ukuran.kbps / 100) / 10, lang)
  const numbers = t(messages.angka, { mbps, ms: formatNumber(ukuran.latensiMs, lang) })
  return note(
    TONES[grade],
    html`<b>${t(messages[grade])}</b><br />${t(messages[`${grade}Teks`])}<br />
      <span class="small num">${numbers}</span>`,
  )
}
