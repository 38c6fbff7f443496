import type { Pengajuan } from '../../shared/contract.ts'
import { type Fault, faultsFrom } from '../../shared/faults.ts'
import { randomId } from '../../shared/random.ts'
import { dropDraft } from '../kept-draft.ts'
import { initialState, type WfaHost } from '../state.ts'
import { faultsOf, fieldOfPath, fieldOfRule, toDraft } from './draft.ts'

/** Sends the form, or says what must be corrected first. */
export async function send(host: WfaHost): Promise<void> {
  const { form, sending, attempt: last } = host.state()
  if (sending) return
  const faults = faultsOf(form)
  if (faults.length > 0 || !form.jenis) return refuse(host, faults)
  const draft = { ...toDraft(form), jenis: form.jenis }
  const body = JSON.stringify(draft)
  const attempt = body === last.body ? last : { body, key: randomId() }
  host.patch({ sending: true, faults: [], attempt })
  const result = await host.call({
    method: 'POST',
    path: '/wfa/pengajuan',
    body: draft,
    key: attempt.key,
  })
  if (result.ok) return celebrate(host, result.value)
  if (result.problem.code === 'usang') return
  host.patch({ sending: false })
  host.emit('luwes:error', { code: result.problem.code })
  await refuse(host, faultsFrom(result.problem, fieldOfRule, fieldOfPath))
}

async function celebrate(host: WfaHost, sent: Pengajuan): Promise<void> {
  dropDraft()
  const { pengajuan } = host.state()
  const { form, periksa, attempt } = initialState()
  const rest = pengajuan.filter(({ id }) => id !== sent.id)
  const fresh = { form, periksa, attempt, pulih: false, faults: [], sending: false }
  host.patch({ ...fresh, pengajuan: [sent, ...rest] })
  host.emit('luwes:changed', { ids: [sent.id] })
  await host.show('daftar')
  host.patch({ sent: true })
  await host.focusOn('#terkirim')
}

async function refuse(host: WfaHost, faults: readonly Fault[]): Promise<void> {
  host.patch({ faults })
  await host.focusOn('.summary')
}
