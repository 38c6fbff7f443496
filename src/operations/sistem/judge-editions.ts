import { type Edition, type Editions, editionOn } from '../../domain/edition.ts'
import { dateInWords } from '../../domain/shared/date-words.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { baik, type Temuan, temuan } from './temuan.ts'

/** How many days ahead a new edition is named. */
const SOON = 31

/** Judges the editions of the law: every clause has its basis. Names one that begins soon. */
export function judgeEditions(editions: Editions, today: LocalDate): Temuan[] {
  const inForce = dateInWords(editionOn(editions, today).since)
  const bare = editions.flatMap((edition) => clausesWithoutBasis(edition))
  const found: Temuan[] =
    bare.length === 0
      ? [
          baik(
            'edisi',
            `Edisi sejak ${inForce.id} berlaku.`,
            `The edition of ${inForce.en} is in force.`,
          ),
        ]
      : [
          temuan(
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
  const soon = editions.find((one) => one.since > today && one.since <= addDays(today, SOON))
  if (!soon) return found
  const from = dateInWords(soon.since)
  return [
    ...found,
    temuan(
      'edisi-baru',
      'catatan',
      {
        id: `Edisi baru berlaku mulai ${from.id}.`,
        en: `A new edition is in force from ${from.en} on.`,
      },
      {
        id: 'Umumkan kepada pegawai; coba dampaknya dengan "luwes simulate".',
        en: 'Tell the employees; try what it does by "luwes simulate".',
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
