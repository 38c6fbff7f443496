import type { Pengajuan } from '../../shared/contract.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { openPage } from '../../shared/paper.ts'
import type { WfaHost } from '../state.ts'
import { messages } from './messages.ts'

/** Shows the letter of an approved request, or says why there is none. */
export async function showLetter(host: WfaHost, { id }: Pengajuan): Promise<void> {
  const { t } = host.words()
  const path = `/wfa/pengajuan/${encodeURIComponent(id)}/surat-tugas` as const
  const paper = { cetak: t(messages.cetak), nama: 'surat-tugas.html' }
  const failed = await openPage(paper, () => host.call({ path, as: 'html' }))
  if (!failed || failed.code === 'usang') return
  host.emit('luwes:error', { code: failed.code })
  const none = [{ field: '', text: messages.suratBelumAda }]
  host.patch({ faults: failed.status === 404 ? none : faultsFrom(failed) })
  await host.focusOn('.summary')
}

/**
 * Copies the permanent address of a letter, for the applicant to keep or to pass on. Shows it if
 * the browser does not allow copying.
 */
export async function copyLink(host: WfaHost, { id }: Pengajuan): Promise<void> {
  const { t } = host.words()
  const path = `/wfa/pengajuan/${encodeURIComponent(id)}/surat-tugas/tautan` as const
  const result = await host.call({ path })
  if (!result.ok) {
    if (result.problem.code === 'usang') return
    host.emit('luwes:error', { code: result.problem.code })
    host.patch({ faults: faultsFrom(result.problem) })
    return host.focusOn('.summary')
  }
  const { alamat } = result.value
  const copied = await navigator.clipboard?.writeText(alamat).then(
    () => true,
    () => false,
  )
  const done = copied ? t(messages.tautanTersalin) : t(messages.tautanIni, { alamat })
  host.patch({ tautan: done })
  host.say(done)
}
