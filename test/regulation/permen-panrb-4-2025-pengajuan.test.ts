import { describe, expect, it } from 'vitest'
import type { JenisWfa } from '../../src/domain/wfa/jenis.ts'
import { filing, findingOf, PEGAWAI, refusals, warnings } from './filing.ts'
import { POLICY } from './situations.ts'

const KAMIS = '2026-11-19'
const BUKTI = [{ jenis: 'Surat rawat inap', nomor: 'RS-1/2026' }]

/** Returns the law of the worked examples where a regency offers one kind alone. */
const offering = (jenis: JenisWfa) => ({
  ...POLICY,
  wfa: {
    ...POLICY.wfa,
    'wfa.kebijakan-tidak-ada': { value: [jenis], basis: 'Perbup contoh' },
  },
})
const rumah = { lat: -5.195, lon: 103.931 }

describe('Pasal 12: the place of each kind (R23, R31)', () => {
  const atHome = { pegawai: { ...PEGAWAI, rumah } }

  it.each([
    ['home without a place, for it is the point of SIMPEG', { ...atHome, lokasi: null }, []],
    ['home with its own point', { ...atHome, lokasi: { nama: 'Rumah', ...rumah } }, []],
    [
      'home 222 m away from its point',
      { ...atHome, lokasi: { nama: 'Rumah', lat: -5.197, lon: 103.931 } },
      ['wfa.lokasi'],
    ],
    ['another place without a name', { jenis: 'lokasi-lain', lokasi: null }, ['wfa.lokasi']],
    ['another office without a name', { jenis: 'kantor-lain', lokasi: null }, ['wfa.lokasi']],
    ['another place by name', { jenis: 'lokasi-lain', lokasi: { nama: 'Perpustakaan' } }, []],
    ['a preview that has none yet', { jenis: 'lokasi-lain', lokasi: undefined }, []],
  ] as const)('%s', (_situation, story, refused) => {
    expect(refusals(filing(story))).toEqual(refused)
  })

  it('is home where home was chosen, whatever name it is given, and that is said', () => {
    const judged = filing({ ...atHome, lokasi: { nama: 'Kafe Kopi, Bali' } })
    expect([refusals(judged), warnings(judged)]).toEqual([[], ['wfa.kriteria-tugas', 'wfa.lokasi']])
  })
})

describe('Pasal 11: kinds by time name their hours', () => {
  const jam = { mulai: '14:00', selesai: '22:00' }

  it.each([
    ['a sif with hours', { jenis: 'sif', jam }, []],
    ['a sif without', { jenis: 'sif', jam: null }, ['wfa.jam']],
    ['a sif in a preview that has none yet', { jenis: 'sif', jam: undefined }, []],
  ] as const)('%s', (_situation, story, refused) => {
    expect(refusals(filing(story))).toEqual(refused)
  })
})

