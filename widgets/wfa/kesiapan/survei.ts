import { css, html, nothing, type TemplateResult } from 'lit'
import type { Survei } from '../../shared/contract.ts'
import { type Fault, faultAt, faultSummary, faultsFrom } from '../../shared/faults.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { formatDate } from '../../shared/format.ts'
import { randomId } from '../../shared/random.ts'
import { note } from '../../shared/views.ts'
import type { Catalogue, Words } from '../../shared/words.ts'
import type { SurveiIsian, WfaHost } from '../state.ts'

const messages = {
  judul: { id: 'Survei', en: 'Survey' },
  sampai: { id: 'Dijawab sekali, sampai {hari}.', en: 'Answered once, until {hari}.' },
  rahasia: {
    id: 'Hasil hanya ditampilkan sebagai rata-rata, tidak pernah untuk kurang dari 5 orang.',
    en: 'Results are shown as means only, never of fewer than 5 people.',
  },
  skala: { id: '1 sama sekali tidak, 5 sepenuhnya', en: '1 not at all, 5 fully' },
  kirim: { id: 'Kirim jawaban', en: 'Send the answers' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  terkirim: {
    id: 'Terima kasih, jawaban Anda tersimpan.',
    en: 'Thank you, your answers are kept.',
  },
  wajib: { id: 'Jawab pernyataan {n}', en: 'Answer statement {n}' },
  nilai: { id: '{n} dari 5', en: '{n} of 5' },
} as const satisfies Catalogue

/** The styles of surveys. */
export const styles = [
  formStyles,
  css`
    .survey {
      max-width: 42em;
      margin-bottom: var(--_6);
      padding: var(--_4);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .survey legend {
      font-size: inherit;
    }
    .scale {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: var(--_1);
      margin-top: var(--_2);
      max-width: 24em;
    }
    .scale label {
      position: relative;
      display: grid;
      place-content: center;
      min-height: var(--_target);
      border: 1px solid var(--_edge);
      border-radius: calc(var(--_radius) - 4px);
      cursor: pointer;
    }
    .scale input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      opacity: 0;
      cursor: pointer;
    }
    .scale label:has(:checked) {
      background: var(--_accent);
      border-color: var(--_accent);
      color: var(--_on-accent);
    }
    @media (forced-colors: active) {
      .scale label:has(:checked) {
        outline: 3px solid Highlight;
        outline-offset: -3px;
      }
    }
    .scale label:has(:focus-visible) {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
  `,
]

function change(host: WfaHost, more: Partial<SurveiIsian>): void {
  host.patch({ jajak: { ...host.state().jajak, ...more } })
}

const RATINGS = [1, 2, 3, 4, 5]

/** Shows the open surveys, and confirms answers that were just sent. */
export function surveysView(host: WfaHost): TemplateResult {
  const words = host.words()
  const { survei, jajak } = host.state()
  const go = (field: string) => void host.focusOn(`#${field}`)
  return html`${jajak.terkirim ? html`<div class="survey" id="survei-terkirim" tabindex="-1">${note('ok', words.t(messages.terkirim))}</div>` : nothing}
    ${faultSummary(words, jajak.faults, go)}
    ${openSurveys(survei).map((one) => surveyView(host, words, one))}`
}

/** Returns the surveys that a person can answer now. */
function openSurveys(all: readonly Survei[]): Survei[] {
  return all.filter(({ terbuka, sudahMenjawab }) => terbuka && !sudahMenjawab)
}

function surveyView(host: WfaHost, words: Words, survey: Survei): TemplateResult {
  const { t, lang } = words
  const { busy } = host.state().jajak
  return html`<section class="survey stack" aria-labelledby="survei-${survey.id}">
    <div>
      <h3 id="survei-${survey.id}">${survey.judul}</h3>
      <p class="small muted">${t(messages.sampai, { hari: formatDate(survey.sampai, lang) })} ${t(messages.rahasia)}</p>
    </div>
    ${survey.pertanyaan.map((statement, at) => question(host, words, survey, statement, at))}
    <div><button class="button main" aria-disabled=${busy} @click=${() => void send(host, survey)}>
      ${t(busy ? messages.mengirim : messages.kirim)}</button></div>
  </section>`
}

const fieldOf = ({ id }: Survei, at: number) => `soal-${id}-${at}`

function question(
  host: WfaHost,
  words: Words,
  survey: Survei,
  statement: string,
  at: number,
): TemplateResult {
  const { t } = words
  const { jawaban, faults } = host.state().jajak
  const mine = jawaban[survey.id] ?? []
  const field = fieldOf(survey, at)
  const choose = (value: number) => {
    const filled = survey.pertanyaan.map((_, index) => (index === at ? value : (mine[index] ?? 0)))
    change(host, {
      jawaban: { ...jawaban, [survey.id]: filled },
      faults: faults.filter((one) => one.field !== field),
    })
  }
  return html`<fieldset>
    <legend class="label">${at + 1}. ${statement}</legend>
    <p class="hint">${t(messages.skala)}</p>
    ${faultAt(words, faults, field)}
    <div class="scale">${RATINGS.map(
      (value) => html`<label><input type="radio" name=${field} id=${value === 1 ? field : nothing}
        aria-label=${t(messages.nilai, { n: value })} .checked=${mine[at] === value}
        @change=${() => choose(value)} /><span aria-hidden="true">${value}</span></label>`,
    )}</div>
  </fieldset>`
}

async function send(host: WfaHost, survey: Survei): Promise<void> {
  const { jawaban, busy, kunci } = host.state().jajak
  if (busy) return
  const mine = jawaban[survey.id] ?? []
  const faults: Fault[] = survey.pertanyaan.flatMap((_, at) =>
    mine[at] ? [] : [{ field: fieldOf(survey, at), text: messages.wajib, values: { n: at + 1 } }],
  )
  if (faults.length > 0) return refuse(host, faults)
  const key = kunci || randomId()
  change(host, { busy: true, faults: [], kunci: key, terkirim: false })
  const result = await host.call({
    method: 'POST',
    path: `/survei/${encodeURIComponent(survey.id)}/jawaban`,
    body: { jawaban: mine },
    key,
  })
  if (!result.ok && result.problem.code === 'usang') return
  change(host, { busy: false })
  if (!result.ok) {
    host.emit('luwes:error', { code: result.problem.code })
    return refuse(host, faultsFrom(result.problem))
  }
  const { survei } = host.state()
  const answered = survei.map((one) =>
    one.id === survey.id ? { ...one, sudahMenjawab: true } : one,
  )
  host.patch({ survei: answered })
  change(host, { terkirim: true, kunci: '' })
  host.emit('luwes:changed', { ids: [survey.id] })
  await host.focusOn('#survei-terkirim')
}

async function refuse(host: WfaHost, faults: readonly Fault[]): Promise<void> {
  change(host, { faults })
  await host.focusOn('.summary')
}
