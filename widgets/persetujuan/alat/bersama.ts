import { html, nothing, type TemplateResult } from 'lit'
import type { Antrean, HasilBersama } from '../../shared/contract.ts'
import { formatDateShort } from '../../shared/format.ts'
import { randomId } from '../../shared/random.ts'
import { note } from '../../shared/views.ts'
import { criteriaList } from '../detail/kriteria.ts'
import { noForm, openDays, visibleRequests } from '../inbox.ts'
import type { Gagal, InboxHost, KeputusanBersama } from '../state.ts'
import { hold } from '../tunda.ts'
import { messages } from './messages.ts'

/** The turns that can be granted together. */
const TURNS = ['setuju', 'rekomendasi'] as const

/** Returns whether a request meets the rules, and only waits for a yes. */
function isClean({ giliran, halangan }: Antrean): boolean {
  return (giliran === 'setuju' || giliran === 'rekomendasi') && halangan.length === 0
}

/** Shows the buttons that choose everything that meets the rules, one per turn. */
export function chooseAll(host: InboxHost): TemplateResult {
  const { t } = host.words()
  const clean = visibleRequests(host.state()).filter(isClean)
  const turns = TURNS.map((turn) => {
    return { turn, n: clean.filter(({ giliran }) => giliran === turn).length }
  }).filter(({ n }) => n > 1)
  const open = (keputusan: KeputusanBersama['keputusan']) => () => {
    host.patch({ bersama: { keputusan, kecuali: [] } })
    host.openDialog()
  }
  const one = turns.length === 1
  return html`<div class="row">${turns.map(
    ({ turn, n }) => html`<button class="button" id="pilih-${turn}" @click=${open(turn)}>
      ${t(one ? messages.pilihSemua : messages[`pilih-${turn}`], { n })}</button>`,
  )}</div>`
}

/** Asks once about all of them: who, which days, and who is left out and why. */
export function togetherDialog(host: InboxHost): TemplateResult | typeof nothing {
  const { bersama } = host.state()
  if (!bersama) return nothing
  const { t } = host.words()
  const shown = visibleRequests(host.state())
  const { keputusan } = bersama
  const clean = shown.filter((request) => isClean(request) && request.giliran === keputusan)
  const others = shown.filter((request) => !isClean(request))
  const chosen = clean.filter(({ id }) => !bersama.kecuali.includes(id))
  const declared = new Set(chosen.filter((one) => one.menyatakanKriteria).map(({ nip }) => nip))
  const close = () => {
    host.patch({ bersama: null })
    void host.focusOn(`#pilih-${keputusan}`)
  }
  return html`<dialog aria-labelledby="bersama-judul" @close=${() => host.state().bersama && close()}>
    <h3 id="bersama-judul">${t(messages.judulBersama, { n: clean.length })}</h3>
    <p class="hint">${t(messages.petunjukBersama)}</p>
    <ul class="people">${clean.map((request) => personLine(host, request))}</ul>
    ${
      others.length > 0
        ? html`<h4 class="label">${t(messages.tidakIkut, { n: others.length })}</h4>
          <ul class="people others">${others.map((request) => exception(host, request))}</ul>`
        : nothing
    }
    ${
      declared.size > 0
        ? note(
            'info',
            html`${t(messages.nyatakan, { n: declared.size })} ${criteriaList(host.words())}`,
          )
        : nothing
    }
    <div class="row actions">
      <button class="button main" aria-disabled=${chosen.length === 0}
        @click=${() => chosen.length > 0 && grant(host, keputusan, chosen)}>${t(messages[`lakukan-${keputusan}`], { n: chosen.length })}</button>
      <button class="button" @click=${close}>${t(messages.batal)}</button>
    </div>
  </dialog>`
}

function daysOf(host: InboxHost, request: Antrean): string {
  const { lang } = host.words()
  return openDays(request)
    .map((day) => formatDateShort(day, lang))
    .join(' · ')
}

function personLine(host: InboxHost, request: Antrean): TemplateResult {
  const { id, nama, namaUnit } = request
  const kecuali = host.state().bersama?.kecuali ?? []
  const toggle = () => {
    const rest = kecuali.filter((one) => one !== id)
    const { bersama } = host.state()
    const now = rest.length < kecuali.length ? rest : [...rest, id]
    if (bersama) host.patch({ bersama: { ...bersama, kecuali: now } })
  }
  return html`<li><label class="tick"><input type="checkbox" .checked=${!kecuali.includes(id)}
      @change=${toggle} /><span><b>${nama}</b> <span class="num">${daysOf(host, request)}</span>
      <span class="small muted unit">${namaUnit}</span></span></label></li>`
}

function exception(host: InboxHost, request: Antrean): TemplateResult {
  const { t } = host.words()
  const turn = request.giliran === 'tinjau' ? messages.tinjauGiliran : messages.konfirmasiGiliran
  const why =
    request.halangan.length > 0
      ? request.halangan.map(({ pesan, dasar }) => `${t(pesan)}${dasar ? ` ${dasar}.` : ''}`)
      : [t(turn)]
  return html`<li><b>${request.nama}</b> <span class="num">${daysOf(host, request)}</span>
    <div class="small">${why.join(' ')}</div></li>`
}

/** Grants them with one call, which can be undone as a whole. */
function grant(
  host: InboxHost,
  keputusan: KeputusanBersama['keputusan'],
  chosen: readonly Antrean[],
): void {
  const { t } = host.words()
  host.patch({ bersama: null, open: '', form: noForm, faults: [], done: '', gagal: [] })
  const akan = t(messages[`lakukan-${keputusan}`], { n: chosen.length })
  hold(host, {
    tab: 'pengajuan',
    ids: chosen.map(({ id }) => id),
    path: '/wfa/keputusan',
    body: { keputusan, pengajuan: chosen.map((one) => ({ id: one.id, hari: openDays(one) })) },
    key: randomId(),
    nama: akan,
    akan: `${akan}.`,
    form: noForm,
    kept: (answer) => tell(host, chosen, answer),
  })
  void host.focusOn('#urungkan')
}

/** Says how many were decided, and names those that were not. */
async function tell(
  host: InboxHost,
  chosen: readonly Antrean[],
  { data }: HasilBersama,
): Promise<void> {
  const { t } = host.words()
  const done = data.filter(({ status }) => status === 200)
  const ids = done.map(({ id }) => id)
  const failed = data.flatMap(({ id, masalah }): Gagal[] => {
    if (!masalah) return []
    const nama = chosen.find((one) => one.id === id)?.nama ?? ''
    const rules = masalah.refusals?.map(({ message, basis }) => `${t(message)} ${basis}`)
    return [{ nama, pesan: rules ?? [masalah.detail] }]
  })
  const said = t(messages.selesaiBersama, { n: done.length })
  const { inbox, gagal } = host.state()
  host.patch({
    inbox: inbox.filter(({ id }) => !ids.includes(id)),
    done: said,
    gagal: [...gagal, ...failed],
  })
  host.say(said)
  host.emit('luwes:changed', { ids })
  await host.load()
}
