import { isLocalDate, type LocalDate } from '../domain/shared/local-date.ts'
import { instantAt, toRfc3339 } from '../domain/shared/local-time.ts'
import { demoRegency, findPegawai, runSmallCommand } from './command.ts'
import type { Regency } from './data.ts'
import { type TapItem, tapsOfDay } from './regency/presensi.ts'
import { send } from './send.ts'

const HELP = `node src/demo/e-presensi.ts --nip <NIP atau nama pengguna> [--tanggal YYYY-MM-DD] [--masuk HH:MM] [--pulang HH:MM]

Stands in for the e-presensi app: posts the taps of a day to Luwes as a signed webhook. Without
--masuk and --pulang the person comes and leaves on time. The day is today unless --tanggal says so.

Environment: WEBHOOK_SECRET_PRESENSI (npm start prints it), LUWES_URL (http://127.0.0.1:8787)`

interface TapOptions {
  readonly nip: string | undefined
  readonly tanggal: string | undefined
  readonly masuk: string | undefined
  readonly pulang: string | undefined
}

function minuteOf(name: string, text: string): number {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text) ?? []
  if (hours === undefined) throw new Error(`--${name} must be HH:MM`)
  return Number(hours) * 60 + Number(minutes)
}

/**
 * Returns the requested taps: at the given times, or those of a day without faults.
 *
 * @throws When an option is wrong.
 */
export function wantedTaps(regency: Regency, wanted: TapOptions): TapItem[] {
  const { seed, zona, today } = regency
  const pegawai = findPegawai(regency, wanted.nip)
  const tanggal: LocalDate = wanted.tanggal ?? today
  if (!isLocalDate(tanggal)) throw new Error('--tanggal must be YYYY-MM-DD')
  const usual = tapsOfDay({ seed, pegawai, tanggal, zona, tempat: pegawai.rumah, tepat: true })
  const { masuk, pulang } = wanted
  if (masuk === undefined && pulang === undefined) return usual
  return usual.flatMap((tap) => {
    const at = tap.arah === 'masuk' ? masuk : pulang
    if (at === undefined) return []
    const minute = minuteOf(tap.arah, at)
    const id = `${tap.id}-${minute}`
    return [{ ...tap, id, at: toRfc3339(instantAt(tanggal, minute, zona), zona) }]
  })
}

async function main(): Promise<void> {
  const { LUWES_URL = 'http://127.0.0.1:8787', WEBHOOK_SECRET_PRESENSI } = process.env
  await runSmallCommand({
    help: HELP,
    options: ['nip', 'tanggal', 'masuk', 'pulang'],
    run: async ({ nip, tanggal, masuk, pulang }) => {
      const taps = wantedTaps(demoRegency(), { nip, tanggal, masuk, pulang })
      if (!WEBHOOK_SECRET_PRESENSI) throw new Error('WEBHOOK_SECRET_PRESENSI is missing')
      const receiver = { url: LUWES_URL, secrets: { presensi: WEBHOOK_SECRET_PRESENSI } }
      return send(receiver, 'presensi', 'presensi.terekam', taps)
    },
  })
}

if (import.meta.main) await main()
