import { css, html, nothing, type TemplateResult } from 'lit'
import { basis } from '../../shared/basis.ts'
import type { HariKeDepan, Pengajuan } from '../../shared/contract.ts'
import { type LocalDate, monthOf, weekday } from '../../shared/dates.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { dayName, formatDate } from '../../shared/format.ts'
import { note } from '../../shared/views.ts'
import type { Catatan } from '../calendar.ts'
import { needsPlace, needsPlan } from '../form/draft.ts'
import { draftOf, dropDraft, keepDraft } from '../kept-draft.ts'
import { emptyForm, emptyLine, type WfaHost } from '../state.ts'
import { kabarStyles, newsView } from './kabar.ts'
import { messages } from './messages.ts'
import { openDays, patternDays, repeatLast } from './repeat.ts'

/** The styles of the help for requests. */
export const styles = [
  formStyles,
  kabarStyles,
  css`
    .help {
      display: grid;
      gap: var(--_3);
      margin-bottom: var(--_4);
    }
    .help summary {
      font-size: inherit;
    }
    .help details > .row {
      margin-top: var(--_2);
    }
    .closed {
      display: grid;
      gap: var(--_3);
    }
    td:has(small) {
      position: relative;
    }
    td:has(small) span {
      padding-bottom: 0.8em;
    }
    td small {
      position: absolute;
      inset: auto 0 2px;
      overflow: hidden;
      font-size: 0.68em;
      line-height: 1.5;
      text-align: center;
      white-space: nowrap;
      color: var(--_muted);
    }
    @container (min-width: 30em) {
      td small {
        font-size: 0.75em;
      }
    }
    td.full small,
    td.shut small {
      color: var(--_bad);
    }
    td.event small {
      color: var(--_warn);
      font-weight: 700;
    }
    td[aria-selected='true'] small {
      color: var(--_on-accent);
    }
  `,
]

type Hari = HariKeDepan['hari'][number]

/** How far a weekly pattern is applied, in weeks. */
const WEEKS = 4

/** The words for a refused day, by the rule. */
const WORDS: Readonly<Record<string, keyof typeof messages>> = {
  'wfa.kuota': 'penuh',
  'wfa.minimum-kantor': 'penuh',
  'wfa.hari-skema': 'kantor',
  'wfa.hari-terbuka': 'kantor',
  'wfa.bukan-hari-kerja': 'libur',
  'kalender.belum-ada': 'tanpaKalender',
  'wfa.pemberitahuan': 'mepet',
  'wfa.jauh-hari': 'jauh',
  'wfa.cuti': 'cuti',
  'wfa.batas-mingguan': 'batas',
  'wfa.batas-nasional': 'batas',
  'wfa.batas-bulanan': 'batas',
  'wfa.batas-tahunan': 'batas',
}

/**
 * Applies the state of the next days, opens the calendar at the first open day, and restores a
 * draft.
 */
export function meet(host: WfaHost, depan: HariKeDepan | null): void {
  restoreDraft(host)
  if (!depan) return
  const { cursor, saya, form } = host.state()
  const [first] = openDays(depan)
  // A person who has already moved in the calendar stays there.
  const fresh = cursor === saya?.hariIni.tanggal && form.hari.length === 0
  const place = fresh && first ? { cursor: first, month: monthOf(first) } : {}
  host.patch({ depan, ...place })
}

function restoreDraft(host: WfaHost): void {
  const { saya, form, pulih } = host.state()
  if (!saya || pulih || form !== emptyForm) return
  const draft = draftOf(saya.pegawai.nip, saya.hariIni.tanggal)
  if (!draft) return
  host.change(draft)
  host.patch({ pulih: true })
}

/** Stores the form as a draft. */
export function keep(host: WfaHost): void {
  const { saya, form } = host.state()
  if (saya) keepDraft(saya.pegawai.nip, form)
}

/** Returns the state of a day, for the calendar. */
export function noteOf(host: WfaHost): (date: LocalDate) => Catatan | undefined {
  const { depan } = host.state()
  const days = new Map(depan?.hari.map((day) => [day.tanggal, day]))
  return (date) => {
    const day = days.get(date)
    return day && noteOn(host, day)
  }
}

function noteOn(host: WfaHost, { halangan, acara, batas, terpakai }: Hari): Catatan | undefined {
  const { t } = host.words()
  const told = acara.map(({ jenis, nama }) => t(messages[jenis], { nama })).join(', ')
  if (halangan) {
    const word = WORDS[halangan.kode] ?? 'tertutup'
    const kelas = word === 'penuh' ? 'full' : 'shut'
    return {
      kelas,
      kata: t(messages[word]),
      kalimat: [t(halangan.pesan), told].filter(Boolean).join(' '),
    }
  }
  const n = batas === null ? null : Math.max(batas - terpakai, 0)
  const left = n === null ? '' : t(messages.sisaTempat, { n })
  const [first] = acara
  const kata = first ? t(first.jenis === 'apel' ? messages.apelKata : messages.kantor) : left
  if (!kata) return undefined
  return { kelas: first ? 'event' : '', kata, kalimat: [told, left].filter(Boolean).join(', ') }
}

/** The kinds at another place, which most people request. */
const PLACES = ['rumah', 'kantor-lain', 'lokasi-lain'] as const

/** Returns whether no place is open to the person, unless they asked for the form anyway. */
export function isClosed(host: WfaHost): boolean {
  const { depan, tetap } = host.state()
  const closed = new Set(depan?.tertutup.map(({ jenis }) => jenis))
  return !tetap && PLACES.every((jenis) => closed.has(jenis))
}

