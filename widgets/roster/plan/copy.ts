import { html, nothing, type TemplateResult } from 'lit'
import type { Pola, Roster } from '../../shared/contract.ts'
import { addDays, type LocalDate, weekday } from '../../shared/dates.ts'
import type { Fault } from '../../shared/faults.ts'
import { dateField } from '../../shared/fields.ts'
import { dayName } from '../../shared/format.ts'
import { formatDays } from '../../shared/spans.ts'
import { skeleton } from '../../shared/views.ts'
import { showRefusal } from '../send.ts'
import type { RosterHost } from '../state.ts'
import { mondayOf } from '../view.ts'
import { messages } from './messages.ts'

/** Sources that put people elsewhere without a choice, so they are not copied. */
const NOT_CHOSEN: readonly (string | null)[] = ['skema', 'arahan']

/** Returns the days elsewhere of a week, as a pattern for each person who has some. */
export function patternsIn({ hari }: Roster): { readonly nip: string; readonly hari: number[] }[] {
  const days = new Map<string, number[]>()
  for (const { tanggal, libur, pegawai } of hari) {
    const day = weekday(tanggal)
    if (libur || day > 5) continue
    for (const { nip, moda, sumber } of pegawai) {
      if (moda !== 'wfa' || NOT_CHOSEN.includes(sumber)) continue
      days.set(nip, [...(days.get(nip) ?? []), day])
    }
  }
  return [...days].map(([nip, own]) => ({ nip, hari: own })) satisfies Pola[]
}

/** Fetches the week to be copied, by one of its days. */
export async function fetchSource(host: RosterHost, asal: LocalDate): Promise<void> {
  const { saya, rencana } = host.state()
  host.patch({ rencana: { ...rencana, asal, sumber: null, hasil: null, terbit: '' } })
  if (!saya || !asal) return
  const dari = mondayOf(asal)
  const unit = saya.pegawai.unitKerja
  const query = new URLSearchParams({ unit, dari, sampai: addDays(dari, 6) })
  const result = await host.call({ path: `/wfa/roster?${query}` })
  if (host.state().rencana.asal !== asal) return
  if (!result.ok) return showRefusal(host, result.problem)
  host.patch({ rencana: { ...host.state().rencana, sumber: result.value }, faults: [] })
}

/** Shows which week is copied, and which part of it. */
export function copyView(host: RosterHost, faults: readonly Fault[]): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { asal, sumber } = host.state().rencana
  const field = { id: 'asal', label: t(messages.asal) }
  const monday = asal && mondayOf(asal)
  return html`<div class="copy"><div class="pair">${dateField(words, faults, field, asal, (value) => void fetchSource(host, value))}</div>
    ${monday ? html`<p class="small muted">${t(messages.pekanAsal, { pekan: formatDays(monday, addDays(monday, 4), lang) })}</p>` : nothing}
    ${sumber ? copied(host, sumber) : asal ? skeleton(words, 'card') : nothing}</div>`
}

function copied(host: RosterHost, sumber: Roster): TemplateResult {
  const { t, lang } = host.words()
  const patterns = patternsIn(sumber)
  if (patterns.length === 0) return html`<p>${t(messages.takAdaSalinan)}</p>`
  const people = sumber.hari.flatMap(({ pegawai }) => pegawai)
  const names = new Map(people.map(({ nip, nama }) => [nip, nama]))
  return html`<ul class="found">${patterns.map(
    ({ nip, hari }) => html`<li><b>${names.get(nip) ?? nip}</b>
      <span>${hari.map((day) => dayName(day, lang)).join(', ')}</span></li>`,
  )}</ul>`
}
