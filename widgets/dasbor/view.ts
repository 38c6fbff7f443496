import { html, nothing, type TemplateResult } from 'lit'
import type { Dasbor, HasilUnit, Text } from '../shared/contract.ts'
import { formatDate } from '../shared/format.ts'
import { formatMoment } from '../shared/moments.ts'
import { formatNumber } from '../shared/numbers.ts'
import { note } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { percentText, tenths } from './figures.ts'
import { messages } from './messages.ts'

/** Shows the month at a glance: each figure with its unit. */
export function glanceView(words: Words, one: Dasbor, unit: string): TemplateResult {
  const { t, lang } = words
  const n = (value: number) => formatNumber(value, lang)
  const share = (value: number | null) => (value === null ? null : percentText(value, lang))
  const score = (value: number | null) => (value === null ? null : tenths(value, lang))
  const asked = { n: n(one.peserta.pegawai), dari: n(one.peserta.dari) }
  const people = t(messages.pegawaiTeks, { n: n(one.pegawai) })
  const tile = (label: string, value: string | null, more: string, none: Text = messages.tanpa) =>
    html`<div class="tile">
    <dt>${label}</dt>
    <dd><b class="num">${value ?? '–'}</b><span class="small muted">${value === null ? t(none) : more}</span></dd>
  </div>`
  const results = ({ capaian, terhitung, sasaran }: HasilUnit) => {
    const told = t(messages.sasaranUnitTeks, { n: n(terhitung), dari: n(sasaran.length) })
    return tile(t(messages.sasaranUnit), share(capaian), told, messages.belumDikirim)
  }
  return html`<section aria-labelledby="ikhtisar">
    <h3 id="ikhtisar" tabindex="-1">${t(messages.ikhtisar)}${unit && `: ${unit}`}</h3>
    <p class="sum">${t(one.ringkasan)}</p>
    ${one.berjalan ? note('info', t(messages.berjalan)) : nothing}
    ${one.mulai ? note('info', t(messages.mulai, { hari: formatDate(one.mulai, lang) })) : nothing}
    <dl class="tiles">
      ${one.hasilUnit ? results(one.hasilUnit) : nothing}
      ${tile(t(messages.kehadiran), share(one.kehadiran), t(messages.kehadiranTeks))}
      ${tile(t(messages.partisipasi), share(one.partisipasi), t(messages.partisipasiTeks, asked))}
      ${tile(t(messages.laporan), share(one.laporan), t(messages.laporanTeks, { n: n(one.hariWfa) }))}
      ${tile(t(messages.layananTerjaga), share(one.layananTerjaga), t(messages.layananTeks))}
      ${tile(t(messages.keputusanTepat), share(one.keputusanTepat), t(messages.keputusanTeks))}
      ${tile(t(messages.disiplin), score(one.disiplin), t(messages.dari100))}
      ${tile(t(messages.produktivitas), score(one.produktivitas), t(messages.dari100))}
      ${tile(t(messages.hadirTanpaHasil), n(one.hadirTanpaHasil), people)}
      ${tile(t(messages.stagnasi), n(one.stagnasi), t(messages.stagnasiTeks))}
      ${tile(t(messages.keluhan), n(one.keluhan), t(messages.keluhanTeks))}
    </dl>
    ${one.pada ? html`<p class="small muted">${t(messages.pada, { saat: formatMoment(one.pada, lang) })}</p>` : nothing}
  </section>`
}
