import { css, html, nothing, type TemplateResult } from 'lit'
import { textInput } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { formatMoment, formatMomentShort } from '../../shared/moments.ts'
import { note, problemText, skeleton } from '../../shared/views.ts'
import type { UntukAndaHost } from '../state.ts'
import { messages, STATES } from './messages.ts'
import type { Pesan, PesanState, Pilihan } from './state.ts'

/** The styles of the choices about messages. */
export const styles = [
  formStyles,
  css`
    .kind {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_1) var(--_4);
      align-items: start;
      padding: var(--_3) 0;
    }
    .kind p {
      margin: 0;
    }
    .kind .ways {
      display: grid;
      justify-items: start;
      margin-top: calc(-1 * var(--_2));
    }
    .part h3 {
      margin: var(--_4) 0 var(--_2);
    }
    .hours {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_3);
    }
    .hours .field {
      flex: 0 1 9em;
    }
    .told li {
      padding: var(--_2) 0;
    }
    @container (max-width: 34em) {
      .kind {
        grid-template-columns: minmax(0, 1fr);
      }
      .kind .ways {
        margin-top: 0;
      }
    }
  `,
]

/** Fetches the choices and the messages, once. */
export async function loadPesan(host: UntukAndaHost): Promise<void> {
  if (host.state().pesan?.keadaan) return
  const result = await host.call({ path: '/saya/pesan' })
  if (result.ok) host.patch({ pesan: { keadaan: result.value, pilihan: pilihanOf(result.value) } })
  else if (result.problem.code !== 'usang') patch(host, { salah: problemText(result.problem) })
}

function pilihanOf({ pilihan, tenang, ringkasanBkd }: Pesan): Pilihan {
  return {
    saluran: Object.fromEntries(pilihan.map(({ jenis, saluran }) => [jenis, saluran])),
    sendiri: !tenang.bawaan,
    dari: tenang.dari,
    sampai: tenang.sampai,
    bkd: ringkasanBkd.sampai !== null,
  }
}

function patch(host: UntukAndaHost, change: Partial<PesanState>): void {
  host.patch({ pesan: { ...host.state().pesan, ...change } })
}

/** Shows which messages come, by which channels and when not, and the newest ones. */
export function pesanView(host: UntukAndaHost): TemplateResult {
  const words = host.words()
  const { t } = words
  const { keadaan, pilihan, busy = false, salah, tersimpan, sama } = host.state().pesan ?? {}
  if (!keadaan || !pilihan) return salah ? note('bad', t(salah)) : skeleton(words, 'card')
  return html`<div class="stack">
    <p>${t(messages.pengantar)}</p>
    <div role="group" aria-labelledby="pesan-jenis">
      <h3 id="pesan-jenis">${t(messages.jenis)}</h3>
      <ul>${keadaan.pilihan.map((kind) => kindView(host, kind, pilihan))}</ul>
    </div>
    ${quietView(host, keadaan, pilihan)} ${keadaan.ringkasanBkd.boleh ? bkdView(host, keadaan, pilihan) : nothing}
    <div id="pesan-hasil" tabindex="-1">
      ${salah ? note('bad', t(salah)) : nothing} ${tersimpan ? note('ok', t(messages.tersimpan)) : nothing}
      ${sama ? note('info', t(messages.samaSaja)) : nothing}
    </div>
    <div class="row"><button class="button main" aria-disabled=${busy} @click=${() => busy || void save(host)}>
      ${t(messages.simpan)}</button></div>
    ${newestView(host, keadaan)}
  </div>`
}

type Saluran = Pesan['saluran'][number]
type Jenis = Pesan['pilihan'][number]

function kindView(host: UntukAndaHost, kind: Jenis, pilihan: Pilihan): TemplateResult {
  const { t } = host.words()
  const { jenis, nama, isi, wajib } = kind
  const ways = host.state().pesan?.keadaan?.saluran ?? []
  const chosen = pilihan.saluran[jenis] ?? []
  const flip = (way: Saluran) => {
    const next = ways.filter((one) => (one === way) !== chosen.includes(one))
    choose(host, { saluran: { ...pilihan.saluran, [jenis]: next } })
  }
  return html`<li><div class="kind" role="group" aria-labelledby="jenis-${jenis}">
    <div><b id="jenis-${jenis}">${t(nama)}</b>
      <p class="small muted">${t(isi)}</p>
      ${wajib ? html`<p class="small muted">${t(messages.wajib)}</p>` : nothing}</div>
    <div class="ways">${ways.map((way) => {
      // Calls keep at least one channel.
      const held = wajib && chosen.length === 1 && chosen.includes(way)
      return html`<label class="tick"><input type="checkbox" .checked=${chosen.includes(way)} ?disabled=${held}
        @change=${() => flip(way)} />${t(messages[way])}</label>`
    })}</div>
  </div></li>`
}

