import { describe, expect, it } from 'vitest'
import { decide, type KeputusanDiminta, type Pemutus } from '../../../src/domain/wfa/keputusan.ts'
import type { Pengajuan, Riwayat } from '../../../src/domain/wfa/pengajuan.ts'
import { nipKe } from '../../support/people.ts'

const [PEMOHON, ATASAN, KEPALA, PLH] = [1, 2, 3, 4].map(nipKe) as [string, string, string, string]
const [MONDAY, TUESDAY] = ['2026-11-23', '2026-11-24'] as const
const at = (day: string) => Date.parse(`${day}T09:00:00+07:00`)

const pengajuan = (told: Partial<Pengajuan> = {}): Pengajuan => {
  const { status = 'diajukan' } = told
  return {
    id: 'p',
    nip: PEMOHON,
    unitKerja: 'u',
    zona: 'Asia/Jakarta',
    jenis: 'rumah',
    hari: [MONDAY, TUESDAY].map((tanggal) => ({ tanggal, status })),
    status,
    lokasi: null,
    jam: null,
    bukti: null,
    konfirmasi: null,
    giliranSejak: 0,
    eskalasi: 0,
    diingatkanPada: null,
    perbaikanDari: null,
    alasan: 'a',
    rencana: [],
    perekomendasi: ATASAN,
    penyetuju: KEPALA,
    diajukanPada: at('2026-11-18'),
    riwayat: [],
    ...told,
  }
}
const who = (nip: string, over: Partial<Pemutus> = {}): Pemutus => ({
  nip,
  bkd: false,
  mewakili: [],
  ...over,
})
const OFFICER = who(nipKe(9), { bkd: true })

/** Returns what becomes of a decision: the days that it named, or what stands in its way. */
function outcome(
  told: Partial<Pengajuan>,
  pemutus: Pemutus,
  asked: KeputusanDiminta,
  today = '2026-11-19',
) {
  const decided = decide(pengajuan(told), pemutus, asked, today)
  if (decided.ok) return decided.value.hari.map((day) => day.slice(8)).join()
  const { error } = decided
  return error.kind === 'tidak-berlaku' ? error.message.en.split('.')[0] : error.kind
}

const GRANTED = { status: 'disetujui' } as const
const WRONG_STATE = 'This decision does not apply to the request as it stands now'
const WRONG_DAY = 'A day named cannot be decided: not part of the request, decided already, or past'
const LAPSED = 'The first day of this request came before a decision, so the request has lapsed'
const NO_REASON = 'This decision needs a reason'
const why = { alasan: 'Rapat.' }

describe('who decides on a request (R21)', () => {
  const recommended = { status: 'direkomendasikan' } as const
  const direct = { perekomendasi: null } as const
  it.each<[string, Partial<Pengajuan>, Pemutus, KeputusanDiminta, string]>([
    ['the atasan recommends', {}, who(ATASAN), { keputusan: 'rekomendasi' }, '23,24'],
    ['nobody else does', {}, who(KEPALA), { keputusan: 'rekomendasi' }, 'bukan-wewenang'],
    [
      'the kepala does not approve before',
      {},
      who(KEPALA),
      { keputusan: 'setuju' },
      'bukan-wewenang',
    ],
    ['but after it', recommended, who(KEPALA), { keputusan: 'setuju' }, '23,24'],
    ['alone where nobody recommends', direct, who(KEPALA), { keputusan: 'setuju' }, '23,24'],
    ['the atasan not any more', recommended, who(ATASAN), { keputusan: 'setuju' }, WRONG_STATE],
    [
      'who stands in',
      recommended,
      who(PLH, { mewakili: [KEPALA] }),
      { keputusan: 'setuju' },
      '23,24',
    ],
    [
      'bkd where nobody is above',
      { ...direct, penyetuju: null },
      OFFICER,
      { keputusan: 'setuju' },
      '23,24',
    ],
    ['bkd not where somebody is', direct, OFFICER, { keputusan: 'setuju' }, 'bukan-wewenang'],
    ['the atasan refuses in their turn', {}, who(ATASAN), { keputusan: 'tolak', ...why }, '23,24'],
    ['the kepala in theirs', recommended, who(KEPALA), { keputusan: 'tolak', ...why }, '23,24'],
    ['not before', {}, who(KEPALA), { keputusan: 'kembalikan', ...why }, 'bukan-wewenang'],
    [
      'once it is over: too late',
      GRANTED,
      who(KEPALA),
      { keputusan: 'tolak', ...why },
      WRONG_STATE,
    ],
    [
      'nobody for themselves',
      {},
      who(PEMOHON, { mewakili: [ATASAN] }),
      { keputusan: 'rekomendasi' },
      'kasus-sendiri',
    ],
    ['the applicant cancels', {}, who(PEMOHON), { keputusan: 'batal' }, '23,24'],
    ['nobody else cancels', {}, who(ATASAN), { keputusan: 'batal' }, 'bukan-wewenang'],
  ])('%s', (_, told, pemutus, asked, expected) => {
    expect(outcome(told, pemutus, asked)).toBe(expected)
  })

  it('and in whose place it was decided', () => {
    const decided = (pemutus: Pemutus) => {
      const found = decide(pengajuan(), pemutus, { keputusan: 'rekomendasi' }, '2026-11-19')
      return found.ok && found.value.atasNama
    }
    expect([decided(who(ATASAN)), decided(who(PLH, { mewakili: [ATASAN] }))]).toEqual([
      null,
      ATASAN,
    ])
  })

  it.each([
    ['confirms first', 'konfirmasi', OFFICER, '23,24'],
    ['may refuse instead', 'tolak', OFFICER, '23,24'],
    [
      'is waited for by the kepala',
      'setuju',
      who(KEPALA),
      'This request waits for confirmation by bkd before it can be approved',
    ],
    ['alone refuses then', 'tolak', who(KEPALA), 'bukan-wewenang'],
    ['alone confirms', 'konfirmasi', who(KEPALA), 'bukan-wewenang'],
  ] as const)('where the law leaves it open bkd %s', (_, keputusan, pemutus, expected) => {
    const open = { ...recommended, konfirmasi: 'menunggu' } as const
    expect(outcome(open, pemutus, { keputusan, ...why })).toBe(expected)
  })

  it('bkd confirms nothing where nothing is to be confirmed', () => {
    expect(outcome(recommended, OFFICER, { keputusan: 'konfirmasi' })).toBe(WRONG_STATE)
  })
})

