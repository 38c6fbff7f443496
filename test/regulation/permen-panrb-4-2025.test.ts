import { describe, expect, it } from 'vitest'
import { decisionChain } from '../../src/domain/pegawai/chain.ts'
import { decide } from '../../src/domain/wfa/keputusan.ts'
import { KRITERIA_TUGAS } from '../../src/domain/wfa/kriteria.ts'
import type { Pengajuan } from '../../src/domain/wfa/pengajuan.ts'
import { quotaPlaces } from '../../src/domain/wfa/rules/kuota.ts'
import { findRefusedDays } from '../../src/domain/wfa/tinjau.ts'
import { filing, findingOf, kasus, NIP, PEGAWAI, refusals, UNIT, warnings } from './filing.ts'
import { POLICY } from './situations.ts'

describe('Pasal 11 and 12: kinds of flexible work, and the duties that allow them', () => {
  it('lets office work that serves nobody face to face be done elsewhere', () => {
    expect(refusals(filing({}))).toEqual([])
  })

  it.each([
    ['a duty at the counter', { pegawai: { ...PEGAWAI, tugas: 'pelayanan-langsung' as const } }],
    ['a unit that serves the public directly', { unit: { ...UNIT, layananLangsung: true } }],
  ])('keeps %s on site (R12)', (_situation, story) => {
    expect(refusals(filing(story))).toContain('wfa.pelayanan-langsung')
  })

  it('refuses a granted day of which the unit serves the public by then, and no day before (E77, R80)', () => {
    const editions = [{ since: '2020-01-01', policy: POLICY }] as const
    const loket = { ...UNIT, kode: 'loket', layananLangsung: true }
    const pada = (day: string) => ({
      sejak: day < '2026-12-02' ? '2020-01-01' : '2026-12-02',
      pegawai: PEGAWAI,
      unit: day < '2026-12-02' ? UNIT : loket,
      bekerja: true,
      kriteria: null,
    })
    const granted = { pada, jenis: 'rumah', hukuman: [] } as const
    const hariDiminta = ['2026-12-01', '2026-12-03']
    const found = findRefusedDays({ ...granted, hariDiminta }, editions)
    expect(found.hari).toEqual(['2026-12-03'])
    expect(found.aturan.map(({ kode }) => kode)).toEqual(['wfa.pelayanan-langsung'])
    expect(findRefusedDays({ ...granted, hariDiminta: ['2026-12-01'] }, editions).hari).toEqual([])
  })

  it('refuses a kind for which the regency has no policy, and says just that', () => {
    expect(refusals(filing({ jenis: 'ulang-tahun-ibu' }))).toEqual(['wfa.kebijakan-tidak-ada'])
  })
})

const E17 = { hariBerjalan: ['2026-11-16', '2026-11-18'], hariDiminta: ['2026-11-19'] }
const BUKTI = [{ jenis: 'Surat rawat inap', nomor: 'RS-1/2026' }]

describe('Pasal 13: who may stay longer elsewhere than two days', () => {
  it('grants the third day of E17 as keadaan khusus with a proof (E19, R17)', () => {
    const judged = filing({ ...E17, jenis: 'keadaan-khusus', bukti: BUKTI })
    expect(refusals(judged)).toEqual([])
    expect(judged.jaga.get('2026-11-19')).toMatchObject({ mingguan: null, kuota: null })
  })

  it('refuses it without a proof, and only says so while it is a preview', () => {
    const khusus = { ...E17, jenis: 'keadaan-khusus' } as const
    expect(refusals(filing({ ...khusus, bukti: [] }))).toEqual(['wfa.bukti'])
    expect(warnings(filing({ ...khusus, bukti: undefined }))).toContain('wfa.bukti')
  })

  it('waits for no notice, but does not reach back', () => {
    const khusus = { jenis: 'keadaan-khusus', bukti: BUKTI, hariDiminta: ['2026-11-19'] } as const
    expect(refusals(filing({ ...khusus, hariIni: '2026-11-19' }))).toEqual([])
    expect(refusals(filing({ ...khusus, hariIni: '2026-11-20' }))).toEqual(['wfa.pemberitahuan'])
  })
})

