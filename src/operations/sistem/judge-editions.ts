import { type Edition, type Editions, editionOn } from '../../domain/edition.ts'
import { KLAUSA, unsetClauses } from '../../domain/klausa.ts'
import { dateInWords } from '../../domain/shared/date-words.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/** How many days ahead a new edition is named. */
const SOON = 31

/**
 * Judges the editions of the law: every clause has its basis, and every adopted change is readable.
 * Counts the clauses that no Perkada sets, and names an edition that begins soon. `rusak` are
 * unreadable changes.
 */
export function judgeEditions(
  editions: Editions,
  today: LocalDate,
  rusak: readonly string[] = [],
): Temuan[] {
  return [
    ...judgeBases(editions, today),
    ...(rusak.length > 0 ? [unread(rusak)] : []),
    ...judgeUnset(editions, today),
    ...judgeSoon(editions, today),
  ]
}

function unread(rusak: readonly string[]): Temuan {
  return masalah(
    'edisi-terbaca',
    'rusak',
    {
      id: `${rusak.length} kebijakan yang ditetapkan tidak dapat dibaca versi ini dan tidak diterapkan: ${rusak.join(', ')}.`,
      en: `${rusak.length} adopted changes cannot be read by this version and are not applied: ${rusak.join(', ')}.`,
    },
    {
      id: 'Pasang kembali versi Luwes yang menetapkannya, lalu laporkan kepada pengembang.',
      en: 'Go back to the version of Luwes that adopted them, then tell the developers.',
    },
  )
}

function judgeUnset(editions: Editions, today: LocalDate): Temuan[] {
  const { length } = unsetClauses(editionOn(editions, today).policy)
  if (length === 0) return []
  return [
    masalah(
      'edisi-belum',
      'catatan',
      {
        id: `${length} dari ${KLAUSA.size} ketentuan belum ditetapkan dengan Perkada.`,
        en: `${length} of ${KLAUSA.size} clauses are not set by a Perkada yet.`,
      },
      {
        id: 'Lihat dan tetapkan di luwes-admin, bagian Kebijakan.',
        en: 'See and set them in luwes-admin, under Law.',
      },
    ),
  ]
}

function judgeBases(editions: Editions, today: LocalDate): Temuan[] {
  const inForce = dateInWords(editionOn(editions, today).since)
  const bare = editions.flatMap((edition) => clausesWithoutBasis(edition))
  return bare.length === 0
    ? [
        baik(
          'edisi',
          `Edisi sejak ${inForce.id} berlaku.`,
          `The edition of ${inForce.en} is in force.`,
        ),
      ]
    : [
        masalah(
          'edisi',
          'rusak',
          {
            id: `Klausul tanpa dasar: ${bare.join(', ')}.`,
            en: `Clauses without a basis: ${bare.join(', ')}.`,
          },
          {
            id: 'Isi "basis" dengan pasalnya di src/policy/regencies/, lalu deploy.',
            en: 'Fill "basis" with the article in src/policy/regencies/, then deploy.',
          },
        ),
      ]
}

function judgeSoon(editions: Editions, today: LocalDate): Temuan[] {
  const soon = editions.find((one) => one.since > today && one.since <= addDays(today, SOON))
  if (!soon) return []
  const from = dateInWords(soon.since)
  return [
    masalah(
      'edisi-baru',
      'catatan',
      {
        id: `Edisi baru berlaku mulai ${from.id}.`,
        en: `A new edition is in force from ${from.en} on.`,
      },
      {
        id: 'Umumkan kepada pegawai; coba dampaknya di luwes-admin, atau dengan "luwes simulate".',
        en: 'Tell the employees; try what it does in luwes-admin, or by "luwes simulate".',
      },
    ),
  ]
}

function clausesWithoutBasis({ since, policy }: Edition): string[] {
  return Object.values(policy).flatMap((part: Readonly<Record<string, unknown>>) =>
    Object.entries(part)
      .filter(([, clause]) => {
        if (typeof clause !== 'object' || clause === null || !('basis' in clause)) return false
        return typeof clause.basis !== 'string' || clause.basis.trim() === ''
      })
      .map(([code]) => `${since} ${code}`),
  )
}
