import { describe, expect, it } from 'vitest'
import type { LaporanHari } from '../../src/domain/presensi/facts.ts'
import { judgeDay } from '../../src/domain/presensi/judge-day.ts'
import { presets } from '../../src/policy/presets/index.ts'
import { dayFacts, moment, POLICY, type Situation } from './situations.ts'

const KAMIS = '2026-11-19'
const NOON = '2026-11-20 12:00'
const AFTER = '2026-11-25 00:00'
const pesisirBarat = presets['pesisir-barat-2025'] ?? POLICY
const worked = { masuk: '07:20', pulang: '16:40' }
const judged = (situation: Situation, policy = pesisirBarat) =>
  judgeDay(dayFacts(KAMIS, { ...worked, ...situation }), policy.presensi)
const sent = (more: Partial<LaporanHari> = {}): LaporanHari => ({
  status: 'diajukan',
  diajukanPada: moment(KAMIS, '16:10'),
  dikirimPada: moment(KAMIS, '16:10'),
  dikembalikanPada: null,
  ...more,
})

describe('SE Pesisir Barat 100.3.4.2/022/08/2025: everybody reports daily, WFA or not (R112)', () => {
  it('asks for the report of an office day, which costs nothing and leaves nothing open', () => {
    const day = judged({ saat: '2026-11-20 08:00' })
    expect(day.laporan).toMatchObject({ status: 'belum', batas: moment('2026-11-20', '12:00') })
    expect([day.status, day.sementara, day.potongan]).toEqual(['hadir', false, []])
    expect(day.catatan[0]?.id).toContain('Laporan hari ini ditunggu paling lambat')
  })

  it('tells of one that did not come, and the presence stands', () => {
    const day = judged({ saat: AFTER })
    expect([day.status, day.potongan, day.rancangan]).toEqual(['hadir', [], null])
    expect(day.catatan[0]?.id).toContain('Laporan harian tidak dikirim sampai batas waktunya')
  })

  it('counts one that came, and holds no delay of the atasan against an office day', () => {
    const day = judged({ laporan: sent(), saat: AFTER })
    expect(day.laporan).toMatchObject({ status: 'diajukan', terlambat: false, menentukan: false })
    expect(day.catatan).toEqual([])
  })

  it('asks nobody on leave, on a day off, or before the first day of use', () => {
    const cuti = [{ id: 'C', nip: '', jenis: 'tahunan', dari: KAMIS, sampai: KAMIS } as const]
    expect(judged({ cuti }).laporan).toBeNull()
    const libur = judgeDay(dayFacts('2026-11-21', worked), pesisirBarat.presensi)
    expect(libur.laporan).toBeNull()
    const masaPakai = { dari: '2027-01-04', sampai: null }
    expect(judged({ masa: { masaPakai } }).laporan).toBeNull()
  })

  it('leaves a day elsewhere as it was: without a report it is the draft of an absence', () => {
    const day = judged({ wfa: {}, saat: NOON })
    expect([day.status, day.rancangan]).toEqual(['belum-terverifikasi', 'tanpa-keterangan'])
  })

  it('is a clause: elsewhere only days of work elsewhere are reported on', () => {
    expect(judged({ saat: AFTER }, POLICY).laporan).toBeNull()
    expect(POLICY.presensi.laporanHarian?.value.untuk).toBe('wfa')
    expect(pesisirBarat.presensi.laporanHarian?.basis).toContain('100.3.4.2/022/08/2025')
  })
})

describe('Peraturan BKN 2/2026: daily progress in e-kinerja counts as the report (R120)', () => {
  const progress = (at: number) => sent({ sumber: 'e-kinerja', diajukanPada: at, dikirimPada: at })

  it('of a day elsewhere, where it came before the report was due', () => {
    const laporan = progress(moment(KAMIS, '16:10'))
    const day = judged({ wfa: {}, laporan, saat: AFTER }, POLICY)
    expect([day.status, day.rancangan]).toEqual(['hadir-wfa', null])
    expect(day.laporan).toMatchObject({ status: 'diajukan', sumber: 'e-kinerja' })
    const notes = day.catatan.map(({ id }) => id)
    expect(notes).toEqual(['Progres harian di e-Kinerja berlaku sebagai laporan hari ini.'])
  })

  it('but progress sent after the deadline leaves the day to be settled, as a late report does', () => {
    const laporan = progress(moment('2026-11-20', '13:00'))
    const day = judged({ wfa: {}, laporan, saat: '2026-11-20 14:00' }, POLICY)
    expect([day.status, day.rancangan]).toEqual(['belum-terverifikasi', 'tanpa-keterangan'])
  })
})