describe('Pasal 13 (1): at most two days of location flexibility in one ISO week', () => {
  it('refuses a third day in the week of Monday 16 November (E17)', () => {
    const judged = filing(E17)
    expect(refusals(judged)).toEqual(['wfa.batas-mingguan'])
    expect(findingOf(judged, 'wfa.batas-mingguan')).toMatchObject({
      dasar: 'Permen PANRB 4/2025 Pasal 13 ayat (1)',
      hari: ['2026-11-19'],
    })
  })

  it('grants two days in each of two weeks that one request spans', () => {
    const hariDiminta = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24']
    expect(refusals(filing({ hariDiminta }))).toEqual([])
  })

  it('refuses three days of one week in one request', () => {
    const hariDiminta = ['2026-11-16', '2026-11-17', '2026-11-18']
    expect(refusals(filing({ hariDiminta }))).toEqual(['wfa.batas-mingguan'])
  })

  it('does not let a full week close the next one', () => {
    const held = { hariBerjalan: ['2026-11-16', '2026-11-18'], hariDiminta: ['2026-11-23'] }
    expect(refusals(filing(held))).toEqual([])
  })

  it('grants a single day although another week is over its limit by letter', () => {
    const hariBerjalan = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12']
    expect(refusals(filing({ hariBerjalan }))).toEqual([])
  })
})

describe('The criteria of a task, signed by the atasan (R13)', () => {
  const keys = POLICY.wfa['wfa.kriteria-tugas']?.value ?? []
  const signed = (no?: string) => Object.fromEntries(keys.map((key) => [key, key !== no]))

  it('are six', () => {
    expect(keys).toEqual(KRITERIA_TUGAS)
    expect(keys).toHaveLength(6)
  })

  it('refuse when one of them is answered with no, and pass when all are met', () => {
    expect(refusals(filing({ kriteria: signed(keys[2]) }))).toEqual(['wfa.kriteria-tugas'])
    expect(findingOf(filing({ kriteria: signed() }), 'wfa.kriteria-tugas')?.hasil).toBe('lolos')
  })

  it('only warn while nothing is signed', () => {
    expect(refusals(filing())).toEqual([])
    expect(warnings(filing())).toEqual(['wfa.kriteria-tugas'])
  })
})

describe('The last predicate, at least Baik (R14)', () => {
  it.each([
    ['sangat-baik', 'lolos'],
    ['Sangat Baik', 'lolos'],
    ['baik', 'lolos'],
    ['Butuh Perbaikan', 'tolak'],
    ['Kurang/Misconduct', 'tolak'],
    ['sangat-kurang', 'tolak'],
    ['cemerlang', 'peringatan'],
    [undefined, 'peringatan'],
  ])('%s: %s', (predikatTerakhir, hasil) => {
    const judged = filing({ pegawai: { ...PEGAWAI, predikatTerakhir } })
    expect(findingOf(judged, 'wfa.predikat')?.hasil).toBe(hasil)
  })
})

describe('Pasal 25: who is under discipline', () => {
  it('refuses while a case opened on 10 November is not decided (E25)', () => {
    expect(refusals(filing({ kasus: [kasus({ dari: '2026-11-10' })] }))).toEqual(['wfa.disiplin'])
  })

  it.each([
    [
      'in force on the day',
      { keadaan: 'diputuskan', dari: '2026-11-01', sampai: '2026-11-30' },
      true,
    ],
    ['without a known end', { keadaan: 'diputuskan', dari: '2026-11-01' }, true],
    [
      'over before the day',
      { keadaan: 'diputuskan', dari: '2026-05-01', sampai: '2026-11-18' },
      false,
    ],
    ['ended', { keadaan: 'selesai' }, false],
  ] as const)('looks at a sanction %s', (_situation, story, refused) => {
    expect(refusals(filing({ kasus: [kasus(story)] })).includes('wfa.disiplin')).toBe(refused)
  })

  it('does not hold a colleague’s case against the applicant', () => {
    const other = kasus({ nip: '197001011990031001' })
    expect(refusals(filing({ kasus: [other] }))).toEqual([])
  })
})