describe('Pasal 13: the exceptions are granted, and said', () => {
  const full = { hariBerjalan: ['2026-11-16', '2026-11-18'], hariDiminta: [KAMIS] }

  it('keadaan khusus with its proof (E19)', () => {
    const judged = filing({ ...full, jenis: 'keadaan-khusus', bukti: BUKTI })
    expect(findingOf(judged, 'wfa.batas-mingguan')).toMatchObject({
      hasil: 'lolos',
      pesan: { id: expect.stringContaining('Pengecualian Pasal 13: keadaan khusus') },
    })
  })

  const lapangan = {
    ...full,
    pegawai: { ...PEGAWAI, tugas: 'lapangan' },
    lokasi: { nama: 'Irigasi Way Krui' },
  } as const

  it('who must work outside the office by duty, at that other place (R17, R113)', () => {
    const judged = filing({ ...lapangan, jenis: 'lokasi-lain' })
    expect(refusals(judged)).toEqual([])
    expect(findingOf(judged, 'wfa.batas-mingguan')?.pesan.id).toContain('Pengecualian Pasal 13')
    expect(judged.jaga.get(KAMIS)?.mingguan).toBeNull()
  })

  it.each(['rumah', 'kantor-lain'] as const)('never field staff by %s (R113)', (jenis) => {
    const judged = filing({ ...lapangan, jenis })
    expect(refusals(judged)).toEqual(['wfa.batas-mingguan'])
    expect(judged.jaga.get(KAMIS)?.mingguan).toBe(2)
  })

  it('and duty of field staff at other places leaves their week at home free (R113)', () => {
    const duty = { ...lapangan, jenis: 'rumah', hariLokasiLain: full.hariBerjalan } as const
    expect(refusals(filing(duty))).toEqual([])
    expect(refusals(filing({ ...duty, pegawai: PEGAWAI }))).toEqual(['wfa.batas-mingguan'])
  })

  it('care of a sick parent with its proof, and says so (R17)', () => {
    const law = offering('merawat-orang-tua')
    const judged = filing({ ...full, jenis: 'merawat-orang-tua', bukti: BUKTI }, law)
    expect(refusals(judged)).toEqual([])
    expect(findingOf(judged, 'wfa.batas-mingguan')?.pesan.id).toContain('merawat orang tua')
    const bare = filing({ ...full, jenis: 'merawat-orang-tua', bukti: [] }, law)
    expect(refusals(bare)).toEqual(['wfa.bukti'])
  })

  it('reach the week alone: keadaan khusus holds a place, and warns where none is left', () => {
    const story = {
      jenis: 'keadaan-khusus',
      bukti: BUKTI,
      terpakai: new Map([[KAMIS, 5]]),
    } as const
    const judged = filing(story)
    expect([refusals(judged), warnings(judged)]).toEqual([[], ['wfa.kriteria-tugas', 'wfa.kuota']])
    expect(findingOf(judged, 'wfa.kuota')?.pesan.id).toContain('mempertimbangkan')
  })
})

describe('Days that nobody can hold', () => {
  it('are those of leave and of duty elsewhere', () => {
    const away = (jenis: 'tahunan' | 'dinas-luar') => ({ cuti: new Map([[KAMIS, jenis] as const]) })
    expect(refusals(filing(away('tahunan')))).toEqual(['wfa.cuti'])
    expect(refusals(filing(away('dinas-luar')))).toEqual(['wfa.cuti'])
  })

  it('but of leave for an important reason that becomes keadaan khusus (E30)', () => {
    const cuti = new Map([[KAMIS, 'alasan-penting'] as const])
    expect(refusals(filing({ cuti }))).toEqual(['wfa.cuti'])
    expect(refusals(filing({ cuti, jenis: 'keadaan-khusus', bukti: BUKTI }))).toEqual([])
  })

  it('are those more than a year ahead', () => {
    const on = (day: string) => refusals(filing({ hariIni: '2026-01-05', hariDiminta: [day] }))
    expect([on('2027-01-06'), on('2027-01-07')]).toEqual([[], ['wfa.jauh-hari']])
  })
})

describe('A plan with measurable outputs (R23)', () => {
  const line = { hasil: 'Dokumen', target: 1, satuan: 'dokumen' }

  it.each([
    ['without a line', { rencana: [] }, ['wfa.rencana']],
    ['with a target of nothing', { rencana: [{ ...line, target: 0 }] }, ['wfa.rencana']],
    ['tied to a KRA of the month', { rencana: [{ ...line, kra: 'K1' }], kra: new Set(['K1']) }, []],
    [
      'tied to a KRA that the month lacks',
      { rencana: [{ ...line, kra: 'K9' }], kra: new Set(['K1']) },
      ['wfa.rencana'],
    ],
    ['with a KRA where e-kinerja set none', { rencana: [{ ...line, kra: 'K9' }], kra: null }, []],
  ])('%s', (_situation, story, refused) => {
    expect(refusals(filing(story))).toEqual(refused)
  })

  it('says that one is needed while the preview has none, and ticks nothing off', () => {
    const judged = filing({ rencana: undefined })
    expect(findingOf(judged, 'wfa.rencana')?.hasil).toBe('peringatan')
    expect(refusals(judged)).toEqual([])
  })
})
