import { addDays, addMonths, type Month, monthOf, weekday } from '../../domain/shared/local-date.ts'
import { type CeritaRekan, sitiAtHome } from './cerita.ts'
import { demoWorkdays } from './kalender.ts'
import type { Person } from './people.ts'
import { random } from './random.ts'
import type { CaseItem, LeaveItem, RegencyWish, WfaItem } from './wish.ts'

/**
 * Returns those who came into their position recently enough to count as new, besides the one of
 * the story.
 */
export function withNewcomers({ seed, today }: RegencyWish, { pegawai, tokoh }: Person): Person {
  const recent = `${monthOf(addMonths(today, -1))}-01`
  const isNew =
    tokoh?.username === 'yusuf' || (!tokoh && random(seed, 'mutasi', pegawai.nip).percent(2))
  return isNew ? { pegawai: { ...pegawai, tmtJabatan: recent }, tokoh } : { pegawai, tokoh }
}

/** Returns leave and duty elsewhere in a month; the people of the story have none. */
export function leavesOf(wish: RegencyWish, people: readonly Person[], month: Month): LeaveItem[] {
  const days = demoWorkdays(month, '9999-12-31')
  return people.flatMap(({ pegawai: { nip }, tokoh }) => {
    const stream = random(wish.seed, 'cuti', nip, month)
    if (tokoh || !stream.percent(9)) return []
    const start = stream.between(0, days.length - 4)
    const jenis = stream.pick(['tahunan', 'tahunan', 'sakit', 'dinas-luar', 'dinas-luar'] as const)
    const dari = days[start] ?? month
    const sampai = days[start + stream.between(0, 3)] ?? month
    const nomorSurat = `800.1.11/${stream.between(100, 999)}/BKPSDM/${month.slice(0, 4)}`
    return [{ id: `cuti-${month}-${nip}`, nip, jenis, dari, sampai, nomorSurat }]
  })
}

/**
 * Returns WFA days by letter, before Luwes took over. They are for two office units on a Thursday,
 * and for a colleague on the last working day. The story's employee has one in the previous month
 * and one today.
 */
export function lettersOf(
  wish: RegencyWish,
  people: readonly Person[],
  month: Month,
  rekan: CeritaRekan | undefined,
): WfaItem[] {
  const days = demoWorkdays(month, addDays(wish.today, -1))
  const thursdays = days.filter((day) => weekday(day) === 4)
  const first = month !== monthOf(wish.today)
  const story = first ? [] : storyLetters(wish, people, rekan)
  const usual = people.flatMap(
    ({ pegawai: { nip, unitKerja, tugas, eselon, rumah }, tokoh }): WfaItem[] => {
      const own =
        tokoh?.username === 'siti' ? first : !tokoh && !eselon && tugas === 'administratif'
      if (story.some((one) => one.nip === nip)) return []
      if (!own || !['diskominfo', 'bappeda'].includes(unitKerja)) return []
      const stream = random(wish.seed, 'wfa', nip, month)
      const one = tokoh ? days[4] : thursdays[stream.between(0, thursdays.length)]
      // A past month has enough of them for a comparison with office days.
      const many = first && !tokoh ? thursdays.filter((day) => day !== one) : []
      const dates = many.length > 0 ? many : one ? [one] : []
      const nomorSurat = `800.1.5/${unitKerja}/${month}`
      const lokasi = { nama: 'Rumah', ...rumah }
      return dates.map((tanggal) => ({ nip, tanggal, jenis: 'rumah', lokasi, nomorSurat }))
    },
  )
  return [...usual, ...story]
}

/** Returns the letters of the story in its own month. */
function storyLetters(
  wish: RegencyWish,
  people: readonly Person[],
  rekan: CeritaRekan | undefined,
): WfaItem[] {
  const nomorSurat = `800.1.5/diskominfo/${monthOf(wish.today)}`
  return people.flatMap(({ pegawai: { nip, rumah }, tokoh }): WfaItem[] => {
    const today = tokoh?.username === 'siti' && sitiAtHome(wish, wish.today)
    const tanggal = nip === rekan?.nip ? rekan.wfa : today && wish.today
    const lokasi = { nama: 'Rumah', ...rumah }
    return tanggal ? [{ nip, tanggal, jenis: 'rumah', lokasi, nomorSurat }] : []
  })
}

/** Returns disciplinary cases in process: the one of the story, and a few more. */
export function casesOf({ seed }: RegencyWish, people: readonly Person[]): CaseItem[] {
  return people
    .filter(({ pegawai, tokoh }) =>
      tokoh ? tokoh.username === 'joko' : random(seed, 'disiplin', pegawai.nip).percent(1),
    )
    .map(({ pegawai: { nip } }) => ({ id: `hd-${nip}`, nip, tingkat: 'ringan' }))
}
