import type { LaporanBulanan } from '../../shared/contract.ts'
import { keep } from '../../shared/download.ts'
import { formatMonth } from '../../shared/format.ts'
import { type Problem, problem } from '../../shared/problem.ts'
import { type Lembar, workbook } from '../../shared/workbook.ts'
import type { AdminHost } from '../state.ts'
import { messages } from './messages.ts'
import { daysOfMonth, rosterLegend, rosterSheet } from './roster-lembar.ts'

/** How many units one file has: each needs its own request. */
const UNITS = 60

/** Fetches the month of a unit and of each below it, and offers one workbook. */
export async function takeRoster(
  host: AdminHost,
  { bulan, perUnit }: LaporanBulanan,
): Promise<Problem | null> {
  const { t } = host.words()
  if (perUnit.length > UNITS) {
    const text = t(messages.rosterPenuh, { n: UNITS })
    return { ...problem('salah-isi'), status: 400, detail: text }
  }
  const days = daysOfMonth(bulan)
  const sheets: Lembar[] = []
  for (const { unitKerja } of perUnit) {
    const path =
      `/wfa/roster?unit=${encodeURIComponent(unitKerja)}&dari=${days[0]}&sampai=${days.at(-1)}` as const
    const result = await host.call({ path })
    if (!result.ok) return result.problem
    if (result.value.hari.some(({ pegawai }) => pegawai.length > 0))
      sheets.push(rosterSheet(result.value, bulan))
  }
  const nama = `roster-${bulan}.xlsx`
  keep(await workbook([...sheets, rosterLegend(formatMonth(bulan, 'id'))]), nama)
  return null
}
