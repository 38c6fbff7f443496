import { html, nothing, type TemplateResult } from 'lit'
import type { Layanan } from '../../shared/contract.ts'
import { dayName } from '../../shared/format.ts'
import { iconBad } from '../../shared/icons.ts'
import { problemCard, skeleton } from '../../shared/views.ts'
import { textField, unitSelect } from '../fields.ts'
import { faultsView, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { type AdminHost, unitName } from '../state.ts'
import { failedChecks, isSame, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { type Jendela, store } from './state.ts'

/** The styles of service windows are those of the widget. */
export const styles = tabLook

/** Begins with the first unit. */
export async function load(host: AdminHost): Promise<void> {
  const { unit, jendela } = store.get(host)
  if (jendela) return
  const first = unit || host.state().units[0]?.kode
  if (first) await choose(host, first)
}

async function choose(host: AdminHost, unit: string): Promise<void> {
  store.set(host, { unit, jendela: null, problem: null })
  host.patch({ faults: [], done: '' })
  const path = `/wfa/layanan?unit=${encodeURIComponent(unit)}` as const
  const result = await host.call({ path })
  if (store.get(host).unit !== unit) return
  if (result.ok) return arrive(host, result.value)
  if (result.problem.code !== 'usang') store.set(host, { problem: result.problem })
}

function arrive(host: AdminHost, answer: Layanan): void {
  const jendela = typedIn(answer)
  store.set(host, { jendela, semula: jendela })
}

const typedIn = ({ layanan }: Layanan): Jendela[] =>
  layanan.map((window) => ({ ...window, minimum: String(window.minimum) }))

/** Shows the service hours of a unit and how many people must then be on site. */
export function view(host: AdminHost): TemplateResult {
  const words = host.words()
  const { t } = words
  const { unit, jendela, problem } = store.get(host)
  const set = (kode: string) => void choose(host, kode)
  const select = unitSelect(host, { id: 'unit', label: messages.unit, value: unit, set })
  if (problem) return html`${select} ${problemCard(words, problem, () => void choose(host, unit))}`
  if (!jendela) return html`${select} ${skeleton(words, 'card')}`
  const add = () => {
    const kode = freshCode(jendela)
    const window = {
      kode,
      nama: '',
      hari: [1, 2, 3, 4, 5],
      mulai: '08:00',
      selesai: '15:00',
      minimum: '1',
    }
    store.set(host, { jendela: [...jendela, window] })
    void host.focusOn(`#nama-${jendela.length}`)
  }
  return html`${faultsView(host)} <div class="form stack">${select}
    <p class="hint">${t(messages.petunjuk)}</p>
    ${jendela.length === 0 ? html`<p class="muted">${t(messages.kosong)}</p>` : nothing}
    ${jendela.map((window, at) => windowView(host, jendela, window, at))}
    <p><button class="button" @click=${add}>+ ${t(messages.tambah)}</button></p>
    ${sendButton(host, messages.simpan, () => void save(host, unit, jendela))}
  </div>`
}

/** Returns a code that no other window of the unit has. */
function freshCode(windows: readonly Jendela[]): string {
  for (let n = windows.length + 1; ; n += 1) {
    const kode = `layanan-${n}`
    if (!windows.some((one) => one.kode === kode)) return kode
  }
}

function windowView(
  host: AdminHost,
  all: readonly Jendela[],
  window: Jendela,
  at: number,
): TemplateResult {
  const { t, lang } = host.words()
  const change = (more: Partial<Jendela>) =>
    store.set(host, {
      jendela: all.map((one, index) => (index === at ? { ...one, ...more } : one)),
    })
  const field = (key: 'nama' | 'mulai' | 'selesai' | 'minimum') => {
    const set = (value: string) => change({ [key]: value })
    return { id: `${key}-${at}`, label: messages[key], value: window[key], set }
  }
  const toggle = (day: number) => {
    const rest = window.hari.filter((one) => one !== day)
    change({ hari: (rest.length < window.hari.length ? rest : [...window.hari, day]).sort() })
  }
  const remove = () => {
    store.set(host, { jendela: all.filter((_, index) => index !== at) })
    void host.focusOn('#unit')
  }
  return html`<fieldset class="card"><legend class="unseen">${window.nama || t(messages.ke, { n: at + 1 })}</legend>
    ${textField(host, field('nama'))}
    <fieldset><legend class="label">${t(messages.hari)}</legend>
      <div class="picks" tabindex="-1" id="hari-${at}">${[1, 2, 3, 4, 5, 6, 7].map(
        (day) => html`<label class="pick"><input type="checkbox" aria-label=${dayName(day, lang)}
          .checked=${window.hari.includes(day)} @change=${() => toggle(day)} />
          <span aria-hidden="true">${dayName(day, lang).slice(0, 3)}</span></label>`,
      )}</div></fieldset>
    <div class="pair">${textField(host, field('mulai'), 'time')} ${textField(host, field('selesai'), 'time')}
      ${textField(host, field('minimum'), 'number')}</div>
    <button class="button plain bad" @click=${remove}>${iconBad}<span>${t(messages.hapus)}</span></button>
  </fieldset>`
}

function save(host: AdminHost, unit: string, jendela: readonly Jendela[]): Promise<boolean> {
  const layanan = jendela.map((window) => ({
    ...window,
    nama: window.nama.trim(),
    minimum: Number(window.minimum),
  }))
  const { t } = host.words()
  const nama = unitName(host, unit)
  return submit(host, {
    method: 'PUT',
    path: `/wfa/layanan?unit=${encodeURIComponent(unit)}`,
    body: { layanan },
    faults: [
      ...failedChecks([!isSame(jendela, store.get(host).semula), '', common.takBerubah]),
      ...layanan.flatMap((window, at) =>
        failedChecks(
          [window.nama !== '', `nama-${at}`, messages.wajibNama],
          [window.hari.length > 0, `hari-${at}`, messages.wajibHari],
          [
            window.mulai !== '' && window.mulai < window.selesai,
            `selesai-${at}`,
            messages.wajibJam,
          ],
          [/^\d{1,4}$/.test(jendela[at]?.minimum ?? ''), `minimum-${at}`, messages.wajibMinimum],
        ),
      ),
    ],
    fieldOf: (path) => {
      const [, , index = '0', key = 'nama'] = path.split('/')
      return `${key}-${index}`
    },
    said: () => t(messages.tersimpan, { nama }),
    after: (answer) => arrive(host, answer),
  })
}
