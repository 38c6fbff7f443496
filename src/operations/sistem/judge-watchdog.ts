import type { Beats } from '../../db/sistem/denyut.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { judgeMesin } from './judge-mesin.ts'
import { mesinIn } from './mesin.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/** The supervisor writes every two seconds. */
const WATCHED_MS = 60_000

/**
 * Judges whether a supervisor watches the database server, and what it reports about its machine.
 */
export function judgeWatchdog(beat: ReturnType<Beats['of']>, now: Instant): Temuan[] {
  const watched = beat !== null && now - beat.pada < WATCHED_MS
  const mesin = watched ? mesinIn(beat.data) : null
  const found = mesin ? judgeMesin(mesin, now) : []
  if (!watched || mesin?.sqld === null) {
    return [
      ...found,
      masalah(
        'penjaga',
        'catatan',
        {
          id: 'Server database tidak dijaga oleh "luwes serve".',
          en: 'No "luwes serve" watches over the database server.',
        },
        {
          id: 'Bila sqld dijalankan sendiri: pakai --max-concurrent-connections 16, dan jalankan ulang bila penulisan berhenti.',
          en: 'Where sqld is run by hand: give it --max-concurrent-connections 16, and restart it when writes stop.',
        },
      ),
    ]
  }
  return [
    ...found,
    baik(
      'penjaga',
      '"luwes serve" menjaga server database, dengan batas 16 koneksi.',
      '"luwes serve" watches over the database server, which is held to 16 connections.',
    ),
  ]
}
