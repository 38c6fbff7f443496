import { EKSPEKTASI, type Ekspektasi } from '../domain/kinerja/predikat.ts'
import { isMonth } from '../domain/shared/local-date.ts'
import { demoRegency, findPegawai, runSmallCommand } from './command.ts'
import type { Regency } from './data.ts'
import type { RatingSent } from './regency/kinerja.ts'
import { send } from './send.ts'

const HELP = `node src/demo/e-kinerja.ts --nip <NIP atau nama pengguna> [--bulan YYYY-MM] [--hasil di-atas|sesuai|di-bawah] [--perilaku di-atas|sesuai|di-bawah]

Stands in for the e-kinerja app: posts a person's rating of a month, by their atasan, to Luwes as a
signed webhook. The month is this one and both ratings are "sesuai" unless said otherwise.

Environment: WEBHOOK_SECRET_KINERJA (npm start prints it), LUWES_URL (http://127.0.0.1:8787)`

interface RatingOptions {
  readonly nip: string | undefined
  readonly bulan: string | undefined
  readonly hasil: string | undefined
  readonly perilaku: string | undefined
}

function grade(name: string, text = 'sesuai'): Ekspektasi {
  const found = EKSPEKTASI.find((one) => one === text)
  if (!found) throw new Error(`--${name} must be one of ${EKSPEKTASI.join(', ')}`)
  return found
}

/**
 * Returns the requested rating, by the atasan in SIMPEG.
 *
 * @throws When an option is wrong, or the person has no atasan.
 */
export function wantedRating(regency: Regency, wanted: RatingOptions): RatingSent {
  const { nip, atasanNip } = findPegawai(regency, wanted.nip)
  const bulan = wanted.bulan ?? regency.bulanIni
  if (!isMonth(bulan)) throw new Error('--bulan must be YYYY-MM')
  if (atasanNip === undefined) throw new Error('Nobody is above the sekda to rate them')
  return {
    nip,
    bulan,
    hasilKerja: grade('hasil', wanted.hasil),
    perilakuKerja: grade('perilaku', wanted.perilaku),
    penilaiNip: atasanNip,
  }
}

async function main(): Promise<void> {
  const { LUWES_URL = 'http://127.0.0.1:8787', WEBHOOK_SECRET_KINERJA } = process.env
  await runSmallCommand({
    help: HELP,
    options: ['nip', 'bulan', 'hasil', 'perilaku'],
    run: async ({ nip, bulan, hasil, perilaku }) => {
      const rating = wantedRating(demoRegency(), { nip, bulan, hasil, perilaku })
      if (!WEBHOOK_SECRET_KINERJA) throw new Error('WEBHOOK_SECRET_KINERJA is missing')
      const receiver = { url: LUWES_URL, secrets: { kinerja: WEBHOOK_SECRET_KINERJA } }
      return send(receiver, 'kinerja', 'kinerja.dinilai', [rating])
    },
  })
}

if (import.meta.main) await main()
