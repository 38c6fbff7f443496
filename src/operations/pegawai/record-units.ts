import type { Statement } from '../../db/engine/client.ts'
import {
  messageFrom,
  messagesAboutUnits,
  peopleInUnits,
  putUnitsToday,
} from '../../db/pegawai/riwayat.ts'
import { markNotYetDue } from '../../db/presensi/perubahan-hari.ts'
import type { Deps } from '../../deps.ts'
import type { UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { UNIT, unitRecordsOf } from '../../domain/pegawai/riwayat-unit.ts'
import { DASAR_HARI } from '../../domain/presensi/orang.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { pick } from '../../domain/shared/pick.ts'
import { openDaysFrom, pullNewlyUsed } from '../shared/newly-used.ts'
import {
  addMessages,
  auditReplaced,
  type KabarMasuk,
  markToCheck,
  markToJudge,
  messageOf,
  noteLate,
  type Perubahan,
  type Riwayat,
} from './riwayat.ts'

const OF_UNITS: Riwayat<UnitKerja> = {
  buku: 'unit',
  jenis: UNIT,
  records: (_, kabar) => unitRecordsOf(kabar),
  hari: (data) => pick(data, ['zona', ...DASAR_HARI.unit]),
  uang: () => null,
  letak: ({ induk }) => induk ?? null,
  wfa: (data) => pick(data, ['nama', 'layananLangsung']),
  named: () => false,
}

/**
 * Adds messages of SIMPEG about units to their histories, like `recordPeople`. A second read finds
 * the people of these units, whose verdicts may differ.
 */
export async function recordUnits(
  deps: Deps,
  kabar: readonly KabarMasuk<UnitKerja>[],
  pada: Instant,
): Promise<Statement[]> {
  const codes = [...new Set(kabar.map(({ data }) => data.kode))]
  const [rows] = await deps.db.read([messagesAboutUnits(deps.db, codes)])
  const fresh = kabar.map((one) => messageOf(deps, one.data.kode, one, pada))
  const { statements, perubahan } = addMessages(deps, OF_UNITS, rows.map(messageFrom), fresh)
  const units = perubahan.flatMap(({ kunci, hari }) =>
    hari.map((span) => ({ ...span, unit: kunci })),
  )
  const [people] = units.length > 0 ? await deps.db.read([peopleInUnits(deps.db, units)]) : [[]]
  return [
    ...statements,
    putUnitsToday(codes, localDate(deps.now(), deps.zona)),
    ...markToJudge(deps, people, 'unit-kerja'),
    ...markMoved(deps, perubahan),
    ...markToCheck(deps, 'unit', perubahan),
    ...noteLate(deps, people),
    ...auditReplaced(deps, OF_UNITS, perubahan),
  ]
}

/**
 * Marks open days for another look when units move in the hierarchy: the first day of another unit
 * may apply.
 */
function markMoved(
  deps: Deps,
  perubahan: readonly Pick<Perubahan<UnitKerja>, 'letak'>[],
): Statement[] {
  const first = perubahan.flatMap(({ letak }) => letak.map(({ dari }) => dari)).sort()[0]
  if (first === undefined) return []
  const days = openDaysFrom(first, localDate(deps.now(), deps.zona))
  return [...markNotYetDue(deps.db, days), ...pullNewlyUsed(days)]
}
