import { renewAddress } from '../../db/sistem/kalender-pribadi.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { digestOf } from '../shared/digest.ts'
import type { Problem } from '../shared/problem.ts'
import type { KeadaanKalender } from './read-keadaan-kalender.ts'

/** A private calendar with its new address. */
export interface KalenderBaru extends KeadaanKalender {
  readonly alamat: string
}

/** This many random bytes cannot be guessed. */
const SECRET_BYTES = 32

/**
 * Gives the caller's private calendar a new address, and ends the previous one. Only the digest of
 * its secret is stored, so the address is shown only this once.
 *
 * @throws When the database refuses the address.
 */
export async function renewKalender(
  deps: Deps,
  caller: Caller,
): Promise<Result<KalenderBaru, Problem>> {
  if (deps.publicUrl === null) return err({ kind: 'bentrok', message: NO_ADDRESS })
  const { nip } = caller
  const pada = deps.now()
  const kunci = newSecret()
  const written = await writeAs(deps.db, caller, [
    renewAddress({ nip, id: deps.newId(), kunci: await digestOf(kunci), dibuat: pada }),
    record(deps.db, { pada, oleh: nip, tindakan: 'kalender.alamat', entitas: nip, data: {} }),
  ])
  if (!written.ok) return written
  if (!written.value.ok) throw new Error('the database refused the address of a calendar')
  const alamat = `${deps.publicUrl}/v1/saya/kalender.ics?kunci=${kunci}`
  return ok({ dibuat: pada, dibaca: null, alamat })
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

const NO_ADDRESS = {
  id: 'Alamat umum Luwes (PUBLIC_URL) belum diisi, jadi kalender belum punya alamat. Hubungi pengelola.',
  en: 'The public address of Luwes (PUBLIC_URL) is not set, so calendars have no address yet. Ask the operators.',
}
