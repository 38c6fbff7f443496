import type { Pegawai } from '../domain/pegawai/pegawai.ts'
import { isLocalDate, type LocalDate } from '../domain/shared/local-date.ts'
import { demoRegency, findPegawai, runSmallCommand } from './command.ts'
import type { Regency } from './data.ts'
import { send } from './send.ts'

const HELP = `node src/demo/simpeg.ts --nip <NIP atau nama pengguna> --unit <kode> [--sejak YYYY-MM-DD]

Stands in for SIMPEG: posts a person's transfer to another unit to Luwes as a signed webhook. It holds
from today unless --sejak says otherwise; told late, days that are over are judged again. In the new
unit its head is the atasan.

Environment: WEBHOOK_SECRET_SIMPEG (npm start prints it), LUWES_URL (http://127.0.0.1:8787)`

interface TransferOptions {
  readonly nip: string | undefined
  readonly unit: string | undefined
  readonly sejak: string | undefined
}

/**
 * Returns the record of a person in another unit, from the requested day on.
 *
 * @throws When an option is missing or wrong.
 */
export function wantedTransfer(
  regency: Regency,
  { nip, unit, sejak = regency.today }: TransferOptions,
): Pegawai & { readonly berlakuSejak: LocalDate } {
  const pegawai = findPegawai(regency, nip)
  if (unit === undefined) throw new Error('--unit is missing')
  const found = regency.units.find(({ kode }) => kode === unit)
  if (!found) {
    throw new Error(`--unit must be one of ${regency.units.map(({ kode }) => kode).join(', ')}`)
  }
  if (!isLocalDate(sejak)) throw new Error('--sejak must be YYYY-MM-DD')
  return { ...pegawai, unitKerja: unit, atasanNip: found.kepalaNip, berlakuSejak: sejak }
}

async function main(): Promise<void> {
  const { LUWES_URL = 'http://127.0.0.1:8787', WEBHOOK_SECRET_SIMPEG } = process.env
  await runSmallCommand({
    help: HELP,
    options: ['nip', 'unit', 'sejak'],
    run: async ({ nip, unit, sejak }) => {
      const transfer = wantedTransfer(demoRegency(), { nip, unit, sejak })
      if (!WEBHOOK_SECRET_SIMPEG) throw new Error('WEBHOOK_SECRET_SIMPEG is missing')
      const receiver = { url: LUWES_URL, secrets: { simpeg: WEBHOOK_SECRET_SIMPEG } }
      return send(receiver, 'simpeg', 'pegawai.diperbarui', [transfer])
    },
  })
}

if (import.meta.main) await main()
