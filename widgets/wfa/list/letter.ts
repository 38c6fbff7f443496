import type { Pengajuan } from '../../shared/contract.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { openPage } from '../../shared/paper.ts'
import type { WfaHost } from '../state.ts'
import { messages } from './messages.ts'

/** Shows the letter of an approved request, or says why there is none. */
export async function showLetter(host: WfaHost, { id }: Pengajuan): Promise<void> {
  const { t } = host.words()
  const path = `/wfa/pengajuan/${encodeURIComponent(id)}/surat-tugas`
  const paper = { cetak: t(messages.cetak), nama: 'surat-tugas.html' }
  const failed = await openPage(paper, () => host.call<string>({ path, as: 'html' }))
  if (!failed || failed.code === 'usang') return
  host.emit('luwes:error', { code: failed.code })
  const none = [{ field: '', text: messages.suratBelumAda }]
  host.patch({ faults: failed.status === 404 ? none : faultsFrom(failed) })
  await host.focusOn('.summary')
}
