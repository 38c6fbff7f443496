import type { Pegawai } from '../../domain/pegawai/pegawai.ts'
import { rupiahText } from '../../domain/shared/number-words.ts'
import { askLuwes, type LuwesCall } from '../ask-luwes.ts'
import { type Html, html } from '../html.ts'
import { longMonth, toTitle } from './pages.ts'

/** The result of a computation for a page, in words. */
export interface Outcome {
  readonly good: boolean
  readonly text: string
}

/** Makes Luwes compute a month: one call from the portal's server. */
export async function compute(luwes: LuwesCall, month: string): Promise<Outcome> {
  try {
    const response = await askLuwes(luwes, `/v1/kinerja/${month}/hitung`, {})
    // Safe because Luwes answers an object with every status, and its members are only shown.
    const answer = (await response.json()) as Record<string, unknown>
    if (!response.ok) {
      const { title = 'Perhitungan belum berhasil', detail = '' } = answer
      return { good: false, text: `${title}. ${detail}` }
    }
    const { dihitung, tanpaNilai } = answer
    const text = `Kinerja ${longMonth(month)} selesai dihitung: ${dihitung} pegawai, ${tanpaNilai} di antaranya belum dinilai.`
    return { good: true, text }
  } catch {
    return {
      good: false,
      text: 'Layanan perhitungan tidak dapat dihubungi. Coba lagi sebentar lagi.',
    }
  }
}

interface Score {
  readonly status: string
  readonly disiplin: number | null
  readonly predikat: string | null
  readonly tpp: { readonly usulan: number | null } | null
}

async function scoreOf(luwes: LuwesCall, nip: string, month: string): Promise<Score | undefined> {
  const response = await askLuwes(luwes, `/v1/kinerja/${month}?nip=${nip}`).catch(() => undefined)
  // Safe because these members are in the shape of a month that /openapi.json tells, and only shown.
  return response?.ok ? ((await response.json()) as Score) : undefined
}

function row(pegawai: Pegawai, score: Score | undefined): Html {
  const percent =
    score?.disiplin == null ? '–' : (score.disiplin / 100).toFixed(2).replace('.', ',')
  const usulan = score?.tpp?.usulan
  return html`<tr><td>${pegawai.nama}<br><small>${pegawai.jabatan}</small></td>
<td class="angka" data-label="Disiplin">${percent}</td><td data-label="Predikat">${score?.predikat ? toTitle(score.predikat) : 'Belum dinilai'}</td>
<td class="angka" data-label="Usulan TPP">${usulan == null ? '–' : rupiahText(usulan)}</td></tr>`
}

/** Returns the page of BKPSDM: compute a month, and see some of the results. */
export async function rekap(
  luwes: LuwesCall,
  months: readonly string[],
  month: string,
  people: readonly Pegawai[],
  all: number,
  outcome?: Outcome,
): Promise<Html> {
  const scores = await Promise.all(people.map(({ nip }) => scoreOf(luwes, nip, month)))
  const computed = scores.some((score) => score !== undefined)
  return html`<div><h1>Rekap BKPSDM</h1><p class="pengantar">Kinerja dan usulan TPP seluruh pegawai, dihitung dari presensi dan penilaian e-Kinerja.</p></div>
${outcome && html`<p class="${outcome.good ? 'baik' : 'buruk'}" role="status">${outcome.text}</p>`}
<section class="kartu"><h2>Hitung Kinerja</h2><form class="formulir" method="post" action="/rekap">
<p><label for="bulan">Bulan</label><select id="bulan" name="bulan">${months.map((one) =>
    one === month
      ? html`<option value="${one}" selected>${longMonth(one)}</option>`
      : html`<option value="${one}">${longMonth(one)}</option>`,
  )}</select></p>
<button type="submit">Hitung</button></form>
<p><a href="/kelola?bagian=bulan">Tutup bulan, ekspor, dan jawab sanggahan</a></p></section>
<section class="kartu"><h2>Hasil ${longMonth(month)}</h2>${
    computed
      ? html`<p class="pengantar">Ditampilkan ${people.length} dari ${all} pegawai.</p><div class="gulir"><table class="rekap"><thead><tr><th scope="col">Pegawai</th><th scope="col" class="angka">Disiplin</th><th scope="col">Predikat</th><th scope="col" class="angka">Usulan TPP</th></tr></thead>
<tbody>${people.map((pegawai, i) => row(pegawai, scores[i]))}</tbody></table></div>`
      : html`<p>Bulan ini belum dihitung.</p>`
  }</section>`
}
