import type { PenjagaHari } from '../../../src/domain/wfa/penjaga.ts'
import { nipKe } from '../../support/people.ts'
import { DAY, type Standing } from './standing.ts'

/** Who asks for the day, and the others of the unit; one has gone to another. */
export const SAYA = nipKe(501)
const ANI = nipKe(502)
const BEN = nipKe(503)
const CIK = nipKe(504)
const PINDAH = nipKe(506)

const ULANG_TAHUN = { jenis: 'ulang-tahun-ibu', berlokasi: false } as const

/** A sentence, what stands, and whether it is too much for a place of two. */
export const places: readonly [string, readonly Standing[], boolean][] = [
  ['one letter leaves a place', [{ letter: [ANI] }], false],
  ['two letters', [{ letter: [ANI] }, { letter: [BEN] }], true],
  ['two requests', [{ request: [ANI] }, { request: [BEN] }], true],
  ['a request and a letter', [{ request: [ANI] }, { letter: [BEN] }], true],
  ['both of one person are one place', [{ request: [ANI] }, { letter: [ANI] }], false],
  [
    'keadaan khusus, by request and letter',
    [{ request: [ANI, DAY, 'keadaan-khusus'] }, { letter: [BEN, DAY, 'keadaan-khusus'] }],
    true,
  ],
  [
    'sif and dinamis hold none',
    [{ request: [ANI, DAY, 'sif'] }, { letter: [BEN, DAY, 'dinamis'] }, { letter: [CIK] }],
    false,
  ],
  ['what was refused or withdrawn', [{ dead: [ANI] }, { dead: [BEN] }], false],
  ['other days', [{ request: [ANI, '2026-12-09'] }, { letter: [BEN, '2026-12-07'] }], false],
  ['people who have gone to another unit', [{ request: [PINDAH] }, { letter: [ANI] }], false],
]
/** A sentence, what stands, and whether fewer than three of the four others are left on site. */
export const floors: readonly [string, readonly Standing[], boolean, (readonly string[])?][] = [
  ['one away by request', [{ request: [ANI] }], false],
  ['two away by request', [{ request: [ANI] }, { request: [BEN] }], true],
  ['two away by letter', [{ letter: [ANI] }, { letter: [BEN] }], true],
  [
    'two on leave',
    [{ leave: [ANI, '2026-12-01', DAY] }, { leave: [BEN, DAY, '2026-12-31'] }],
    true,
  ],
  ['leave that was cancelled', [{ cancelled: [ANI, DAY, DAY] }, { leave: [BEN, DAY, DAY] }], false],
  [
    'leave that is over, or to come',
    [{ leave: [ANI, '2026-12-01', '2026-12-07'] }, { leave: [BEN, '2026-12-09', '2026-12-10'] }],
    false,
  ],
  [
    'one away in three ways',
    [{ request: [ANI] }, { letter: [ANI] }, { leave: [ANI, DAY, DAY] }],
    false,
  ],
  [
    'hours alone',
    [{ request: [ANI, DAY, 'sif'] }, { letter: [BEN, DAY, 'dinamis'] }, { letter: [CIK] }],
    false,
  ],
  [
    'an excuse takes people off the site',
    [{ request: [ANI, DAY, 'ulang-tahun-ibu'] }, { letter: [BEN] }],
    true,
  ],
  ['requests that live no more', [{ dead: [ANI] }, { dead: [BEN] }], false],
  ['two people that a scheme keeps at home', [], true, [ANI, BEN]],
  ['one at home by scheme, on leave as well', [{ leave: [ANI, DAY, DAY] }], false, [ANI]],
  ['a directive that sends the unit home', [{ directive: ['rumah'] }], true],
  ['a newer one that calls it in', [{ directive: ['rumah'] }, { directive: ['masuk'] }], false],
  ['one that was undone', [{ undone: ['rumah'] }], false],
  ['one for another unit', [{ directive: ['rumah', 'lain-lagi'] }], false],
]
/** A sentence, what stands, the guard, and the column that refuses. */
export const spans: readonly [string, readonly Standing[], Partial<PenjagaHari>, string | null][] =
  [
    ['one letter in the week', [{ letter: [SAYA, '2026-12-07'] }], { mingguan: 2 }, null],
    [
      'a letter and a request',
      [{ letter: [SAYA, '2026-12-07'] }, { request: [SAYA, '2026-12-13'] }],
      { mingguan: 2 },
      'dalam_batas_mingguan',
    ],
    [
      'the Sunday before and the Monday after',
      [{ letter: [SAYA, '2026-12-06'] }, { request: [SAYA, '2026-12-14'] }],
      { mingguan: 1 },
      null,
    ],
    [
      'kinds that no week counts, and what lives no more',
      [{ letter: [SAYA, '2026-12-07', 'keadaan-khusus'] }, { dead: [SAYA, '2026-12-09'] }],
      { mingguan: 1 },
      null,
    ],
    ['somebody else', [{ letter: [ANI, '2026-12-07'] }], { mingguan: 1 }, null],
    ['a mandated day', [], { mingguan: 1, wajib: ['2026-12-11'] }, 'dalam_batas_mingguan'],
    [
      'a mandated day beside a letter',
      [{ letter: [SAYA, '2026-12-07'] }],
      { mingguan: 2, wajib: ['2026-12-11'] },
      'dalam_batas_mingguan',
    ],
    [
      'a mandated day that is held as well, once',
      [{ letter: [SAYA, '2026-12-11'] }],
      { mingguan: 2, wajib: ['2026-12-11'] },
      null,
    ],
    ['a letter in the month', [{ letter: [SAYA, '2026-12-31'] }], { bulanan: 1 }, 'dalam_bulanan'],
    [
      'a request in the month',
      [{ request: [SAYA, '2026-12-01'] }],
      { bulanan: 1 },
      'dalam_bulanan',
    ],
    [
      'the days around the month',
      [{ letter: [SAYA, '2026-11-30'] }, { request: [SAYA, '2027-01-01'] }],
      { bulanan: 1 },
      null,
    ],
    ['a letter in the year', [{ letter: [SAYA, '2026-01-01'] }], { tahunan: 1 }, 'dalam_tahunan'],
    ['a request in the year', [{ request: [SAYA, '2026-12-31'] }], { tahunan: 1 }, 'dalam_tahunan'],
    [
      'the days around the year',
      [{ letter: [SAYA, '2025-12-31'] }, { request: [SAYA, '2027-01-01'] }],
      { tahunan: 1 },
      null,
    ],
    [
      'an excuse that was used this year',
      [{ letter: [SAYA, '2026-03-02', 'ulang-tahun-ibu'] }],
      { ...ULANG_TAHUN, tahunan: 1 },
      'dalam_tahunan',
    ],
    [
      'another kind beside an excuse',
      [{ letter: [SAYA, '2026-03-02'] }],
      { ...ULANG_TAHUN, tahunan: 1 },
      null,
    ],
    ['a letter for the day itself', [{ letter: [SAYA] }], {}, 'tanggal'],
    ['a live request for the day itself', [{ request: [SAYA] }], {}, 'tanggal'],
    ['a refused request for the day itself', [{ dead: [SAYA] }], {}, null],
  ]