describe('Pasal 25: who is new in position', () => {
  const mutasi = { pegawai: { ...PEGAWAI, tmtJabatan: '2026-10-01' } }

  it('refuses 19 November after a mutasi on 1 October, and tells the day it ends (E26)', () => {
    const judged = filing({ ...mutasi, hariDiminta: ['2026-11-19'] })
    expect(refusals(judged)).toEqual(['wfa.baru-menjabat'])
    const finding = findingOf(judged, 'wfa.baru-menjabat')
    expect(finding?.sampai).toBe('2027-01-01')
    expect(finding?.pesan.id).toContain('bebas mulai 1 Januari 2027')
  })

  it('accepts from 1 January 2027 on, such as 4 January (E26)', () => {
    expect(refusals(filing({ ...mutasi, hariDiminta: ['2027-01-04'] }))).toEqual([])
  })

  it('still refuses the last day of the third month', () => {
    expect(refusals(filing({ ...mutasi, hariDiminta: ['2026-12-31'] }))).toEqual([
      'wfa.baru-menjabat',
    ])
  })
})

describe('The number that the pimpinan sets: quota of a unit and day (R19)', () => {
  it('is five of eleven eligible people at 50 %, so the sixth finds it full (E20)', () => {
    const judged = filing({ terpakai: new Map([['2026-11-19', 5]]) })
    expect(judged.kuota).toEqual([{ tanggal: '2026-11-19', batas: 5, terpakai: 5 }])
    expect(refusals(judged)).toEqual(['wfa.kuota'])
  })

  it('has room for the fifth', () => {
    expect(refusals(filing({ terpakai: new Map([['2026-11-19', 4]]) }))).toEqual([])
  })

  it('is eight of eleven at 75 % (E21)', () => {
    expect(quotaPlaces(11, 7_500)).toBe(8)
  })

  it('counts only people who may work elsewhere: not newcomers, the disciplined or counter staff', () => {
    const rekan = [
      PEGAWAI,
      { ...PEGAWAI, nip: '199001012014031001' },
      { ...PEGAWAI, nip: '199001012014031002', tmtJabatan: '2026-10-15' },
      { ...PEGAWAI, nip: '199001012014031003', tugas: 'pelayanan-langsung' as const },
      { ...PEGAWAI, nip: '199001012014031004' },
    ]
    const judged = filing({ rekan, kasus: [kasus({ nip: '199001012014031004' })] })
    expect(judged.kuota).toEqual([{ tanggal: '2026-11-19', batas: 1, terpakai: 0 }])
  })
})

describe('Notice (R20) and working days', () => {
  it.each([
    ['Monday for Wednesday', '2026-11-16', '2026-11-18', []],
    ['Monday for Tuesday', '2026-11-16', '2026-11-17', ['wfa.pemberitahuan']],
    ['Friday for Tuesday, over the weekend', '2026-11-13', '2026-11-17', []],
    ['Friday for Monday', '2026-11-13', '2026-11-16', ['wfa.pemberitahuan']],
    ['a day that is past', '2026-11-20', '2026-11-19', ['wfa.pemberitahuan']],
    ['a Saturday', '2026-11-02', '2026-11-21', ['wfa.bukan-hari-kerja']],
    ['cuti bersama on 24 December', '2026-11-02', '2026-12-24', ['wfa.bukan-hari-kerja']],
  ])('asks on %s', (_situation, hariIni, day, refused) => {
    expect(refusals(filing({ hariIni, hariDiminta: [day] }))).toEqual(refused)
  })
})

