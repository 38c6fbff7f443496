import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  makeRegency,
  openDay,
  ratingsIn,
  servicesIn,
  tapsIn,
  tapsOn,
  targetsIn,
  tokohPegawai,
  unitResultsIn,
  unitTargetsIn,
} from '../../src/demo/data.ts'
import { fixedHolidays, isShipped } from '../../src/demo/regency/kalender.ts'
import { isNip, readNip } from '../../src/domain/pegawai/nip.ts'
import { isLocalDate, weekday } from '../../src/domain/shared/local-date.ts'
import { TYPES } from '../../src/operations/webhook/types/index.ts'

const wish = { seed: 'contoh', today: '2026-11-22', zona: 'Asia/Jakarta' } as const
const regency = makeRegency(wish)
const byNip = new Map(regency.pegawai.map((pegawai) => [pegawai.nip, pegawai]))

/** Returns the chain of atasan above an employee, at most 20 long. */
function chainOf(nip: string): string[] {
  const chain: string[] = []
  for (let next = byNip.get(nip)?.atasanNip; next && chain.length < 20; ) {
    chain.push(next)
    next = byNip.get(next)?.atasanNip
  }
  return chain
}

describe('the made-up regency', () => {
  it('has about 300 employees in 14 units', () => {
    expect(regency.units).toHaveLength(14)
    expect(regency.pegawai).toHaveLength(300)
  })

  it('gives everybody a NIP of their own that is valid and agrees with their status', () => {
    expect(byNip.size).toBe(regency.pegawai.length)
    for (const { nip, status } of regency.pegawai) {
      expect(isNip(nip)).toBe(true)
      expect(readNip(nip)?.status).toBe(status)
    }
    expect(regency.pegawai.some(({ status }) => status === 'PPPK')).toBe(true)
  })

  it('is the same for the same seed and day, and another for another seed', () => {
    expect(makeRegency(wish)).toEqual(regency)
    expect(makeRegency({ ...wish, seed: 'lain' }).pegawai).not.toEqual(regency.pegawai)
  })

  it('keeps every NIP, name and atasan when it is started on another day', () => {
    const later = makeRegency({ ...wish, today: '2027-03-09' })
    const who = ({ nip, nama, atasanNip }: (typeof regency.pegawai)[number]) => [
      nip,
      nama,
      atasanNip,
    ]
    expect(later.pegawai.map(who)).toEqual(regency.pegawai.map(who))
  })

  it('leads from everybody to the sekda by atasan who exist, without a circle', () => {
    const sekda = tokohPegawai(regency, 'bambang').nip
    for (const { nip } of regency.pegawai) {
      const chain = chainOf(nip)
      expect(chain.length).toBeLessThan(8)
      expect(nip === sekda ? sekda : chain.at(-1)).toBe(sekda)
      expect(chain).not.toContain(nip)
    }
  })

  it('has one root unit, and a head in every unit who works there', () => {
    expect(regency.units.filter(({ induk }) => induk === undefined)).toHaveLength(1)
    for (const { kode, kepalaNip, induk } of regency.units) {
      expect(byNip.get(kepalaNip ?? '')?.unitKerja).toBe(kode)
      if (induk !== undefined) expect(regency.units.map((unit) => unit.kode)).toContain(induk)
    }
  })

  it('sends units before their children, and atasan before those below', () => {
    const kodes = regency.units.map(({ kode }) => kode)
    for (const { kode, induk } of regency.units) {
      if (induk) expect(kodes.indexOf(induk)).toBeLessThan(kodes.indexOf(kode))
    }
  })

  it('puts the story together: Siti below Budi below Ratna, Agus elsewhere, Rina serving the public', () => {
    const siti = tokohPegawai(regency, 'siti')
    const budi = tokohPegawai(regency, 'budi')
    expect(siti.atasanNip).toBe(budi.nip)
    expect(budi.atasanNip).toBe(tokohPegawai(regency, 'ratna').nip)
    expect(tokohPegawai(regency, 'agus').unitKerja).not.toBe(siti.unitKerja)
    expect(tokohPegawai(regency, 'rina').tugas).toBe('pelayanan-langsung')
    expect(tokohPegawai(regency, 'yusuf').tmtJabatan).toBe('2026-10-01')
    expect(regency.hukuman.map(({ nip }) => nip)).toContain(tokohPegawai(regency, 'joko').nip)
  })

  it('lets nobody hold a position before they were appointed or after today', () => {
    for (const { nip, tmtJabatan } of regency.pegawai) {
      expect(tmtJabatan.slice(0, 4) >= nip.slice(8, 12)).toBe(true)
      expect(tmtJabatan <= wish.today).toBe(true)
    }
  })
})

