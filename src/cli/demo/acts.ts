import type { Regency } from './data.ts'

/** Answers a token of somebody who signs in, by user name or NIP. */
export type SignIn = (username: string) => Promise<string>

/** What a person does over the API, and where. */
type Act = readonly [path: string, body: unknown]

/** What the colleague of the story's employee sends from the widgets. */
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

/**
 * Lets the people of the story do what they did themselves: a report and a correction that wait.
 *
 * Sent again on the same data it changes nothing that matters: what waits or was decided is refused.
 */
export async function actStory(luwesUrl: string, signIn: SignIn, regency: Regency): Promise<void> {
  const { rekan } = regency
  if (!rekan) return
  const token = await signIn(rekan.nip)
  for (const [path, body] of actsOf(regency)) {
    await fetch(new URL(path, luwesUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
  }
}
