import type { Sasaran } from '../../shared/contract.ts'
import { type Isian, noPreview, type WfaHost } from '../state.ts'
import { toPreview } from './draft.ts'
import { messages } from './messages.ts'

const DEBOUNCE_MS = 350

/** Checks the form by the rules: once for a series of changes; the newest answer counts. */
export function makeAsker(host: WfaHost): () => void {
  let under: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    under?.abort()
    clearTimeout(timer)
    const { form, periksa } = host.state()
    const askable = form.jenis !== '' && form.hari.length > 0
    host.patch({ periksa: askable ? { ...periksa, busy: true, problem: null } : noPreview })
    if (!askable) return
    timer = setTimeout(() => {
      under = new AbortController()
      void ask(host, under.signal)
    }, DEBOUNCE_MS)
  }
}

async function ask(host: WfaHost, signal: AbortSignal): Promise<void> {
  const { form } = host.state()
  if (!form.jenis) return
  const result = await host.call({
    method: 'POST',
    path: '/wfa/periksa',
    body: { ...toPreview(form), jenis: form.jenis },
    signal,
  })
  if (result.ok) {
    const { boleh, sasaran = [] } = result.value
    host.patch({
      periksa: { busy: false, value: result.value, problem: null },
      form: withKnown(host.state().form, sasaran),
    })
    host.say(host.words().t(boleh ? messages.boleh : messages.tidakBoleh))
  } else if (result.problem.code !== 'usang') {
    host.patch({ periksa: { busy: false, value: null, problem: result.problem } })
    host.emit('luwes:error', { code: result.problem.code })
  }
}

/** Returns the form without KRA that the requested days do not have. */
function withKnown(form: Isian, sasaran: readonly Sasaran[]): Isian {
  const known = (kra: string) => sasaran.some(({ kode }) => kode === kra)
  const rencana = form.rencana.map((line) =>
    !line.kra || known(line.kra) ? line : { ...line, kra: '' },
  )
  return { ...form, rencana }
}
