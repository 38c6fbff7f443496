import { html, nothing, type TemplateResult } from 'lit'
import { note, problemCard, skeleton } from '../../shared/views.ts'
import { faultsView } from '../forms.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { tabLook } from '../tab-styles.ts'
import { changesView } from './changes.ts'
import { draftView } from './draft.ts'
import { editionView } from './edition.ts'
import { importView } from './import.ts'
import { load } from './load.ts'
import { messages } from './messages.ts'
import { KOSONG, store } from './state.ts'
import { lawStyles } from './styles.ts'

export { load } from './load.ts'

/** The styles of the law. */
export const styles = [...tabLook, lawStyles]

/** Shows the law: its changes, and its clauses. */
export function view(host: AdminHost): TemplateResult {
  const words = host.words()
  const { t } = words
  const { daftar, problem, draf, impor } = store.get(host)
  if (problem && !daftar) return problemCard(words, problem, () => void load(host))
  if (!daftar) return skeleton(words, 'card', 'card')
  const write = () => {
    store.set(host, { draf: KOSONG, impor: false })
    void host.focusOn('#nama')
  }
  const take = () => {
    store.set(host, { impor: true, draf: null })
    void host.focusOn('#berkas-pilih')
  }
  return html`${faultsView(host)} ${note('info', t(messages.pengantar))}
    ${draf ? draftView(host, daftar, draf) : nothing}
    ${impor ? importView(host) : nothing}
    <section class="stack" aria-labelledby="perubahan">
      <div class="row apart"><h3 id="perubahan" tabindex="-1">${t(messages.perubahan)}</h3>
      ${
        mayChange(host) && !draf && !impor
          ? html`<div class="row"><button class="button main" id="baru" @click=${write}>${t(messages.baru)}</button>
            <button class="button" id="impor" @click=${take}>${t(messages.impor)}</button></div>`
          : nothing
      }</div>
      ${changesView(host, daftar)}
    </section>
    ${editionView(host, daftar)}`
}
