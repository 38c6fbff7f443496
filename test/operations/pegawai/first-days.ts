import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'

const { bkd, kabid } = ORANG

/** Where first days of units are entered. */
export const PATH = '/v1/unit-kerja/hari-pertama'

/** Enters the first day of a unit, or takes it back. */
export const put = (luwes: TestApp, kode: string, mulai: string | null, as: string = bkd) =>
  luwes.ask('PUT', `${PATH}?unit=${kode}`, { as, body: { mulai } })
/** Returns the days of somebody that are judged. */
export const storedOf = async (luwes: TestApp, nip: string) =>
  (await luwes.rows('SELECT tanggal FROM putusan_hari WHERE nip = ? ORDER BY tanggal', nip)).map(
    ({ tanggal }) => String(tanggal),
  )
/** Returns a month of somebody, rated as expected. */
export const rated = (nip: string, bulan: string) => ({
  nip,
  bulan,
  hasilKerja: 'sesuai',
  perilakuKerja: 'sesuai',
  penilaiNip: kabid,
})
/** Computes a month, or closes it. */
export const hitung = (luwes: TestApp, bulan: string, verb = 'hitung') =>
  luwes.ask('POST', `/v1/kinerja/${bulan}/${verb}`, {
    as: bkd,
    body: verb === 'tutup' ? TANPA_NILAI : {},
  })
