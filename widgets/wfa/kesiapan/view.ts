import { css, html, nothing, type TemplateResult } from 'lit'
import type { Kesiapan } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { formatMoment } from '../../shared/moments.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { note, problemText } from '../../shared/views.ts'
import type { Catalogue, Words } from '../../shared/words.ts'
import type { KesiapanIsian, WfaHost } from '../state.ts'
import { gradeOf, measure, type Ukuran } from './measure.ts'
import { styles as surveyStyles, surveysView } from './survei.ts'

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
  ukur: { id: 'Ukur sekarang', en: 'Measure now' },
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
    en: '{mbps} Mbps, {ms} {ms:millisecond|milliseconds} of delay.',
  },
  simpan: { id: 'Simpan pernyataan', en: 'Save the declaration' },
  menyimpan: { id: 'Menyimpan…', en: 'Saving…' },
  tersimpan: { id: 'Pernyataan Anda tersimpan.', en: 'Your declaration has been saved.' },
} as const satisfies Catalogue

/** The styles of the declaration, and of the surveys above it. */
export const styles = [
  ...surveyStyles,
  css`
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
  `,
]

function change(host: WfaHost, more: Partial<KesiapanIsian>): void {
  host.patch({ pernyataan: { ...host.state().pernyataan, ...more } })
}

async function measureNow(host: WfaHost): Promise<void> {
  if (host.state().pernyataan.busy) return
  change(host, { busy: 'ukur', gagal: false, saved: false })
  const ukuran = await measure()
  change(host, { busy: '', gagal: !ukuran, ...(ukuran && { ukuran }) })
}

async function save(host: WfaHost): Promise<void> {
  const { laptop, internet, ukuran, busy } = host.state().pernyataan
  if (busy) return
  change(host, { busy: 'simpan', problem: null, saved: false })
  const result = await host.call({
    method: 'PUT',
    path: '/wfa/kesiapan',
    body: { laptop, internet, ...ukuran },
  })
  if (!result.ok && result.problem.code === 'usang') return
  change(host, { busy: '', saved: result.ok, problem: result.ok ? null : result.problem })
  if (!result.ok) return
  host.patch({ kesiapan: result.value })
  host.emit('luwes:changed', { ids: [] })
  await host.focusOn('#tersimpan')
}

/** Shows the open surveys, and the declaration when the server asks for one. */
export function readinessView(host: WfaHost): TemplateResult {
  return html`${surveysView(host)} ${host.state().kesiapan ? declaration(host) : nothing}`
}

/** Shows the declaration of laptop and internet, with an optional measurement. */
function declaration(host: WfaHost): TemplateResult {
  const words = host.words()
  const { t } = words
  const { kesiapan: known, pernyataan: form } = host.state()
  const tick = (key: 'laptop' | 'internet') => html`<label class="tick">
    <input type="checkbox" .checked=${form[key]}
      @change=${() => change(host, { [key]: !form[key], saved: false })} />${t(messages[key])}
  </label>`
  const busy = form.busy === 'simpan'
  return html`<div class="ready">
    <div>
      <h3>${t(messages.judul)}</h3>
      <p class="muted">${known ? declared(words, known) : nothing}</p>
    </div>
    ${form.saved ? note('ok', html`<b id="tersimpan" tabindex="-1">${t(messages.tersimpan)}</b>`) : nothing}
    ${form.problem ? html`<div role="alert">${note('bad', t(problemText(form.problem)))}</div>` : nothing}
    <div>${tick('laptop')} ${tick('internet')}</div>
    ${gauge(host, words)}
    <div><button class="button main" aria-disabled=${busy} @click=${() => void save(host)}>
      ${t(busy ? messages.menyimpan : messages.simpan)}</button></div>
  </div>`
}

function declared({ t, lang }: Words, { pada, berlakuSampai }: Kesiapan): string {
  if (!pada) return t(messages.belum)
  const until = berlakuSampai ? t(messages.sampai, { hari: formatDate(berlakuSampai, lang) }) : ''
  return `${t(messages.pada, { saat: formatMoment(pada, lang) })} ${until}`.trim()
}

function gauge(host: WfaHost, words: Words): TemplateResult {
  const { t } = words
  const form = host.state().pernyataan
  const busy = form.busy === 'ukur'
  const label = busy ? messages.mengukur : form.ukuran ? messages.ukurLagi : messages.ukur
  return html`<section class="gauge stack" aria-labelledby="ukur-judul">
    <h4 class="label" id="ukur-judul">${t(messages.ukurJudul)}</h4>
    <p>${t(messages.ukurTeks)}</p>
    <div aria-live="polite">
      ${form.gagal ? note('warn', t(messages.ukurGagal)) : nothing}
      ${form.ukuran ? measured(words, form.ukuran) : nothing}
    </div>
    <button class="button" aria-disabled=${busy} @click=${() => void measureNow(host)}>${t(label)}</button>
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
