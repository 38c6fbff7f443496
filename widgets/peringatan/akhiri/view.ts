import { css, html, nothing, type TemplateResult } from 'lit'
import type { Peringatan, TindakLanjut } from '../../shared/contract.ts'
import {
  type Fault,
  faultAt,
  faultSummary,
  faultsFrom,
  isFaulty,
  stillOpen,
} from '../../shared/faults.ts'
import { controlText, labelControl, textInput } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { isOfficer } from '../../shared/session.ts'
import { note } from '../../shared/views.ts'
import type { AkhirIsian, PeringatanHost } from '../state.ts'
import { messages } from './messages.ts'

export { officerNote } from '../../shared/basis-officer.ts'

/** The styles of ending a warning. */
export const styles = [
  formStyles,
  css`
    .closing {
      max-width: 44em;
      padding-top: var(--_3);
      border-top: 1px solid var(--_line);
    }
    .closing > * + * {
      margin-top: var(--_3);
    }
    .choice {
      align-items: start;
    }
    legend.label {
      font-size: inherit;
    }
    .choice small {
      display: block;
      color: var(--_muted);
      font-size: var(--_small);
    }
  `,
]

function change(host: PeringatanHost, isian: AkhirIsian, more: Partial<AkhirIsian>): void {
  const next = { ...isian, ...more }
  host.patch({ isian: next, faults: stillOpen(host.state().faults, faultsOf(next)) })
}

function faultsOf({ tindakLanjut, alasan, nomorPerkara }: AkhirIsian): Fault[] {
  const handed = tindakLanjut === 'dilimpahkan'
  return [
    ...(tindakLanjut ? [] : [{ field: 'akhir-cara', text: messages.wajibCara }]),
    ...(alasan.trim() ? [] : [{ field: 'akhir-alasan', text: messages.wajibAlasan }]),
    ...(handed && !nomorPerkara.trim()
      ? [{ field: 'akhir-nomor', text: messages.wajibNomor }]
      : []),
  ]
}

/** Shows how to end a warning: one of its ways, a reason, and for the last way a case number. */
export function endView(host: PeringatanHost, one: Peringatan): TemplateResult | typeof nothing {
  const words = host.words()
  const { t } = words
  const { isian, faults, busy } = host.state()
  if (!isian) return nothing
  const go = (field: string) => void host.focusOn(`#${CSS.escape(field)}`)
  const leave = () => {
    host.patch({ isian: null, faults: [] })
    void host.focusOn(`#tindak-${CSS.escape(one.id)}`)
  }
  const number = { id: 'akhir-nomor', label: t(messages.nomor), hint: t(messages.nomorPetunjuk) }
  const control = textInput(
    faults,
    number.id,
    isian.nomorPerkara,
    (nomorPerkara) => change(host, isian, { nomorPerkara }),
    { hint: `${number.id}-petunjuk` },
  )
  return html`<section class="closing" aria-labelledby="akhir">
    <h4 id="akhir" tabindex="-1">${t(messages.judul)}</h4>
    ${faultSummary(words, faults, go, isOfficer())} ${ways(host, one, isian)}
    ${isian.tindakLanjut === 'dilimpahkan' ? labelControl(words, faults, number, control) : nothing}
    ${reason(host, isian)} ${note('info', t(messages.tidakOtomatis))}
    <div class="row">
      <button class="button main" aria-disabled=${busy} @click=${() => void send(host, one, isian)}>${t(busy ? messages.mengirim : messages.kirim)}</button>
      <button class="button" @click=${leave}>${t(messages.batal)}</button>
    </div>
  </section>`
}

function ways(
  host: PeringatanHost,
  { tindakLanjut: ends }: Peringatan,
  isian: AkhirIsian,
): TemplateResult {
  const words = host.words()
  const { t } = words
  const choose = (tindakLanjut: TindakLanjut) => change(host, isian, { tindakLanjut })
  return html`<fieldset><legend class="label">${t(messages.cara)}</legend>
    ${faultAt(words, host.state().faults, 'akhir-cara')}
    ${ends.map(
      (
        one,
        at,
      ) => html`<label class="tick choice"><input type="radio" name="akhir-cara" id=${at === 0 ? 'akhir-cara' : nothing}
        .checked=${isian.tindakLanjut === one} @change=${() => choose(one)} /><span>${t(messages[one])}
        <small>${t(messages[`${one}-teks`])}</small></span></label>`,
    )}</fieldset>`
}

function reason(host: PeringatanHost, isian: AkhirIsian): TemplateResult {
  const words = host.words()
  const { faults } = host.state()
  const id = 'akhir-alasan'
  const faulty = isFaulty(faults, id)
  const control = html`<textarea id=${id} maxlength="2000" .value=${isian.alasan} aria-invalid=${faulty}
    aria-describedby=${faulty ? `${id}-salah` : nothing}
    @input=${(event: Event) => change(host, isian, { alasan: controlText(event) })}></textarea>`
  return labelControl(words, faults, { id, label: words.t(messages.alasan) }, control)
}

/** Returns the field that a JSON pointer into the follow-up refers to. */
function fieldOf(path: string): string {
  if (/nomor/i.test(path)) return 'akhir-nomor'
  return path === '/alasan' ? 'akhir-alasan' : 'akhir-cara'
}

async function refuse(host: PeringatanHost, faults: readonly Fault[]): Promise<void> {
  host.patch({ faults })
  await host.focusOn('.summary')
}

async function send(host: PeringatanHost, { id, jenis }: Peringatan, isian: AkhirIsian) {
  if (host.state().busy) return
  const faults = faultsOf(isian)
  const { tindakLanjut, alasan, nomorPerkara } = isian
  if (faults.length > 0 || !tindakLanjut) return refuse(host, faults)
  host.patch({ busy: true, faults: [] })
  const handed = tindakLanjut === 'dilimpahkan' && { nomorPerkara: nomorPerkara.trim() }
  const result = await host.call({
    method: 'POST',
    path: `/peringatan/${encodeURIComponent(id)}/tindak-lanjut`,
    body: { tindakLanjut, alasan: alasan.trim(), ...handed },
  })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({ busy: false })
  if (!result.ok) {
    host.emit('luwes:error', { code: result.problem.code })
    return refuse(
      host,
      faultsFrom(result.problem, () => '', fieldOf),
    )
  }
  const { t } = host.words()
  const done = t(messages.selesai, { jenis: t(jenis) })
  const data = host.state().data?.filter((one) => one.id !== id) ?? null
  host.patch({ isian: null, done, data })
  host.say(done)
  host.emit('luwes:changed', { ids: [id] })
  await host.load()
  await host.focusOn('#beres')
}
