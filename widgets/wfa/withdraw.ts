import { css, html, type TemplateResult } from 'lit'
import { faultsFrom } from '../shared/faults.ts'
import { formatDates } from '../shared/moments.ts'
import type { Pengajuan } from '../shared/wire.ts'
import { messages } from './messages-list.ts'
import type { WfaHost } from './state.ts'

/** The look of the question. */
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

/** The question before a request is withdrawn. */
export function withdrawDialog(host: WfaHost): TemplateResult {
  const { t, lang } = host.words()
  const { withdrawing, sending } = host.state()
  const days = withdrawing?.hari.map(({ tanggal }) => tanggal) ?? []
  const leave = () => void close(host)
  return html`<dialog aria-labelledby="tanya" aria-describedby="tanya-teks"
    @cancel=${(event: Event) => {
      event.preventDefault()
      leave()
    }}>
    <h3 id="tanya">${t(messages.batalkanTanya)}</h3>
    <p id="tanya-teks">${t(messages.batalkanTeks, { hari: formatDates(days, lang) })}</p>
    <div class="row">
      <button class="button" autofocus @click=${leave}>${t(messages.tidakJadi)}</button>
      <button class="button main danger" aria-disabled=${sending} @click=${() => void withdraw(host)}>
        ${t(messages.batalkanYa)}
      </button>
    </div>
  </dialog>`
}

async function close(host: WfaHost): Promise<void> {
  if (host.state().sending) return
  host.patch({ withdrawing: null })
  await host.focusOn(`#tab-${host.state().tab}`)
}

async function withdraw(host: WfaHost): Promise<void> {
  const { withdrawing, sending } = host.state()
  if (!withdrawing || sending) return
  host.patch({ sending: true })
  const result = await host.call<Pengajuan>({
    method: 'POST',
    path: `/wfa/pengajuan/${encodeURIComponent(withdrawing.id)}/keputusan`,
    body: { keputusan: 'batal' },
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