describe('what the systems around Luwes send', () => {
  it('fits the schemas of the webhooks', () => {
    const fits = (type: keyof typeof TYPES, items: readonly unknown[]) => {
      expect(items.length).toBeGreaterThan(0)
      for (const item of items) expect(v.is(TYPES[type].schema, item)).toBe(true)
    }
    fits('unit-kerja.diperbarui', regency.units)
    fits('pegawai.diperbarui', regency.pegawai)
    fits('cuti.disetujui', regency.cuti)
    fits('hukuman-disiplin.diproses', regency.hukuman)
    fits('wfa.ditetapkan', regency.wfa)
    fits('presensi.terekam', tapsOn(regency, '2026-11-20'))
    fits('sasaran.ditetapkan', targetsIn(regency, '2026-10'))
    fits('kinerja.dinilai', ratingsIn(regency, '2026-10'))
    fits('sasaran-unit.ditetapkan', unitTargetsIn(regency, '2026-10'))
    fits('sasaran-unit.terealisasi', unitResultsIn(regency, '2026-10'))
    fits('layanan.diukur', servicesIn(regency))
  })

  it('has months of service figures up to last month, a survey once a quarter, and KRA that serve units', () => {
    const own = servicesIn(regency).filter(({ unitKerja }) => unitKerja === 'setda')
    expect(own.map(({ bulan }) => bulan)).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}`),
    )
    expect(own.filter(({ skm }) => skm !== undefined).map(({ bulan }) => bulan)).toEqual(
      ['03', '06', '09'].map((month) => `2026-${month}`),
    )
    const served = targetsIn(regency, '2026-10').flatMap(({ kra }) => kra)
    expect(new Set(served.map(({ sasaranUnit }) => sasaranUnit))).toEqual(
      new Set([undefined, 'SU-1', 'SU-2']),
    )
    expect(unitResultsIn(regency, '2026-11')).toEqual([])
  })

  it('taps on working days before today alone, under ids of their own', () => {
    const taps = tapsIn(regency, '2026-11')
    const days = new Set(taps.map(({ at }) => at.slice(0, 10)))
    expect([...days].every((day) => weekday(day) <= 5 && day < wish.today)).toBe(true)
    expect(days.size).toBe(15)
    expect(new Set(taps.map(({ id }) => id)).size).toBe(taps.length)
  })

  it('taps on no holiday, and on no day of leave', () => {
    expect(tapsOn(regency, '2026-12-25')).toEqual([])
    const [leave] = regency.cuti
    const taps = tapsOn(regency, leave?.dari ?? '')
    expect(taps.filter(({ nip }) => nip === leave?.nip)).toEqual([])
  })

  it('enters days of a fixed date alone for a year without a calendar, and says so', () => {
    expect(['2026', '2027', '2028'].map(isShipped)).toEqual([true, true, false])
    const days = fixedHolidays('2028')
    expect(days.map(({ tanggal }) => tanggal.slice(5))).toContain('08-17')
    for (const { tanggal, dasar } of days) {
      expect(isLocalDate(tanggal)).toBe(true)
      expect(dasar).toContain('belum dimuat')
      expect(tapsOn(makeRegency({ ...wish, today: '2028-12-31' }), tanggal)).toEqual([])
    }
  })

  it('has the days off that Luwes ships in a year that it ships', () => {
    expect(tapsOn(makeRegency({ ...wish, today: '2027-03-31' }), '2027-03-10')).toEqual([])
  })

  it('leaves the last working day of the story to the e-presensi script', () => {
    const { nip } = tokohPegawai(regency, 'siti')
    expect(openDay(regency)).toBe('2026-11-20')
    expect(tapsOn(regency, '2026-11-20').some((tap) => tap.nip === nip)).toBe(false)
    expect(tapsOn(regency, '2026-11-19').some((tap) => tap.nip === nip)).toBe(true)
    expect(openDay(makeRegency({ ...wish, today: '2026-11-02' }))).toBeUndefined()
  })

  it('is mostly punctual: fewer than one tap in ten comes late', () => {
    const masuk = tapsIn(regency, '2026-10').filter(({ arah }) => arah === 'masuk')
    const late = masuk.filter(({ at }) => at.slice(11, 16) > '07:30')
    expect(late.length).toBeGreaterThan(0)
    expect(late.length / masuk.length).toBeLessThan(0.1)
  })

  it('gives the story a month with 6.75 points of deductions, rated, and leaves this month unrated', () => {
    const { nip } = tokohPegawai(regency, 'siti')
    const own = tapsIn(regency, '2026-10').filter((tap) => tap.nip === nip)
    expect(own.filter(({ arah }) => arah === 'masuk')).toHaveLength(21)
    expect(own.filter(({ arah }) => arah === 'pulang')).toHaveLength(20)
    expect(
      own.filter(({ at, arah }) => arah === 'masuk' && at.slice(11, 16) > '07:30'),
    ).toHaveLength(2)
    expect(ratingsIn(regency, '2026-10').find((one) => one.nip === nip)?.hasilKerja).toBe('sesuai')
    expect(ratingsIn(regency, '2026-11').some((one) => one.nip === nip)).toBe(false)
  })

  it('lets nobody rate themselves', () => {
    const ratings = ratingsIn(regency, '2026-10')
    expect(ratings.length).toBeGreaterThan(280)
    expect(ratings.every(({ nip, penilaiNip }) => penilaiNip !== nip)).toBe(true)
  })
})