/** Says at once who cannot make a request, why, until when and by which article. */
export function closedView(host: WfaHost): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { depan } = host.state()
  const found = depan?.tertutup.find(({ jenis }) => jenis === 'rumah')?.halangan ?? []
  const others = (depan?.tertutup.length ?? 0) < 8
  return html`${newsView(host)}<div class="closed" id="tertutup">
    <h3 tabindex="-1">${t(messages.tidakDapat)}</h3>
    ${found.map(({ pesan, dasar, kepastian, sampai }) =>
      note(
        'warn',
        html`<p>${t(pesan)}</p>
          <p>${sampai ? t(messages.sampai, { hari: formatDate(sampai, lang) }) : t(messages.tanpaSampai)}</p>
          ${basis(words, dasar, kepastian)}`,
      ),
    )}
    ${
      others
        ? html`<p><button class="button" @click=${() => host.patch({ tetap: true })}>${t(messages.jenisLain)}</button></p>`
        : nothing
    }
  </div>`
}

/** Shows what is left of the week, the stored draft, and the shortcuts to fill the form. */
export function topView(host: WfaHost): TemplateResult {
  const { t } = host.words()
  const { depan, pulih, form, pengajuan } = host.state()
  const last = pengajuan.find(({ status }) => status !== 'dibatalkan' && status !== 'dikembalikan')
  const drop = () => {
    dropDraft()
    host.patch({ pulih: false })
    host.change(emptyForm)
  }
  return html`${newsView(host)}<div class="help">
    ${weekLine(host)}
    ${
      pulih
        ? note(
            'info',
            html`<p>${t(messages.drafPulih)}</p><button type="button" class="link" @click=${drop}>${t(messages.buangDraf)}</button>`,
          )
        : nothing
    }
    <div class="row">
      ${
        last && !form.perbaikanDari
          ? html`<button type="button" class="button" id="ulangi" @click=${() => again(host, last)}>${t(messages.ulangi)}</button>`
          : nothing
      }
    </div>
    ${depan && openDays(depan).length > 0 ? pattern(host) : nothing} ${targets(host)} ${places(host)}
  </div>`
}

function weekLine(host: WfaHost): TemplateResult | typeof nothing {
  const { t, lang } = host.words()
  const { depan } = host.state()
  const [now, next] = depan?.pekan ?? []
  if (!now) return nothing
  const left = ({ batas, terpakai }: HariKeDepan['pekan'][number]) => Math.max(batas - terpakai, 0)
  const later = next
    ? t(messages.sisaBerikut, { n: left(next), hari: formatDate(next.mulai, lang) })
    : ''
  return html`<p id="sisa"><b>${t(messages.sisaPekan, { n: left(now) })}</b> <span class="muted">${later}</span></p>`
}

function again(host: WfaHost, last: Pengajuan): void {
  const { depan, saya } = host.state()
  const form = repeatLast(last, depan, saya?.hariIni.tanggal ?? '')
  host.change(form)
  const [first] = form.hari
  if (first) host.patch({ cursor: first, month: monthOf(first) })
  const { t } = host.words()
  host.say(t(messages.diulang, { n: form.hari.length }))
  void host.focusOn('#periksa')
}

/** Shows the weekdays of a pattern, and fills the calendar by it. */
function pattern(host: WfaHost): TemplateResult {
  const { t, lang } = host.words()
  const { depan, form } = host.state()
  const days = [...new Set(openDays(depan).map(weekday))].sort()
  const fill = (day: number) => () => {
    const more = patternDays(depan, [day], WEEKS)
    host.change({ hari: [...new Set([...form.hari, ...more])].sort() })
    host.say(t(messages.polaTerisi, { n: more.length }))
  }
  return html`<details><summary>${t(messages.pola)}</summary>
    <p class="hint">${t(messages.polaPetunjuk, { n: WEEKS })}</p>
    <div class="row">${days.map(
      (day) =>
        html`<button type="button" class="button" @click=${fill(day)}>${t(messages.setiap, { hari: dayName(day, lang) })}</button>`,
    )}</div></details>`
}

/** Offers the targets that e-kinerja sent as lines of the plan. */
function targets(host: WfaHost): TemplateResult | typeof nothing {
  const { t } = host.words()
  const { depan, form } = host.state()
  const used = new Set(form.rencana.map(({ kra }) => kra))
  const left = (depan?.sasaran ?? []).filter(({ kode }) => !used.has(kode))
  if (left.length === 0 || !needsPlan(form.jenis)) return nothing
  const add =
    ({ kode, hasil, satuan }: HariKeDepan['sasaran'][number]) =>
    () => {
      const lines = form.rencana.filter(
        (line) => JSON.stringify(line) !== JSON.stringify(emptyLine),
      )
      host.change({ rencana: [...lines, { hasil, target: '', satuan, kra: kode }] })
      void host.focusOn(`#rencana-${lines.length}-target`)
    }
  return html`<details><summary>${t(messages.sasaran)}</summary>
    <div class="row">${left.map((one) => html`<button type="button" class="button" @click=${add(one)}>+ ${one.hasil}</button>`)}</div></details>`
}

/** Offers the places of earlier requests. */
function places(host: WfaHost): TemplateResult | typeof nothing {
  const { t } = host.words()
  const { form, pengajuan } = host.state()
  const names = [...new Set(pengajuan.map(({ lokasi }) => lokasi?.nama ?? ''))].filter(Boolean)
  if (!needsPlace(form.jenis) || names.length === 0) return nothing
  return html`<div role="group" aria-label=${t(messages.tempat)}><p class="hint">${t(messages.tempat)}</p>
    <div class="row">${names.slice(0, 5).map(
      (nama) => html`<button type="button" class="button" aria-pressed=${form.lokasi === nama}
        @click=${() => host.change({ lokasi: nama })}>${nama}</button>`,
    )}</div></div>`
}