describe('the days of a decision', () => {
  it('are all that are open, or those that it names; granting some refuses the others', () => {
    const asked = { keputusan: 'rekomendasi', hari: [TUESDAY] } as const
    const decided = decide(pengajuan(), who(ATASAN), asked, '2026-11-19')
    if (!decided.ok) throw new Error('the recommendation was refused')
    const { request, hari, ditolak } = decided.value
    expect([hari, ditolak, request.status]).toEqual([[TUESDAY], [MONDAY], 'direkomendasikan'])
    expect(request.hari.map(({ status }) => status)).toEqual(['ditolak', 'direkomendasikan'])
  })

  it('refuses no other day where it does not grant', () => {
    const asked = { keputusan: 'tolak', hari: [TUESDAY], ...why } as const
    const decided = decide(pengajuan(), who(ATASAN), asked, '2026-11-19')
    if (!decided.ok) throw new Error('the refusal was refused')
    expect(decided.value.ditolak).toEqual([])
    expect(decided.value.request.hari.map(({ status }) => status)).toEqual(['diajukan', 'ditolak'])
    expect(decided.value.request.status).toBe('diajukan')
  })

  it.each<[string, KeputusanDiminta, string]>([
    ['one that is not part of it', { keputusan: 'setuju', hari: ['2026-11-25'] }, WRONG_DAY],
    ['one beside one that is', { keputusan: 'setuju', hari: [MONDAY, '2026-11-25'] }, WRONG_DAY],
    ['none', { keputusan: 'setuju', hari: [] }, WRONG_STATE],
    ['without a reason where one is due', { keputusan: 'tolak' }, NO_REASON],
    ['with an empty one', { keputusan: 'tolak', alasan: '  ' }, NO_REASON],
  ])('are refused: %s', (_, asked, expected) => {
    expect(outcome({ perekomendasi: null }, who(KEPALA), asked)).toBe(expected)
  })

  it.each([
    ['2026-11-22', '23,24'],
    ['2026-11-23', LAPSED],
    ['2026-11-24', LAPSED],
  ])('are granted only before the first of them has come: on %s %s', (today, expected) => {
    expect(outcome({}, who(ATASAN), { keputusan: 'rekomendasi' }, today)).toBe(expected)
    const direct = { perekomendasi: null }
    expect(outcome(direct, who(KEPALA), { keputusan: 'setuju' }, today)).toBe(expected)
    expect(outcome(direct, who(KEPALA), { keputusan: 'tolak', ...why }, today)).toBe('23,24')
  })

  it('are granted on that very day where it was filed on it (keadaan khusus)', () => {
    const today = { perekomendasi: null, diajukanPada: at(MONDAY) }
    expect(outcome(today, who(KEPALA), { keputusan: 'setuju' }, MONDAY)).toBe('23,24')
  })

  // Approved days, on each of three days.
  it.each<[string, Pemutus, KeputusanDiminta, readonly string[]]>([
    [
      'cancelled before they begin',
      who(PEMOHON),
      { keputusan: 'batal' },
      ['23,24', '24', WRONG_STATE],
    ],
    [
      'revoked before they begin',
      who(KEPALA),
      { keputusan: 'cabut', ...why },
      ['23,24', '24', WRONG_STATE],
    ],
    [
      'revoked on the day itself where it is urgent',
      OFFICER,
      { keputusan: 'cabut', mendesak: true, ...why },
      ['23,24', '23,24', '24'],
    ],
    [
      'kept on the day itself',
      who(ATASAN),
      { keputusan: 'pertahankan', ...why },
      ['23,24', '23,24', '24'],
    ],
    [
      'recalled on the day itself',
      who(KEPALA),
      { keputusan: 'panggil', hari: [MONDAY], ...why },
      ['23', '23', WRONG_DAY],
    ],
  ])('are %s (R25, R26, R27)', (_, pemutus, asked, expected) => {
    const found = ['2026-11-22', MONDAY, TUESDAY].map((today) =>
      outcome(GRANTED, pemutus, asked, today),
    )
    expect(found).toEqual(expected)
  })

  it('are recalled one by one, and each only once (R27)', () => {
    const recall = (hari: readonly string[] | undefined, riwayat: readonly Riwayat[] = []) =>
      outcome({ ...GRANTED, riwayat }, who(KEPALA), { keputusan: 'panggil', hari, ...why })
    const recalled = {
      pada: 0,
      oleh: KEPALA,
      keputusan: 'panggil',
      alasan: 'a',
      hari: [MONDAY],
    } as const
    expect(recall([TUESDAY])).toBe('24')
    expect(recall(undefined)).toBe('A recall names exactly one day')
    expect(recall([MONDAY, TUESDAY])).toBe('A recall names exactly one day')
    expect(recall([MONDAY], [recalled])).toBe(WRONG_DAY)
    expect(recall([MONDAY], [{ ...recalled, keputusan: 'setuju' }])).toBe('23')
    expect(recall([TUESDAY], [recalled])).toBe('24')
  })
})
