import type { Statement } from '../../db/engine/client.ts'
import type { Sanggahan } from '../../db/kinerja/sanggahan.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { StatusSanggahan } from '../../domain/kinerja/sanggahan.ts'

export type { Sanggahan } from '../../db/kinerja/sanggahan.ts'

/** Announces the new state of an objection. */
export function announceSanggahan(
  deps: Deps,
  { id, nip, bulan }: Pick<Sanggahan, 'id' | 'nip' | 'bulan'>,
  status: StatusSanggahan,
): Statement[] {
  const data = { id, nip, bulan, status }
  const event = { jenis: 'kinerja.disanggah' as const, entitas: id, data }
  return announce(deps.db, [event], deps.now(), deps.newId)
}
