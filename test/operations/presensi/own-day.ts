import type { TestApp } from '../../support/app.ts'

/** Returns what reads one day of somebody, as their own month tells it. */
export const ownDayOf = (luwes: () => TestApp) => async (as: string, tanggal: string) => {
  const path = `/v1/presensi/hari?bulan=${tanggal.slice(0, 7)}`
  const { body } = await luwes().ask('GET', path, { as })
  return body.hari.find((day: { tanggal: string }) => day.tanggal === tanggal)
}
