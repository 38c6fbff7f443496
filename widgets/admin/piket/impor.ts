import { html, nothing, type TemplateResult } from 'lit'
import { note } from '../../shared/views.ts'
import { fieldsOf, selectField, tableField } from '../fields.ts'
import { formSection, sendButton } from '../forms.ts'
import type { AdminHost } from '../state.ts'
import { submit } from '../tab.ts'
import { messages } from './messages.ts'
import { type LaporanImpor, type PiketState, store } from './state.ts'
import { type JenisTabel, readTable } from './table.ts'

const KINDS: readonly JenisTabel[] = ['jadwal-sif.ditetapkan', 'presensi.terekam']
/** How many items one request may have. */
const CHUNK = 500
const LONGEST = 200_000
const SHOWN = 20

/** Shows the form that imports a table, and the result of the last one. */
export function importView(
  host: AdminHost,
  state: PiketState,
  zones: readonly (readonly [string, string])[],
  reload: () => Promise<void>,
): TemplateResult {
  const { t } = host.words()
  const { choice } = fieldsOf(host, state, (change) => store.set(host, change))
  const hint = state.jenis === 'presensi.terekam' ? messages.bentukTap : messages.bentukSif
  const toggle = (open: boolean) =>
    store.set(host, open ? { impor: true, laporan: null } : { impor: false })
  const section = { open: state.impor, label: messages.impor, toggle, id: 'impor' }
  const form = () => html`${choice(
    'jenis',
    messages.jenis,
    KINDS.map((kind) => [kind, t(messages[kind])] as const),
  )}
    ${selectField(host, { id: 'zona-impor', label: messages.zona, value: state.zona, set: (zona) => store.set(host, { zona }) }, zones)}
    ${tableField(
      host,
      {
        file: messages.berkas,
        label: messages.tabel,
        hint,
        value: state.tabel,
        set: (tabel) => store.set(host, { tabel }),
      },
      LONGEST,
    )}
    ${sendButton(host, messages.kirim, () => void send(host, reload))}`
  return html`${formSection(host, section, form)}
    ${!state.impor && state.laporan ? outcome(host, state.laporan) : nothing}`
}

function outcome(
  host: AdminHost,
  { accepted, duplicates, rejected }: LaporanImpor,
): TemplateResult {
  const { t } = host.words()
  const count = { n: accepted, ganda: duplicates, tolak: rejected.length }
  return note(
    rejected.length > 0 ? 'warn' : 'ok',
    html`<p>${t(messages.selesaiImpor, count)}</p>
      ${
        rejected.length > 0
          ? html`<p><b>${t(messages.ditolak)}</b></p><ul class="small">${rejected
              .slice(0, SHOWN)
              .map(
                ({ index, message }) =>
                  html`<li>${t(messages.baris, { n: index, pesan: t(message) })}</li>`,
              )}</ul>`
          : nothing
      }`,
  )
}

async function send(host: AdminHost, reload: () => Promise<void>): Promise<void> {
  const { jenis, tabel, zona } = store.get(host)
  const read = readTable(jenis, tabel, zona)
  const wrong = (text: { id: string; en: string }) => {
    host.patch({ faults: [{ field: 'tabel', text }] })
    return host.focusOn('.summary')
  }
  if ('wrong' in read) {
    const { id, en } = messages.barisSalah
    const n = String(read.wrong)
    return wrong({ id: id.replace('{n}', n), en: en.replace('{n}', n) })
  }
  if (read.items.length === 0) return wrong(messages.wajibTabel)
  let sum: LaporanImpor = { accepted: 0, duplicates: 0, rejected: [] }
  for (let from = 0; from < read.items.length; from += CHUNK) {
    const taken = await submit(host, {
      path: '/impor',
      body: { jenis, butir: read.items.slice(from, from + CHUNK) },
      fieldOf: () => 'tabel',
      after: ({ accepted, duplicates, rejected }) => {
        // Rows are counted as in the table.
        const placed = rejected.map((one) => ({ ...one, index: read.rows[from + one.index] ?? 0 }))
        sum = {
          accepted: sum.accepted + accepted,
          duplicates: sum.duplicates + duplicates,
          rejected: [...sum.rejected, ...placed],
        }
      },
    })
    if (!taken) break
    store.set(host, { laporan: sum })
  }
  if (sum.accepted + sum.duplicates + sum.rejected.length === 0) return
  store.set(host, { impor: false, tabel: '', laporan: sum })
  host.say(
    host.words().t(messages.selesaiImpor, {
      n: sum.accepted,
      ganda: sum.duplicates,
      tolak: sum.rejected.length,
    }),
  )
  await reload()
}