describe('The decision: atasan recommends, kepala approves, nobody on their own case (R21, R27)', () => {
  const ATASAN = '197505052000031001'
  const KEPALA = '196803031993031001'
  const SEKDA = '196701011990031001'
  const UNITS = [
    { kode: 'diskominfo', induk: 'setda', kepalaNip: KEPALA },
    { kode: 'setda', kepalaNip: SEKDA },
  ]
  const staff = { nip: NIP, unitKerja: 'diskominfo', atasanNip: ATASAN }
  const request: Pengajuan = {
    id: 'p-1',
    nip: NIP,
    unitKerja: 'diskominfo',
    zona: 'Asia/Jakarta',
    jenis: 'rumah',
    hari: [{ tanggal: '2026-11-19', status: 'diajukan' }],
    status: 'diajukan',
    lokasi: null,
    alasan: 'Menyusun dokumen',
    rencana: [],
    jam: null,
    bukti: null,
    konfirmasi: null,
    giliranSejak: 0,
    eskalasi: 0,
    diingatkanPada: null,
    perbaikanDari: null,
    ...decisionChain(staff, UNITS),
    diajukanPada: 0,
    riwayat: [],
  }
  const by = (nip: string | undefined, bkd = false) => ({
    nip: nip ?? '',
    bkd,
    mewakili: [],
  })

  it('goes from the atasan to the kepala of the unit', () => {
    expect(decisionChain(staff, UNITS)).toEqual({ perekomendasi: ATASAN, penyetuju: KEPALA })
    const recommended = decide(request, by(ATASAN), { keputusan: 'rekomendasi' }, '2026-11-02')
    expect(recommended.ok && recommended.value.request.status).toBe('direkomendasikan')
    if (!recommended.ok) throw new Error('the atasan could not recommend')
    const approved = decide(
      recommended.value.request,
      by(KEPALA),
      { keputusan: 'setuju' },
      '2026-11-03',
    )
    expect(approved.ok && approved.value.request.status).toBe('disetujui')
  })

  it('does not let the kepala approve before the atasan has recommended', () => {
    expect(decide(request, by(KEPALA), { keputusan: 'setuju' }, '2026-11-02')).toMatchObject({
      ok: false,
      error: { kind: 'bukan-wewenang' },
    })
  })

  it('routes the head of a dinas to the sekda and refuses their own approval (E56)', () => {
    const head = { nip: KEPALA ?? '', unitKerja: 'diskominfo', atasanNip: SEKDA }
    expect(decisionChain(head, UNITS)).toEqual({ perekomendasi: null, penyetuju: SEKDA })
    const own: Pengajuan = { ...request, ...decisionChain(head, UNITS), nip: head.nip }
    expect(decide(own, by(KEPALA), { keputusan: 'setuju' }, '2026-11-02')).toMatchObject({
      ok: false,
      error: { kind: 'kasus-sendiri' },
    })
    const approved = decide(own, by(SEKDA), { keputusan: 'setuju' }, '2026-11-02')
    expect(approved.ok && approved.value.request.status).toBe('disetujui')
  })

  it('brings the sekda’s own request to bkd, and not to a bkd officer who is the sekda', () => {
    const sekda = { nip: SEKDA ?? '', unitKerja: 'setda' }
    expect(decisionChain(sekda, UNITS)).toEqual({ perekomendasi: null, penyetuju: null })
    const own: Pengajuan = { ...request, ...decisionChain(sekda, UNITS), nip: sekda.nip }
    expect(decide(own, by(SEKDA, true), { keputusan: 'setuju' }, '2026-11-02').ok).toBe(false)
    expect(decide(own, by(NIP, true), { keputusan: 'setuju' }, '2026-11-02').ok).toBe(true)
  })

  it('skips a vacant post, and asks one decision where the atasan is the kepala', () => {
    const vacant = [{ kode: 'diskominfo', induk: 'setda' }, UNITS[1] ?? { kode: '' }]
    expect(decisionChain(staff, vacant)).toEqual({ perekomendasi: ATASAN, penyetuju: SEKDA })
    expect(decisionChain({ ...staff, atasanNip: KEPALA }, UNITS)).toEqual({
      perekomendasi: null,
      penyetuju: KEPALA,
    })
  })
})
