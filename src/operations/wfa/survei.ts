import { isOpen, type Survei } from '../../domain/wfa/survei.ts'

/** A survey for a person: whether it is open today, and whether they have answered. */
export interface SurveiSaya extends Survei {
  readonly terbuka: boolean
  readonly sudahMenjawab: boolean
}

/** Returns a survey for a person on a day. */
export function asSurveiSaya(
  survey: Survei,
  answered: ReadonlySet<string>,
  today: string,
): SurveiSaya {
  const { id, judul, pertanyaan, dari, sampai } = survey
  const own = { terbuka: isOpen(survey, today), sudahMenjawab: answered.has(id) }
  return { id, judul, pertanyaan, dari, sampai, ...own }
}

export const NO_SUCH_SURVEY = { id: 'Survei tidak ditemukan.', en: 'There is no such survey.' }
