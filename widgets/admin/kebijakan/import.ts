import { html, type TemplateResult } from 'lit'
import type { Body } from '../../shared/contract.ts'
import { fieldsOf } from '../fields.ts'
import { sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, submit } from '../tab.ts'
import { load } from './load.ts'
import { messages } from './messages.ts'
import { type KebijakanState, store } from './state.ts'

/** Shows the form that imports a file of another regency as a draft. */
export function importView(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = store.get(host)
  const set = (change: Partial<KebijakanState>) => store.set(host, change)
  const { line } = fieldsOf(host, state, set)
  const leave = () => {
    host.patch({ faults: [] })
    set({ impor: false, berkas: null })
    void host.focusOn('#impor')
  }
  const take = (event: Event) => {
    // Safe because the listener sits on the choice of a file.
    const [file] = (event.target as HTMLInputElement).files ?? []
    set({ berkas: file ?? null })
  }
  return html`<section class="form stack" aria-labelledby="impor-judul">
    <div class="row apart"><h3 id="impor-judul">${t(messages.impor)}</h3>
      <button class="button plain" @click=${leave}>${t(common.tutup)}</button></div>
    <div class="field"><label for="berkas-pilih">${t(messages.berkasPilih)}</label>
      <input type="file" id="berkas-pilih" accept="application/json,.json" @change=${take} /></div>
    ${line('kunci', messages.kunci, messages.kunciPetunjuk)}
    ${sendButton(host, messages.simpanImpor, () => void save(host, state))}
  </section>`
}

type Berkas = Body<'imporKebijakan'>['berkas']

/** Reads the file, and sends what is in it. It is read only now, however soon after its choice that is. */
async function save(host: AdminHost, { berkas: file, kunci }: KebijakanState): Promise<boolean> {
  // Safe because only objects are sent, and the server checks them.
  const berkas = (await contentOf(file)) as Berkas
  const x = kunci.trim()
  return submit(host, {
    path: '/kebijakan/impor',
    body: { berkas, ...(x && { kunci: { kty: 'OKP', crv: 'Ed25519', x } }) },
    faults: failedChecks([berkas !== null, 'berkas-pilih', messages.bukanBerkas]),
    fieldOf: (path) => (path.startsWith('/kunci') ? 'kunci' : 'berkas-pilih'),
    said: () => host.words().t(messages.terimpor),
    after: () => {
      store.set(host, { impor: false, berkas: null, kunci: '' })
      return load(host)
    },
  })
}

/** Returns the content of a file; `null` if it cannot be read or is not a JSON object. */
async function contentOf(file: File | null): Promise<object | null> {
  try {
    const value: unknown = JSON.parse((await file?.text()) ?? '')
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
