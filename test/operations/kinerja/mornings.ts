import { isWorkday } from '../../../src/domain/shared/calendar.ts'
import { daysBetween, weekday } from '../../../src/domain/shared/local-date.ts'
import { type HasilPeringatan, warn } from '../../../src/operations/kinerja/warn.ts'
import { detectTanda } from '../../../src/operations/presensi/detect-tanda.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { judgeDaysOf } from '../../../src/operations/presensi/judge-days-of.ts'
import type { TestApp } from '../../support/app.ts'
import { ORANG, orang, tap } from '../../support/people.ts'

/** When somebody came and went on the days that are not as others; `null` for no tap. */
export type SpecialDays = Readonly<Record<string, readonly [string | null, string | null]>>

/** The day that nobody came. */
export const AWAY = [null, null] as const

/**
 * Returns the taps of somebody's working days from one to another, on time except on the given
 * days.
 */
export function tapsOf(nip: string, from: string, to: string, special: SpecialDays = {}) {
  const workdays = daysBetween(from, to).filter((day) => isWorkday({ libur: [] }, day))
  return workdays.flatMap((day) => {
    const [masuk, pulang] = special[day] ?? ['07:25', weekday(day) === 5 ? '16:30' : '16:00']
    return [
      ...(masuk ? [tap(`${nip}-${day}-m`, nip, 'masuk', `${day}T${masuk}:00+07:00`)] : []),
      ...(pulang ? [tap(`${nip}-${day}-p`, nip, 'pulang', `${day}T${pulang}:00+07:00`)] : []),
    ]
  })
}

/** A warning as it is answered; tests look into it with matchers. */
// biome-ignore lint/suspicious/noExplicitAny: an answer is what a test is about to find out
export type Body = any

/** Returns the first of a list; throws where there is none. */
export function only<One>([one, ...others]: readonly One[]): One {
  if (one === undefined || others.length > 0) throw new Error(`${others.length} others, or none`)
  return one
}

/** What stories of warnings do over and over, on one app. */
export interface Mornings {
  /** The first run of the cron on a day: signals, verdicts, warnings. */
  morning(date: string): Promise<HasilPeringatan>
  /** Somebody of Kominfo under the kabid comes to be known, alone among those of other stories. */
  born(n: number, described?: object): Promise<string>
  /** Delivers taps, and judges every day of a range for their people, as of now. */
  lived(nip: string, from: string, to: string, special?: SpecialDays): Promise<void>
  /** The open warnings that somebody sees, or those that have ended. */
  seen(as: string, ended?: boolean): Promise<Body[]>
  /** The open warnings of one kind about somebody, as bkd or whoever asks sees them. */
  about(subject: string, kode: string, as: string): Promise<Body[]>
  /** Events of a kind, with what they say. */
  events(jenis: string): Promise<Body[]>
}

/** Returns the stories of an app. */
export function morningsOf(luwes: () => TestApp): Mornings {
  let last: Body = null
  const seen: Mornings['seen'] = async (as, ended = false) => {
    const found = []
    for (let path = `/v1/peringatan?selesai=${ended ? 'ya' : 'tidak'}`; path !== ''; ) {
      const { status, body, headers, text } = await luwes().ask('GET', path, { as })
      if (status !== 200) throw new Error(`${as}: ${text}`)
      found.push(...body.data)
      const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
      path = next === undefined ? '' : `/v1/peringatan${next}`
    }
    return found
  }
  return {
    seen,
    morning: async (date) => {
      luwes().setNow(`${date}T00:05:00+07:00`)
      await detectTanda(luwes().deps)
      await judgeDays(luwes().deps)
      return warn(luwes().deps)
    },
    born: async (n, described = {}) => {
      const person = orang(n, 'kominfo', { atasanNip: ORANG.kabid, ...described })
      const gone = last ? [{ ...last, aktif: false }] : []
      await luwes().feed('simpeg', 'pegawai.diperbarui', [...gone, person])
      last = person
      return person.nip
    },
    lived: async (nip, from, to, special) => {
      const taps = tapsOf(nip, from, to, special)
      for (let first = 0; first < taps.length; first += 500)
        await luwes().feed('presensi', 'presensi.terekam', taps.slice(first, first + 500))
      await judgeDaysOf(luwes().deps, [nip], { dari: from, sampai: to }, luwes().now())
    },
    about: async (subject, kode, as) =>
      (await seen(as)).filter(
        (one) => one.kode === `peringatan.${kode}` && (one.nip ?? one.unitKerja) === subject,
      ),
    events: async (jenis) =>
      (await luwes().rows('SELECT data FROM kejadian WHERE jenis = ? ORDER BY urut', jenis)).map(
        ({ data }) => JSON.parse(String(data)),
      ),
  }
}
