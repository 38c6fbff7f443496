import { css, html, nothing, type TemplateResult } from 'lit'
import type { CatatanAudit } from '../../shared/contract.ts'
import { download } from '../../shared/download.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { formatMoment } from '../../shared/moments.ts'
import { formatNumber } from '../../shared/numbers.ts'
import type { Query } from '../../shared/routes.ts'
import { note } from '../../shared/views.ts'
import { fieldsOf } from '../fields.ts'
import { faultsView, listView } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { nipOf, personField } from '../person.ts'
import type { AdminHost } from '../state.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { type AuditState, store } from './state.ts'

/** The styles of the audit log. */
export const styles = [
  ...tabLook,
  css`
    .seal,
    .raw {
      overflow-wrap: anywhere;
      font-family: ui-monospace, monospace;
      font-size: var(--_small);
    }
    .raw {
      white-space: pre-wrap;
    }
  `,
]

/** Returns the query of the form. */
function queryOf({ cari, tindakan, oleh, dari, sampai }: AuditState): URLSearchParams {
  const asked = { cari: cari.trim(), tindakan: tindakan.trim(), oleh: nipOf(oleh), dari, sampai }
  return new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
}

/** Fetches the newest matching rows. */
export async function load(host: AdminHost): Promise<void> {
  await fetchRows(host, '')
}

async function fetchRows(host: AdminHost, after: string): Promise<void> {
  const query = queryOf(store.get(host))
  if (after) query.set('after', after)
  const result = await host.call({
    path: `/audit/cari?${query}`,
  })
  if (!result.ok) {
    if (result.problem.code !== 'usang') store.set(host, { problem: result.problem })
    return
  }
  const before = after ? (store.get(host).items ?? []) : []
  const lanjut = new URLSearchParams(`after=${result.next ?? ''}`).get('after') ?? ''
  store.set(host, { items: [...before, ...result.value.data], problem: null, lanjut })
}

/** Shows the audit log: the check of its chain, the search, and the matches. */
export function view(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = store.get(host)
  const { line, day } = fieldsOf(host, state, (change) => store.set(host, change))
  const show = () => {
    store.set(host, { items: null })
    void load(host)
  }
  const older = () => void fetchRows(host, state.lanjut)
  return html`${faultsView(host)}<p class="muted">${t(messages.teks)}</p>
    ${chainView(host, state)}
    <section class="form stack" aria-label=${t(messages.cari)}>
      ${line('cari', messages.cari, messages.cariPetunjuk)}
      ${line('tindakan', messages.tindakan, messages.tindakanPetunjuk)}
      ${personField(host, {
        id: 'oleh',
        label: messages.oleh,
        get: () => store.get(host).oleh,
        set: (oleh) => store.set(host, { oleh }),
      })}
      <div class="pair">${day('dari', common.dari)} ${day('sampai', common.sampai)}</div>
      <div class="row"><button class="button main" @click=${show}>${t(messages.tampilkan)}</button>
        <button class="button" @click=${() => void take(host)}>${t(messages.unduh)}</button></div>
    </section>
    <h3>${t(messages.catatan)}</h3>
    ${listView(
      host,
      state,
      [messages.kosong, messages.kosongTeks],
      () => void load(host),
      (one) => row(host, one),
    )}
    ${state.items && state.lanjut ? html`<p><button class="button" @click=${older}>${t(messages.lagi)}</button></p>` : nothing}`
}

function row(host: AdminHost, one: CatatanAudit): TemplateResult {
  const { t, lang } = host.words()
  return html`<div class="card-head"><h4>${one.tindakan}</h4>
      <span class="small muted num">${t(messages.baris, { n: formatNumber(one.urut, lang) })}</span></div>
    <p>${one.nama ?? one.oleh}, ${formatMoment(one.pada, lang)}</p>
    <p class="small muted raw">${one.entitas}</p>
    <details><summary>${t(messages.rincian)}</summary>
      <p class="raw">${JSON.stringify(one.data, null, 2)}</p>
      <p class="seal">${one.segel ?? t(messages.belumDisegel)}</p></details>`
}

async function take(host: AdminHost): Promise<void> {
  const query = queryOf(store.get(host))
  query.set('format', 'csv')
  const result = await download(`/audit/cari?${query}`, 'audit.csv', host.words().lang)
  if (result.ok) {
    const done = host.words().t(messages.terunduh, { nama: 'audit.csv' })
    host.patch({ faults: [], done })
    host.say(done)
    return host.focusOn('#kabar')
  }
  host.emit('luwes:error', { code: result.problem.code })
  host.patch({ faults: faultsFrom(result.problem) })
  return host.focusOn('.summary')
}

function chainView(host: AdminHost, { periksa, memeriksa }: AuditState): TemplateResult {
  const { t, lang } = host.words()
  const n = (value: number) => formatNumber(value, lang)
  const hasil = periksa?.hasil
  const told = memeriksa
    ? html`<p class="num" role="status">${t(messages.memeriksa, {
        n: n(periksa?.lanjut.urut ?? 0),
        dari: n(periksa?.dari ?? 0),
      })}</p>`
    : hasil
      ? html`<div id="rangkaian" tabindex="-1">${
          hasil.rusak
            ? note(
                'bad',
                t(messages.rusak, {
                  n: n(hasil.rusak.urut),
                  sebab: t(messages[hasil.rusak.sebab]),
                }),
              )
            : note(
                'ok',
                html`<p>${t(messages.utuh, { n: n(hasil.diperiksa), belum: n(hasil.belumDisegel) })}</p>
                <p class="small">${t(messages.segel)}</p><p class="seal">${hasil.segel}</p>`,
              )
        }</div>`
      : nothing
  return html`<div class="stack">
    <p><button class="button" aria-disabled=${memeriksa}
      @click=${() => memeriksa || void check(host)}>${t(messages.periksa)}</button></p>
    ${told}</div>`
}

/** Checks the chain to its end, one part per call. */
async function check(host: AdminHost): Promise<void> {
  store.set(host, { periksa: null, memeriksa: true })
  const part = (query: Query) => host.call({ path: `/audit/periksa${query}` })
  let query: Query = ''
  for (;;) {
    const result = await part(query)
    if (!result.ok) {
      store.set(host, { memeriksa: false })
      if (result.problem.code === 'usang') return
      host.emit('luwes:error', { code: result.problem.code })
      host.patch({ faults: faultsFrom(result.problem) })
      return host.focusOn('.summary')
    }
    const { hasil, lanjut } = result.value
    store.set(host, { periksa: result.value, memeriksa: hasil === null })
    if (hasil) return host.focusOn('#rangkaian')
    const { urut, segel, diperiksa, belumDisegel } = lanjut
    query = `?after=${urut}&segel=${segel}&diperiksa=${diperiksa}&belumDisegel=${belumDisegel}`
  }
}
