import type { Statement } from '../../db/engine/client.ts'
import { messageFrom, messagesAbout, putPeopleToday } from '../../db/pegawai/riwayat.ts'
import { withdrawOfLeavers } from '../../db/sistem/kalender-pribadi.ts'
import type { Deps } from '../../deps.ts'
import { employmentOf, PEGAWAI } from '../../domain/pegawai/masa-kerja.ts'
import type { Pegawai } from '../../domain/pegawai/pegawai.ts'
import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import { DASAR_HARI } from '../../domain/presensi/orang.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { pick } from '../../domain/shared/pick.ts'
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

const OF_PEOPLE: Riwayat<Pegawai> = {
  buku: 'pegawai',
  jenis: PEGAWAI,
  records: (nip, kabar) => employmentOf(nip, kabar),
  hari: (data) => pick(data, ['unitKerja', ...DASAR_HARI.pegawai]),
  uang: (data) => pick(data, ['tppDasar', 'risikoLapangan']),
  letak: () => null,
  wfa: (data) =>
    pick(data, ['unitKerja', 'jabatan', 'jenisJabatan', 'eselon', 'tmtJabatan', 'tugas']),
  named: ({ tmtMasuk }) => tmtMasuk !== undefined,
}

/**
 * Adds messages of SIMPEG about people to their histories (R75, R76). The returned statements store
 * the messages and update today's records. They also mark exactly the affected days to be judged
 * again, note the affected closed months, and tell the people.
 *
 * One read. The statements are refused as a whole if another message came in between.
 */
export async function recordPeople(
  deps: Deps,
  kabar: readonly KabarMasuk<Pegawai>[],
  pada: Instant,
): Promise<Statement[]> {
  const nips = [...new Set(kabar.map(({ data }) => data.nip))]
  const [rows] = await deps.db.read([messagesAbout(deps.db, nips)])
  const fresh = kabar.map(({ data: { rumahSandi: _, ...data }, sejak }) =>
    messageOf(deps, data.nip, { data, sejak }, pada),
  )
  const newest = new Map(
    kabar.map(({ data: { nip, rumahSandi = null } }) => [nip, { nip, pada, sandi: rumahSandi }]),
  )
  const { statements, perubahan } = addMessages(deps, OF_PEOPLE, rows.map(messageFrom), fresh)
  const spansOf = (some: (one: Perubahan<Pegawai>) => readonly Rentang[]) =>
    perubahan.flatMap((one) => some(one).map((span) => ({ ...span, nip: one.kunci })))
  return [
    ...statements,
    putPeopleToday(nips, localDate(deps.now(), deps.zona), [...newest.values()]),
    withdrawOfLeavers(nips),
    ...markToJudge(
      deps,
      spansOf(({ hari }) => hari),
      'pegawai',
    ),
    ...markToCheck(deps, 'pegawai', perubahan),
    ...noteLate(
      deps,
      spansOf(({ hari, uang, baru }) => (baru ? [] : [...hari, ...uang])),
    ),
    ...auditReplaced(deps, OF_PEOPLE, perubahan),
  ]
}
