import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { TandaTerima, TapMasuk } from '../../domain/presensi/tap-masuk.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { contentOf } from '../shared/receipt.ts'
import type { PersonDays } from './gather-days.ts'
import { judgeDayOfTap } from './judge-person-day.ts'

/** A tap as it is stored under its id. */
type TapBerdiri = Pick<TapMasuk, 'id' | 'arah' | 'at' | 'diterima' | 'data'> & { readonly nip: Nip }

/** Answers a stored tap with its signed receipt, and the present state of its day. */
export async function terimaOf(
  { receipt, editions }: Pick<Deps, 'receipt' | 'editions'>,
  person: PersonDays,
  { id, nip, arah, at, diterima, data }: TapBerdiri,
  now: Instant,
): Promise<TandaTerima> {
  const { zona } = person.orang.pada(person.orang.hariDari(at))
  const { bukti, ...content } = await contentOf({ receipt }, { id, nip }, data)
  return {
    tanda: await receipt.sign({ id, nip, arah, at, diterima, ...content }),
    id,
    nip,
    arah,
    metode: content.metode,
    tempat: bukti,
    at,
    diterima,
    hari: judgeDayOfTap({ editions }, person, { id, arah, at }, now),
    zona,
    waktu: data.waktu ?? 'server',
  }
}