function quietView(host: UntukAndaHost, { tenang }: Pesan, pilihan: Pilihan): TemplateResult {
  const { t } = host.words()
  const { sendiri, dari, sampai } = pilihan
  const clock = (text: string) => text.replace(':', '.')
  const now = t(messages.bawaan, { dari: clock(tenang.dari), sampai: clock(tenang.sampai) })
  const field = (id: 'dari' | 'sampai', value: string) => html`<div class="field">
    <label for="tenang-${id}">${t(messages[id])}</label>
    ${textInput([], `tenang-${id}`, value, (text) => choose(host, { [id]: text }), { type: 'time' })}</div>`
  return html`<div role="group" aria-labelledby="pesan-tenang" class="stack">
    <h3 id="pesan-tenang">${t(messages.tenang)}</h3>
    <p class="small muted">${t(messages.tenangTeks)} ${tenang.bawaan && !sendiri ? now : nothing}</p>
    <label class="tick"><input type="checkbox" .checked=${sendiri}
      @change=${() => choose(host, { sendiri: !sendiri })} />${t(messages.sendiri)}</label>
    ${sendiri ? html`<div class="hours">${field('dari', dari)}${field('sampai', sampai)}</div>` : nothing}
  </div>`
}

function bkdView(host: UntukAndaHost, { ringkasanBkd }: Pesan, { bkd }: Pilihan): TemplateResult {
  const { t, lang } = host.words()
  const until = ringkasanBkd.sampai
  return html`<div>
    <label class="tick"><input type="checkbox" .checked=${bkd} aria-describedby="pesan-bkd"
      @change=${() => choose(host, { bkd: !bkd })} />${t(messages.bkd)}</label>
    <p class="small muted" id="pesan-bkd">${
      until ? t(messages.bkdSampai, { saat: formatMoment(until, lang) }) : t(messages.bkdTeks)
    }</p></div>`
}

function newestView(host: UntukAndaHost, { terakhir }: Pesan): TemplateResult {
  const { t, lang } = host.words()
  return html`<div><h3>${t(messages.terakhir)}</h3>
    ${
      terakhir.length === 0
        ? html`<p class="muted">${t(messages.belumAda)}</p>`
        : html`<ul class="told">${terakhir.map(
            ({ judul, isi, dibuat, antaran }) => html`<li><b>${judul}</b>
              <p>${isi}</p>
              <p class="small muted">${formatMomentShort(dibuat, lang)} · ${antaran
                .map(({ saluran, status }) => `${t(messages[saluran])}: ${t(STATES[status])}`)
                .join(' · ')}</p></li>`,
          )}</ul>`
    }</div>`
}

function choose(host: UntukAndaHost, change: Partial<Pilihan>): void {
  const { pesan } = host.state()
  if (!pesan?.pilihan) return
  const { salah: _salah, ...rest } = pesan
  host.patch({
    pesan: { ...rest, tersimpan: false, sama: false, pilihan: { ...pesan.pilihan, ...change } },
  })
}

async function save(host: UntukAndaHost): Promise<void> {
  const { t } = host.words()
  const { keadaan, pilihan } = host.state().pesan ?? {}
  if (!keadaan || !pilihan) return
  const { saluran, sendiri, dari, sampai, bkd } = pilihan
  if (sendiri && !(dari && sampai)) return tell(host, { salah: messages.pukulSalah })
  const body = { pilihan: saluran, tenang: sendiri ? { dari, sampai } : null, ringkasanBkd: bkd }
  // Saving requests the digest of bkd again: it is sent for a limited time.
  if (!bkd && isSame(pilihan, pilihanOf(keadaan))) {
    host.say(t(messages.samaSaja))
    return tell(host, { sama: true, tersimpan: false })
  }
  patch(host, { busy: true })
  const result = await host.call({ method: 'PUT', path: '/saya/pesan', body })
  if (result.ok) {
    host.patch({ pesan: { keadaan: result.value, pilihan: pilihanOf(result.value) } })
    host.say(t(messages.tersimpan))
    return tell(host, { tersimpan: true })
  }
  if (result.problem.code === 'usang') return
  host.emit('luwes:error', { code: result.problem.code })
  await tell(host, { busy: false, salah: problemText(result.problem) })
}

/** Returns whether two choices are the same, except for hours that are not one's own. */
function isSame(one: Pilihan, other: Pilihan): boolean {
  const plain = ({ dari, sampai, ...rest }: Pilihan) =>
    JSON.stringify(rest.sendiri ? { ...rest, dari, sampai } : rest)
  return plain(one) === plain(other)
}

async function tell(host: UntukAndaHost, change: Partial<PesanState>): Promise<void> {
  patch(host, change)
  await host.focusOn('#pesan-hasil')
}
