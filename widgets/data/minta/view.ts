import { html, nothing, type TemplateResult } from 'lit'
import type { DataSaya, PerbaikanData } from '../../shared/contract.ts'
import { dataPartName } from '../../shared/data-parts.ts'
import { factStyles } from '../../shared/fact-styles.ts'
import { faultAt, faultSummary, faultsFrom, isFaulty } from '../../shared/faults.ts'
import { controlText, labelControl } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { formatMoment } from '../../shared/moments.ts'
import { randomId } from '../../shared/random.ts'
import type { DataHost } from '../state.ts'
import { messages } from './messages.ts'

/** The styles of its form. */
export const styles = [factStyles, formStyles]

/** Shows the form for requests to correct data, and the state of earlier ones. */
export function mendingView(host: DataHost, data: DataSaya): TemplateResult {
  const words = host.words()
  const { t } = words
  const { faults, bagian, uraian, busy, permintaan } = host.state()
  const names = Object.keys(data.bagian).filter((name) => name !== 'saya-melihat')
  const go = (field: string) => void host.focusOn(`#${field}`)
  const faulty = isFaulty(faults, 'uraian')
  return html`${faultSummary(words, faults, go)}
    <p>${t(messages.mintaTeks)}</p>
    <section class="form stack" aria-labelledby="minta">
      <h3 id="minta">${t(messages.minta)}</h3>
      ${labelControl(
        words,
        faults,
        { id: 'bagian', label: t(messages.bagian) },
        html`<select id="bagian" @change=${(event: Event) => host.patch({ bagian: controlText(event) })}>
          ${names.map((name) => html`<option value=${name} .selected=${name === bagian}>${dataPartName(words, name)}</option>`)}
        </select>`,
      )}
      <div class="field"><label for="uraian">${t(messages.uraian)}</label>
        ${faultAt(words, faults, 'uraian')}
        <textarea id="uraian" maxlength="2000" .value=${uraian} aria-invalid=${faulty}
          aria-describedby=${faulty ? 'uraian-salah' : nothing}
          @input=${(event: Event) => host.patch({ uraian: controlText(event) })}></textarea></div>
      <div><button class="button main" aria-disabled=${busy}
        @click=${() => busy || void send(host)}>${t(busy ? messages.mengirim : messages.kirim)}</button></div>
    </section>
    <section class="stack" aria-labelledby="permintaan">
      <h3 id="permintaan">${t(messages.permintaan)}</h3>
      ${
        permintaan.length === 0
          ? html`<p class="muted">${t(messages.belumAda)}</p>`
          : html`<ul class="asked">${permintaan.map((one) => requestView(host, one))}</ul>`
      }
    </section>`
}

const TONES = { diajukan: 'warn', diteruskan: 'info', diperbaiki: 'ok', ditolak: '' }

function requestView(host: DataHost, one: PerbaikanData): TemplateResult {
  const { t, lang } = host.words()
  const waits = one.selesaiPada === null
  return html`<li><div class="head-line"><b>${dataPartName(host.words(), one.bagian)}</b>
      <span class="badge ${TONES[one.status]}">${t(messages[one.status])}</span></div>
    <p class="prose">${one.uraian}</p>
    ${one.jawaban ? html`<p class="prose"><b>${one.jawaban}</b></p>` : nothing}
    ${
      waits
        ? html`<p class="small">${one.terlambat ? t(messages.lewat) : t(messages.batas, { saat: formatMoment(one.batas, lang) })}</p>`
        : nothing
    }
    <details><summary>${t(messages.riwayat)}</summary>
      <ul>${one.riwayat.map(
        ({
          pada,
          langkah,
          isi,
        }) => html`<li><b>${t(messages[langkah])}</b>, ${formatMoment(pada, lang)}
          ${langkah !== 'diajukan' && isi ? html`<p class="small prose">${isi}</p>` : nothing}</li>`,
      )}</ul></details></li>`
}

async function send(host: DataHost): Promise<void> {
  const { bagian, attempt } = host.state()
  const uraian = host.state().uraian.trim()
  if (uraian === '') {
    host.patch({ faults: [{ field: 'uraian', text: messages.wajibUraian }], done: '' })
    return host.focusOn('.summary')
  }
  // A retry of the same text keeps its key, so that it is sent once.
  const text = `${bagian} ${uraian}`
  const key = attempt.text === text ? attempt.key : randomId()
  host.patch({ busy: true, faults: [], done: '', attempt: { text, key } })
  const body = { bagian, uraian }
  const result = await host.call({
    method: 'POST',
    path: '/saya/data/perbaikan',
    body,
    key,
  })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({ busy: false })
  if (!result.ok) {
    host.emit('luwes:error', { code: result.problem.code })
    host.patch({ faults: faultsFrom(result.problem) })
    return host.focusOn('.summary')
  }
  const done = host.words().t(messages.terkirim)
  host.patch({ uraian: '', done, permintaan: [result.value, ...host.state().permintaan] })
  host.say(done)
  host.emit('luwes:changed', { ids: [result.value.id] })
  return host.focusOn('#kabar')
}
