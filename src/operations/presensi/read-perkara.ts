import { officesOf } from '../../db/pegawai/rantai.ts'
import { factsFrom } from '../../db/presensi/fakta-hari.ts'
import {
  type JenisPerkara,
  matters,
  operatedMatter,
  type Perkara,
  superiorOfMatter,
} from '../../db/presensi/perkara.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { capacityOf, inOrder, type Kapasitas } from './perkara.ts'

/** A matter with the capacity in which the caller may act on it. */
export interface PerkaraUntukDiputus<Matter extends Perkara> {
  readonly perkara: Matter
  readonly kapasitas: Kapasitas
  readonly zona: Zona
}

/** Reads one matter, with what the caller may do about it. */
export async function readPerkara<Matter extends Perkara>(
  deps: Deps,
  caller: Caller,
  jenis: JenisPerkara,
  id: string,
): Promise<Result<PerkaraUntukDiputus<Matter>, Problem>> {
  const { db } = deps
  const today = localDate(deps.now(), deps.zona)
  const read = await readAs(db, caller, [
    matters(db, jenis, { id }),
    superiorOfMatter(db, jenis, id, today),
    officesOf(db, caller.nip, today),
    operatedMatter(db, jenis, id, caller.nip, today),
  ])
  if (!read.ok) return read
  const [rows, superiors, offices, operated] = read.value
  const [row] = rows
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_MATTER })
  const perkara = inOrder(factsFrom<Matter>(row))
  const kapasitas = capacityOf(caller, perkara, {
    superior: superiors[0]?.atasan ?? null,
    offices,
    operated: operated.length > 0,
  })
  return ok({ perkara, kapasitas, zona: perkara.zona ?? deps.zona })
}

const NO_SUCH_MATTER = {
  id: 'Tidak ada perkara dengan id ini.',
  en: 'There is no such matter.',
}
