import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/edition.ts'
import { addWorkdays } from '../../src/domain/shared/calendar.ts'
import { mandatedOn } from '../../src/domain/wfa/skema.ts'
import { basesOf } from '../../src/domain/wfa/surat.ts'
import { regencies } from '../../src/policy/index.ts'
import { presets } from '../../src/policy/presets/index.ts'
import { filing, findingOf, PEGAWAI, refusals, UNIT, warnings } from './filing.ts'
import { KALENDER } from './situations.ts'

function preset(name: string) {
  const policy = presets[name]
  if (!policy) throw new Error(`no preset ${name}`)
  return policy
}

const FRIDAY = '2026-11-20'
const eselon3 = { ...PEGAWAI, jenisJabatan: 'administrator', eselon: 'III.a' } as const
const camat = { ...PEGAWAI, jabatan: 'Camat Bengkunat' }

describe('R119: what Jawa Barat declared to save', () => {
  const targetsOn = (day: string) =>
    policyOn(
      regencies['jawa-barat']?.editions ?? [{ since: '2025-01-01', policy: preset('jabar-2026') }],
      day,
    ).kinerja.targetHemat?.value ?? []
  const shares = (day: string) => targetsOn(day).map(({ bagian }) => bagian)

  it('is 75 percent of running costs from 13 November 2025 on, and 20 percent of all beside it in 2026', () => {
    expect(['2025-11-12', '2025-11-13', '2025-12-02', '2026-01-01'].map(shares)).toEqual([
      [],
      [7_500],
      [7_500],
      [2_000, 7_500],
    ])
  })

  it('counts fuel of official vehicles, food and travel among the running costs', () => {
    const [, running] = targetsOn('2026-01-01')
    expect(running?.jenis).toEqual(expect.arrayContaining(['bbm-dinas', 'konsumsi', 'perjalanan']))
  })
})

describe('R117: what the letter rests on', () => {
  const bases = (name: string) =>
    basesOf([{ since: '2026-01-01', policy: preset(name) }], 'Provinsi Contoh', [])

  it('is the national rules, the circular of the regency, and the edition that holds', () => {
    expect(bases('jabar-2026')).toEqual([
      expect.stringContaining('Peraturan Menteri PANRB Nomor 4 Tahun 2025 Pasal 12'),
      expect.stringContaining('Peraturan Presiden Nomor 21 Tahun 2023 Pasal 4'),
      expect.stringContaining('Surat Edaran Provinsi Jawa Barat 188/KPG.03/BKD'),
      'Ketentuan kerja fleksibel Provinsi Contoh yang berlaku sejak 1 Januari 2026',
    ])
    expect(bases('pesisir-barat-2025')).toContain(
      'Surat Edaran Kabupaten Pesisir Barat 100.3.4.2/022/08/2025',
    )
  })

  it.each(Object.keys(presets))(
    'names no default and nothing known from the press alone: %s',
    (name) => {
      expect(bases(name).join()).not.toMatch(/bawaan|belum|pemberitaan|\[[PU]\]/)
    },
  )

  it('names each instrument once, with the articles of all its clauses, and those of each edition', () => {
    const perbup = (pasal: number) => ({
      value: true,
      basis: `Perbup Contoh 12/2026 Pasal ${pasal}`,
    })
    const policy = {
      wfa: { a: perbup(4), b: perbup(7), c: perbup(4), d: null },
      ketentuan: { hariWajib: null },
    }
    expect(basesOf([{ since: '2027-02-01', policy }], 'Kabupaten Contoh', [])).toEqual([
      'Peraturan Bupati Contoh Nomor 12 Tahun 2026 Pasal 4; Pasal 7',
      'Ketentuan kerja fleksibel Kabupaten Contoh yang berlaku sejak 1 Februari 2027',
    ])
  })
})

