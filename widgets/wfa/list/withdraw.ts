import { css, html, nothing, type TemplateResult } from 'lit'
import type { Pengajuan } from '../../shared/contract.ts'
import type { LocalDate } from '../../shared/dates.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { formatDate } from '../../shared/format.ts'
import { formatDates } from '../../shared/moments.ts'
import { isLive } from '../live.ts'
import type { WfaHost } from '../state.ts'
import { messages } from './messages.ts'

/** The styles of the question. */
export const dialogStyles = css`
  dialog {
    width: min(30em, calc(100vw - 2em));
    padding: var(--_6);
    border: 0;
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 12px 48px #0006;
  }
  dialog::backdrop {
    background: #0a121acc;
  }
  dialog > * + * {
    margin-top: var(--_4);
  }
`

/** Returns the days of a request that can still be withdrawn: those that have not begun. */
export function withdrawable({ hari }: Pengajuan, today: LocalDate): LocalDate[] {
  return hari.filter((day) => isLive(day) && day.tanggal > today).map(({ tanggal }) => tanggal)
}

/** Asks before a request is withdrawn, initially as a whole. */
export function askWithdraw(host: WfaHost, request: Pengajuan): void {
  host.patch({ withdrawing: request, ditarik: withdrawable(request, todayOf(host)) })
  host.openDialog()
}

/** Returns today, according to the server. */
export function todayOf(host: WfaHost): LocalDate {
  return host.state().saya?.hariIni.tanggal ?? ''
}

/** Shows the question before a request, or some of its days, is withdrawn. */
export function withdrawDialog(host: WfaHost): TemplateResult {
  const { t, lang } = host.words()
  const { withdrawing, ditarik, sending } = host.state()
  const days = withdrawing ? withdrawable(withdrawing, todayOf(host)) : []
  const some = ditarik.length < days.length
  const leave = () => void close(host)
  const off = sending || ditarik.length === 0
  return html`<dialog aria-labelledby="tanya" aria-describedby="tanya-teks"
    @cancel=${(event: Event) => {
      event.preventDefault()
      leave()
    }}>
    <h3 id="tanya">${t(messages.batalkanTanya)}</h3>
    ${days.length > 1 ? dayTicks(host, days) : nothing}
    <p id="tanya-teks" aria-live="polite">${
      ditarik.length > 0
        ? t(messages.batalkanTeks, { hari: formatDates(ditarik, lang) })
        : t(messages.batalkanPilih)
    }</p>
    <div class="row">
      <button class="button" autofocus @click=${leave}>${t(messages.tidakJadi)}</button>
      <button class="button main danger" aria-disabled=${off} @click=${() => off || void withdraw(host)}>
        ${t(some && ditarik.length > 0 ? messages.batalkanSebagian : messages.batalkanYa, { n: ditarik.length })}
      </button>
    </div>
  </dialog>`
}

function dayTicks(host: WfaHost, days: readonly LocalDate[]): TemplateResult {
  const { t, lang } = host.words()
  const { ditarik } = host.state()
  const toggle = (day: LocalDate) => {
    const rest = ditarik.filter((one) => one !== day)
    host.patch({ ditarik: rest.length < ditarik.length ? rest : [...ditarik, day].sort() })
  }
  return html`<fieldset><legend class="label">${t(messages.batalkanHari)}</legend>
    ${days.map(
      (day) => html`<label class="tick"><input type="checkbox" .checked=${ditarik.includes(day)}
        @change=${() => toggle(day)} />${formatDate(day, lang)}</label>`,
    )}</fieldset>`
}

async function close(host: WfaHost): Promise<void> {
  if (host.state().sending) return
  host.patch({ withdrawing: null })
  await host.focusOn(`#tab-${host.state().tab}`)
}

async function withdraw(host: WfaHost): Promise<void> {
  const { withdrawing, ditarik, sending } = host.state()
  if (!withdrawing || sending) return
  host.patch({ sending: true })
  const some = ditarik.length < withdrawing.hari.length
  const result = await host.call({
    method: 'POST',
    path: `/wfa/pengajuan/${encodeURIComponent(withdrawing.id)}/keputusan`,
    body: { keputusan: 'batal', ...(some && { hari: ditarik }) },
  })
  host.patch({ sending: false })
  if (!result.ok && result.problem.code === 'usang') return
  await close(host)
  if (result.ok) {
    const { value } = result
    const pengajuan = host.state().pengajuan.map((one) => (one.id === value.id ? value : one))
    host.patch({ pengajuan })
    host.say(host.words().t(messages.dibatalkan))
    host.emit('luwes:changed', { ids: [withdrawing.id] })
  } else {
    host.emit('luwes:error', { code: result.problem.code })
    host.patch({ faults: faultsFrom(result.problem) })
    await host.focusOn('.summary')
  }
}
