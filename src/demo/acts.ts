import type { LocalDate, Month } from '../domain/shared/local-date.ts'
import { askLuwes, type LuwesCall } from './ask-luwes.ts'
import type { Regency } from './data.ts'

/** Returns a token of a person who signs in, by user name or NIP. */
export type SignIn = (username: string) => Promise<string>

/** What a person does over the API, and where. */
type Act = readonly [path: string, body: unknown]

/** Returns the requests of the colleague of the story's employee from the widgets. */
function actsOf({ rekan }: Regency): readonly Act[] {
  if (!rekan) return []
  const report = {
    tanggal: rekan.wfa,
    baris: [
      { hasil: 'Pemutakhiran data aset TIK', target: 40, satuan: 'entri', realisasi: 43 },
      { hasil: 'Notula rapat SPBE', target: 1, satuan: 'dokumen', realisasi: 1 },
    ],
    kendala: 'Aplikasi aset sempat tidak dapat dibuka pada pagi hari.',
  }
  const correction = {
    tanggal: rekan.lupaPulang,
    jenis: 'tap-pulang',
    pukul: '16:12',
    alasan: 'Mesin presensi di lobi mati, saya pulang pukul 16.12.',
    bukti: [{ jenis: 'Foto mesin presensi', nomor: 'IMG-1612' }],
  }
  return [
    ['/v1/laporan', report],
    ['/v1/presensi/koreksi', correction],
  ]
}

/** Objects to a deduction of last month, or to its first line if there is none. */
async function object(who: LuwesCall, month: Month): Promise<void> {
  const path = `/v1/kinerja/${month}`
  const answer = await askLuwes(who, path)
  if (!answer.ok) return
  // Safe because the codes of lines are in the shape of a month that /openapi.json tells.
  const { baris } = (await answer.json()) as { readonly baris: readonly { kode: string }[] }
  const line = baris.find(({ kode }) => kode.startsWith('presensi.')) ?? baris[0]
  if (!line) return
  await askLuwes(who, `${path}/sanggahan`, {
    kode: line.kode,
    alasan: 'Mesin presensi di lobi mati hari itu; saya tercatat di buku tamu satpam.',
    bukti: [{ jenis: 'Berita acara gangguan', nomor: '800/118/DISKOMINFO/2026' }],
  })
}

/** How many people sign in at once. */
const AT_ONCE = 6

/** Does the work of some people at once, each in turn. */
async function inTurn<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const lane = async () => {
    for (let next = items.pop(); next !== undefined; next = items.pop()) await work(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}

/**
 * Lets those who worked from home last month report on their days, and their superiors accept the
 * reports. One in nine does not report; their days already count as absences.
 */
export async function reportDays(
  luwesUrl: string,
  signIn: SignIn,
  regency: Regency,
): Promise<void> {
  const { bulanLalu, wfa, people } = regency
  const person = (nip: string) => people.find(({ pegawai }) => pegawai.nip === nip)
  const enter = async (nip: string) => {
    return { luwesUrl, token: await signIn(person(nip)?.tokoh?.username ?? nip) }
  }
  const siti = people.find(({ tokoh }) => tokoh?.username === 'siti')?.pegawai.nip
  const days = wfa.filter(({ tanggal }) => tanggal.startsWith(bulanLalu))
  const sent: { readonly id: string; readonly atasan: string }[] = []
  await inTurn([...Map.groupBy(days, ({ nip }) => nip)], async ([nip, own]) => {
    const who = await enter(nip)
    const atasan = person(nip)?.pegawai.atasanNip
    for (const { tanggal } of own) {
      const at = Number(nip.slice(-3)) + Number(tanggal.slice(8))
      if (at % 9 === 0 && nip !== siti) continue
      const answer = await askLuwes(who, '/v1/laporan', reportOf(tanggal, at))
      // Safe because a report that was taken is answered with its id.
      if (answer.ok && atasan) sent.push({ ...((await answer.json()) as { id: string }), atasan })
    }
  })
  await inTurn([...Map.groupBy(sent, ({ atasan }) => atasan)], async ([atasan, reports]) => {
    const who = await enter(atasan)
    for (const { id } of reports) {
      await askLuwes(who, `/v1/laporan/${id}/keputusan`, { keputusan: 'terima' })
    }
  })
}

function reportOf(tanggal: LocalDate, at: number) {
  const realisasi = 8 + (at % 4)
  return {
    tanggal,
    baris: [{ hasil: 'Data bidang termutakhirkan', target: 10, satuan: 'entri', realisasi }],
  }
}

/**
 * Lets the people of the story do their own part: a report, a correction and an objection that
 * wait.
 *
 * Sent again on the same data it changes nothing important: what waits or was decided is refused.
 */
export async function actStory(luwesUrl: string, signIn: SignIn, regency: Regency): Promise<void> {
  const { rekan } = regency
  if (!rekan) return
  const who = { luwesUrl, token: await signIn(rekan.nip) }
  for (const [path, body] of actsOf(regency)) await askLuwes(who, path, body)
  await object(who, regency.bulanLalu)
}