describe('every preset', () => {
  it.each(Object.entries(presets))('%s gives each clause a basis', (_name, { wfa, ketentuan }) => {
    for (const clause of [...Object.values(wfa), ...Object.values(ketentuan)])
      expect(clause?.basis ?? 'silent').toMatch(/\w{3}/)
  })

  it.each(Object.entries(presets))(
    '%s says so where it goes beyond two days a week (Permen PANRB 4/2025 Pasal 13)',
    (_name, { wfa }) => {
      const weekly = wfa['wfa.batas-mingguan']
      const beyond = (weekly?.value ?? 9) > 2
      expect(/Bertentangan|Melebihi batas 2 hari/.test(weekly?.basis ?? '')).toBe(beyond)
    },
  )
})

describe('Permen PANRB 4/2025 alone', () => {
  it('has no mandated day and no predicate gate, and its own gates stand', () => {
    const policy = preset('permen-4-2025')
    expect([policy.ketentuan.hariWajib, policy.wfa['wfa.predikat']]).toEqual([null, null])
    const judged = filing({ pegawai: { ...PEGAWAI, tmtJabatan: '2026-11-01' } }, policy)
    expect(refusals(judged)).toEqual(['wfa.baru-menjabat'])
  })
})

describe('SE Menteri PANRB 3/2026 and SE Mendagri 800.1.5/3349/SJ: every Friday at home', () => {
  const national = preset('nasional-jumat-2026')
  const on = (day: string, pegawai: typeof PEGAWAI = PEGAWAI) =>
    mandatedOn(national.ketentuan, KALENDER, pegawai, UNIT, day)?.jenis

  it('counts in the two days: Tuesday held and Friday mandated leave no Wednesday (E18, R18)', () => {
    const judged = filing({ hariBerjalan: ['2026-11-17'], hariDiminta: ['2026-11-18'] }, national)
    expect(refusals(judged)).toEqual(['wfa.batas-mingguan'])
    expect(judged.jaga.get('2026-11-18')).toMatchObject({ mingguan: 2, wajib: [FRIDAY] })
  })

  it('counts in its own week alone, where a request spans two', () => {
    const judged = filing({ hariDiminta: ['2026-11-18', '2026-11-25'] }, national)
    expect(refusals(judged)).toEqual([])
    expect(judged.jaga.get('2026-11-18')?.wajib).toEqual([FRIDAY])
    expect(judged.jaga.get('2026-11-25')?.wajib).toEqual(['2026-11-27'])
  })

  it('counts Friday once, asked for or mandated', () => {
    const both = { hariBerjalan: ['2026-11-17'], hariDiminta: [FRIDAY] }
    expect(refusals(filing(both, national))).toEqual([])
  })

  it('makes no day of 1 May (holiday) and 15 May (cuti bersama), and moves none (E22)', () => {
    expect([on('2026-05-01'), on('2026-05-15'), on('2026-05-14'), on('2026-05-18')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([on('2026-04-03'), on('2026-04-10')]).toEqual([undefined, 'wajib'])
  })

  it('is kept from both sides: a request brings the exempt no Friday, nor anybody another place (E57)', () => {
    const asks = (story: object) => refusals(filing({ hariDiminta: [FRIDAY], ...story }, national))
    expect(asks({ pegawai: eselon3 })).toEqual(['wfa.hari-skema'])
    expect(asks({ jenis: 'lokasi-lain', lokasi: { nama: 'Kafe' } })).toEqual(['wfa.hari-skema'])
    expect(asks({})).toEqual([])
    const khusus = { jenis: 'keadaan-khusus', bukti: [{ jenis: 'Surat', nomor: '1' }] }
    expect(asks({ ...khusus, pegawai: eselon3 })).toEqual([])
  })

  it('takes those it sends home off the site, whatever the windows need', () => {
    const loket = { kode: 'L', nama: 'Loket', hari: [5], mulai: 480, selesai: 720, minimum: 3 }
    const rekan = [PEGAWAI, camat, camat, camat, PEGAWAI].map((one, n) => ({
      ...one,
      nip: n ? `peer-${n}` : PEGAWAI.nip,
    }))
    const story = { rekan, layanan: [loket], hariDiminta: [FRIDAY] }
    const judged = filing(story, national)
    expect(refusals(judged)).toEqual([])
    expect(judged.jaga.get(FRIDAY)).toMatchObject({ minimum: 3, skema: [PEGAWAI.nip, 'peer-4'] })
    const fewer = filing({ ...story, rekan: rekan.slice(0, 3) }, national)
    expect(refusals(fewer)).toContain('wfa.minimum-kantor')
  })

  it('is home only, for eselon I to IV, camat and lurah exempt, each doubt said in the basis', () => {
    const [scheme] = national.ketentuan.hariWajib?.value ?? []
    expect(scheme).toMatchObject({
      hari: 5,
      dari: '2026-04-10',
      hanyaRumah: true,
      dihitung: true,
      kecualiEselon: ['I', 'II', 'III', 'IV'],
      kecualiJabatan: ['camat', 'lurah', 'kepala desa'],
    })
    expect(national.ketentuan.hariWajib?.basis).toMatch(/\[P\].*\[U\]/)
  })

  it('leaves the week of who is exempt to themselves (E57)', () => {
    expect([on(FRIDAY, eselon3), on(FRIDAY, camat)]).toEqual(['dikecualikan', 'dikecualikan'])
    const own = { pegawai: eselon3, hariBerjalan: ['2026-11-17'], hariDiminta: ['2026-11-18'] }
    expect(refusals(filing(own, national))).toEqual([])
  })
})

describe('Jawa Barat 2026: Thursday at home, the mother’s birthday an excuse', () => {
  const jabar = preset('jabar-2026')
  const siti = { ...PEGAWAI, ulangTahunIbu: '11-20' }
  const hut = { jenis: 'ulang-tahun-ibu', pegawai: siti, hariDiminta: [FRIDAY] } as const

  it('asks a day of notice and home alone on Thursday, and says in the basis what is not sure', () => {
    const [scheme] = jabar.ketentuan.hariWajib?.value ?? []
    expect(scheme).toMatchObject({ hari: 4, dari: '2026-01-01', hanyaRumah: true })
    expect(jabar.wfa['wfa.pemberitahuan']?.value).toBe(1)
    expect(jabar.ketentuan.hariWajib?.basis).toContain('[U]')
    expect(jabar.wfa['wfa.ulang-tahun-ibu']?.basis).toMatch(/\[P\].*\[U\]/)
  })

  it('leaves Friday to be asked for, and bkd confirms it before anybody approves', () => {
    const judged = filing({ hariDiminta: [FRIDAY] }, jabar)
    expect(refusals(judged)).toEqual([])
    expect(findingOf(judged, 'wfa.hari-konfirmasi')).toMatchObject({
      hasil: 'peringatan',
      konfirmasi: 'bkd',
      hari: [FRIDAY],
    })
    expect(judged.konfirmasi).toBe(true)
    expect(filing({ hariDiminta: ['2026-11-17'] }, jabar).konfirmasi).toBe(false)
  })

  it('mandates Thursday without an end', () => {
    const day = (date: string) => mandatedOn(jabar.ketentuan, KALENDER, PEGAWAI, UNIT, date)?.jenis
    expect([day('2026-11-19'), day(FRIDAY)]).toEqual(['wajib', undefined])
  })

  it('grants the birthday on Friday 20 November, and asks no plan, place or quota of it (E27)', () => {
    const judged = filing(
      {
        ...hut,
        rencana: [],
        terpakai: new Map([[FRIDAY, 99]]),
        unit: { ...UNIT, layananLangsung: true },
      },
      jabar,
    )
    expect(refusals(judged)).toEqual([])
    expect(warnings(judged)).toEqual([])
  })

  it('refuses where the policy is off (E27)', () => {
    expect(refusals(filing(hut))).toEqual(['wfa.kebijakan-tidak-ada'])
  })

  it('grants no day for a Sunday birthday, neither then nor shifted (E28)', () => {
    const pegawai = { ...PEGAWAI, ulangTahunIbu: '11-22' }
    const on = (day: string) => refusals(filing({ ...hut, pegawai, hariDiminta: [day] }, jabar))
    expect(on('2026-11-22')).toEqual(['wfa.bukan-hari-kerja'])
    expect(on('2026-11-23')).toEqual(['wfa.ulang-tahun-ibu'])
  })

  it('refuses a second one in the same year, and not in the next (E29)', () => {
    const held = { ...hut, hariIbu: ['2026-03-02'], hariLain: ['2026-03-02'] }
    const judged = filing(held, jabar)
    expect(refusals(judged)).toEqual(['wfa.sekali-setahun'])
    expect(judged.jaga.get(FRIDAY)?.tahunan).toBe(1)
    expect(refusals(filing({ ...hut, hariIbu: ['2025-11-20'] }, jabar))).toEqual([])
  })

  it('says what to do where SIMPEG knows no birthday', () => {
    const judged = filing({ ...hut, pegawai: PEGAWAI }, jabar)
    expect(findingOf(judged, 'wfa.ulang-tahun-ibu')?.pesan.id).toContain('SIMPEG')
  })

  it('offers care for parents with a proof', () => {
    const care = {
      jenis: 'merawat-orang-tua',
      bukti: [{ jenis: 'Surat dokter', nomor: '1' }],
    } as const
    expect(refusals(filing(care, jabar))).toEqual([])
    expect(refusals(filing({ jenis: 'merawat-orang-tua' }, jabar))).toEqual(['wfa.bukti'])
  })

  it('counts care for parents outside the two days, and lets who decides weigh a full quota (R17)', () => {
    const care = {
      jenis: 'merawat-orang-tua',
      bukti: [{ jenis: 'Surat dokter', nomor: '1' }],
      hariDiminta: ['2026-11-17'],
    } as const
    // Thursday is mandated, Monday held already.
    const judged = filing({ ...care, hariBerjalan: ['2026-11-16'] }, jabar)
    expect(refusals(judged)).toEqual([])
    const full = filing({ ...care, terpakai: new Map([['2026-11-17', 5]]) }, jabar)
    expect([refusals(full), warnings(full)]).toEqual([[], ['wfa.kriteria-tugas', 'wfa.kuota']])
  })
})

describe('Jawa Barat, MKD 2023: talent boxes, own equipment, four days', () => {
  const siap = { kesiapan: { laptop: true, internet: true, pada: '2026-10-01' } }
  const box = (name: string, kotakTalenta?: number) =>
    findingOf(
      filing({ ...siap, pegawai: { ...PEGAWAI, kotakTalenta } }, preset(name)),
      'wfa.kotak-talenta',
    )

  it.each([
    [6, 'tolak', 'lolos'],
    [2, 'tolak', 'tolak'],
    [4, 'lolos', 'lolos'],
    [7, 'lolos', 'tolak'],
  ])('box %i by the first reading: %s, by the second: %s (E23)', (kotak, first, second) => {
    expect(box('jabar-mkd-2023', kotak)?.hasil).toBe(first)
    expect(box('jabar-mkd-2023-b', kotak)?.hasil).toBe(second)
  })

  it('lets an unknown box go on, for bkd to confirm: never a silent no (E23)', () => {
    expect(box('jabar-mkd-2023')).toMatchObject({ hasil: 'peringatan', konfirmasi: 'bkd' })
    expect(filing(siap, preset('jabar-mkd-2023')).konfirmasi).toBe(true)
    expect(filing(siap).konfirmasi).toBe(false)
  })

  it('counts people whose box is not on the list out of the headcount', () => {
    const rekan = [4, 6, 6, undefined].map((kotakTalenta, n) => ({
      ...PEGAWAI,
      nip: `p-${n}`,
      kotakTalenta,
    }))
    expect(filing({ rekan }, preset('jabar-mkd-2023')).kuota[0]?.batas).toBe(1)
  })

  it.each([
    ['nothing is declared', null, true],
    ['there is no laptop', { laptop: false, internet: true, pada: null }, true],
    ['the declaration is a year old', { laptop: true, internet: true, pada: '2025-11-19' }, true],
    ['it is a day short of a year', { laptop: true, internet: true, pada: '2025-11-20' }, false],
    ['SIMPEG says so', { laptop: true, internet: true, pada: null }, false],
  ])('readiness when %s', (_situation, kesiapan, refused) => {
    const codes = refusals(filing({ kesiapan }, preset('jabar-mkd-2023')))
    expect(codes.includes('wfa.kesiapan')).toBe(refused)
  })

  it('grants four days of a week and not five', () => {
    const mkd = (hariDiminta: string[]) =>
      refusals(filing({ ...siap, hariDiminta }, preset('jabar-mkd-2023')))
    const four = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']
    expect([mkd(four), mkd([...four, FRIDAY])]).toEqual([[], ['wfa.batas-mingguan']])
  })

  it('warns that a third day goes beyond the two of national law', () => {
    const warned = (hariDiminta: string[]) =>
      warnings(filing({ ...siap, hariDiminta, kriteria: {} }, preset('jabar-mkd-2023')))
    const three = ['2026-11-16', '2026-11-17', '2026-11-18']
    expect([warned(three), warned(three.slice(0, 2))]).toEqual([
      ['wfa.kotak-talenta', 'wfa.batas-nasional'],
      ['wfa.kotak-talenta'],
    ])
  })
})

describe('Kota Cimahi 2026', () => {
  const cimahi = preset('cimahi-2026')

  it('opens Friday alone, with eight of eleven places (E21)', () => {
    expect(filing({ hariDiminta: [FRIDAY] }, cimahi).kuota[0]?.batas).toBe(8)
    expect(refusals(filing({}, cimahi))).toEqual(['wfa.hari-terbuka'])
  })

  it('keeps echelons II and III, camat and lurah at the office, but not kecamatan staff', () => {
    const of = (pegawai: typeof PEGAWAI) =>
      refusals(filing({ pegawai, hariDiminta: [FRIDAY] }, cimahi))
    expect([of(eselon3), of(camat)]).toEqual(Array(2).fill(['wfa.jabatan-dikecualikan']))
    expect(of({ ...PEGAWAI, jabatan: 'Pengadministrasi Kecamatan', eselon: 'IV.a' })).toEqual([])
  })
})

describe('SE Provinsi Banten 4/2026', () => {
  const banten = preset('banten-2026')
  const lebaran = ['2026-03-25', '2026-03-26', '2026-03-27']

  it('opens three days of March, with a schedule by 13 March', () => {
    expect(addWorkdays(KALENDER, '2026-03-13', 3)).toBe('2026-03-25')
    const on = (hariIni: string) => refusals(filing({ hariIni, hariDiminta: lebaran }, banten))
    expect([on('2026-03-13'), on('2026-03-16')]).toEqual([[], ['wfa.pemberitahuan']])
    expect(refusals(filing({}, banten))).toEqual(['wfa.hari-terbuka'])
  })
})

describe('DKI Jakarta 2026', () => {
  const dki = preset('dki-2026')

  it('opens Friday at home for administrative staff, half of them', () => {
    const friday = { hariDiminta: [FRIDAY] }
    const judged = filing(friday, dki)
    expect([refusals(judged), judged.kuota[0]?.batas]).toEqual([[], 5])
    const lokasi = { nama: 'Perpustakaan Cikini' }
    expect(refusals(filing({ ...friday, jenis: 'lokasi-lain', lokasi }, dki))).toEqual([
      'wfa.kebijakan-tidak-ada',
    ])
    const lapangan = { ...friday, pegawai: { ...PEGAWAI, tugas: 'lapangan' } } as const
    expect(refusals(filing(lapangan, dki))).toEqual(['wfa.pelayanan-langsung'])
  })

  it.each(['Dinas Perhubungan', 'Dinas Kesehatan', 'Satuan Polisi Pamong Praja'])(
    'keeps %s at the office',
    (nama) => {
      const judged = filing({ unit: { ...UNIT, nama }, hariDiminta: [FRIDAY] }, dki)
      expect(refusals(judged)).toContain('wfa.jabatan-dikecualikan')
      expect(judged.kuota[0]?.batas).toBe(0)
    },
  )
})

describe('SE Kabupaten Pesisir Barat 100.3.4.2/022/08/2025', () => {
  it('names the circular for what it sets, and its defaults as defaults', () => {
    const { wfa } = preset('pesisir-barat-2025')
    expect(wfa['wfa.pelayanan-langsung']?.basis).toContain('100.3.4.2/022/08/2025')
    expect(wfa['wfa.kuota']?.basis).toContain('bawaan Luwes')
    expect(refusals(filing({}, preset('pesisir-barat-2025')))).toEqual([])
  })
})
