import { eq, or } from 'drizzle-orm'
import type { Nip } from '../domain/pegawai/nip.ts'
import type { Db } from './client.ts'
import { pegawai, unitKerja } from './tables.ts'

/** Units by name: all of them, or where `nip` is given that person's own and those that they head. */
export function unitsFor(db: Db, nip: Nip | null) {
  const own = db.drizzle
    .select({ kode: pegawai.unitKerja })
    .from(pegawai)
    .where(eq(pegawai.nip, nip ?? ''))
  return db.drizzle
    .select({ kode: unitKerja.kode, nama: unitKerja.nama })
    .from(unitKerja)
    .where(nip === null ? undefined : or(eq(unitKerja.kode, own), eq(unitKerja.kepalaNip, nip)))
    .orderBy(unitKerja.nama)
}
