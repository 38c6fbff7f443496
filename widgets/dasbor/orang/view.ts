import { css, html, nothing, type TemplateResult } from 'lit'
import type { OrangDasbor, Text } from '../../shared/contract.ts'
import { formatMonth } from '../../shared/format.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { pagesFrom } from '../../shared/pages.ts'
import { stateText } from '../../shared/states.ts'
import { problemCard, skeleton } from '../../shared/views.ts'
import type { Catalogue } from '../../shared/words.ts'
import { percentText, tenths } from '../figures.ts'
import type { DasborHost } from '../state.ts'
import { loadPeople } from './load.ts'

const messages = {
  judul: { id: 'Pegawai unit ini', en: 'The people of this unit' },
  teks: {
    id: 'Angka {bulan} menurut nama, termasuk unit di bawahnya. Pegawai dapat melihat siapa yang membuka datanya.',
    en: 'The figures of {bulan} by name, with the units below. People can see who opened their data.',
  },
  kosong: {
    id: 'Tidak ada pegawai pada bulan ini.',
    en: 'Nobody belonged to the unit this month.',
  },
  buka: {
    id: 'Pilih nama untuk membuka pegawainya di portal.',
    en: 'Choose a name to open the person in the portal.',
  },
  nama: { id: 'Nama', en: 'Name' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  hadir: { id: 'Hadir', en: 'Present' },
  dari: { id: '{n} dari {dari} hari', en: '{n} of {dari} days' },
  wfa: { id: 'Hari WFA', en: 'WFA days' },
  terlambat: { id: 'Hari terlambat', en: 'Late days' },
  laporan: { id: 'Laporan WFA', en: 'WFA reports' },
  capaian: { id: 'Capaian', en: 'Reached' },
  disiplin: { id: 'Disiplin', en: 'Discipline' },
  predikat: { id: 'Predikat', en: 'Predicate' },
  belum: { id: 'belum dinilai', en: 'not rated yet' },
  urutkan: { id: 'Urutkan menurut', en: 'Sort by' },
  urutNama: { id: 'Nama', en: 'Name' },
  urutHadir: { id: 'Kehadiran, terendah dahulu', en: 'Presence, lowest first' },
  urutWfa: { id: 'Hari WFA, terbanyak dahulu', en: 'WFA days, most first' },
  urutTerlambat: { id: 'Hari terlambat, terbanyak dahulu', en: 'Late days, most first' },
  urutCapaian: { id: 'Capaian, terendah dahulu', en: 'Reached, lowest first' },
  urutSebagian: {
    id: 'Urutan berlaku bagi pegawai yang sudah ditampilkan.',
    en: 'Those that are shown are sorted.',
  },
  lagi: { id: 'Tampilkan berikutnya', en: 'Show more' },
  jumlah: { id: '{n} pegawai ditampilkan.', en: '{n} {n:person|people} shown.' },
} as const satisfies Catalogue

/** The styles of the list of people: a table if there is room, cards on a phone. */
export const styles = [
  css`
    .sort {
      max-width: 24em;
      margin-top: var(--_3);
    }
    .people {
      width: 100%;
      margin: var(--_3) 0;
      border-collapse: collapse;
      font-size: var(--_small);
    }
    .people thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .people tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 var(--_3);
      padding: var(--_2) 0;
      border-top: 1px solid var(--_line);
    }
    .people th,
    .people td {
      padding: 2px 0;
      text-align: start;
      vertical-align: top;
      font-variant-numeric: tabular-nums;
    }
    .people tbody th {
      grid-column: 1 / -1;
      font-size: var(--luwes-unit);
    }
    .people a {
      display: inline-block;
      min-height: 24px;
      color: var(--_accent);
      text-underline-offset: 0.2em;
    }
    .people td::before {
      content: attr(data-name) ':';
      margin-inline-end: 0.3em;
      color: var(--_muted);
    }
    @container (min-width: 56em) {
      .people tr {
        display: table-row;
      }
      .people thead {
        position: static;
        clip-path: none;
      }
      .people td::before {
        content: none;
      }
      .people th,
      .people td {
        padding: var(--_2) var(--_3) var(--_2) 0;
        border-top: 1px solid var(--_line);
      }
      .people tbody th {
        font-size: inherit;
      }
    }
  `,
]

/** The figures for sorting people, each by what comes first; equal ones by name. */
const URUTAN: Readonly<Record<string, readonly [Text, (one: OrangDasbor) => number]>> = {
  nama: [messages.urutNama, () => 0],
  hadir: [messages.urutHadir, ({ hadir, wajib }) => (wajib === 0 ? 1 : hadir / wajib)],
  wfa: [messages.urutWfa, ({ hariWfa }) => -hariWfa],
  terlambat: [messages.urutTerlambat, ({ terlambat }) => -terlambat],
  capaian: [messages.urutCapaian, ({ capaian }) => capaian ?? Number.MAX_SAFE_INTEGER],
}

/**
 * Shows the people behind the figures of a unit, if the reader may read their months. Each links to
 * the page in `halaman`, if there is one.
 */
export function peopleView(host: DasborHost, halaman = ''): TemplateResult | typeof nothing {
  const words = host.words()
  const { t, lang } = words
  const { orang, month, dasbor } = host.state()
  if (!orang) return nothing
  const { next, busy, problem, urut = 'nama' } = orang
  const [, rank = () => 0] = URUTAN[urut] ?? []
  const data = orang.data.toSorted((a, b) => rank(a) - rank(b))
  const sort = (event: Event) => {
    if (!(event.target instanceof HTMLSelectElement)) return
    host.patch({ orang: { ...orang, urut: event.target.value } })
  }
  const unitName = (kode: string) =>
    dasbor?.perUnit.find(({ unitKerja }) => unitKerja === kode)?.nama ?? kode
  const several = new Set(data.map(({ unitKerja }) => unitKerja)).size > 1
  const n = (value: number) => formatNumber(value, lang)
  const columns: readonly (readonly [string, (one: OrangDasbor) => string])[] = [
    ...(several
      ? [[t(messages.unit), (one: OrangDasbor) => unitName(one.unitKerja)] as const]
      : []),
    [t(messages.hadir), (one) => t(messages.dari, { n: one.hadir, dari: n(one.wajib) })],
    [t(messages.wfa), ({ hariWfa }) => n(hariWfa)],
    [t(messages.laporan), (one) => `${one.laporanMasuk}/${one.laporanDiminta}`],
    [t(messages.terlambat), ({ terlambat }) => n(terlambat)],
    [t(messages.capaian), ({ capaian }) => (capaian === null ? '–' : percentText(capaian, lang))],
    [t(messages.disiplin), ({ disiplin }) => (disiplin === null ? '–' : tenths(disiplin, lang))],
    [
      t(messages.predikat),
      ({ predikat }) => (predikat === null ? t(messages.belum) : t(stateText(predikat))),
    ],
  ]
  const page = pagesFrom(halaman).get('pegawai')
  const name = ({ nip, nama }: OrangDasbor) =>
    page ? html`<a href=${page.replaceAll('{nip}', nip)}>${nama}</a>` : nama
  const more = () => void loadPeople(host)
  return html`<section aria-labelledby="orang">
    <h3 id="orang" tabindex="-1">${t(messages.judul)}</h3>
    <p class="small muted">${t(messages.teks, { bulan: formatMonth(month, lang) })} ${page && data.length > 0 ? t(messages.buka) : nothing}</p>
    ${
      data.length > 0
        ? html`<div class="sort"><label for="urut" class="small">${t(messages.urutkan)}</label>
          <select id="urut" @change=${sort}>${Object.entries(URUTAN).map(([name, [text]]) => html`<option value=${name} .selected=${name === urut}>${t(text)}</option>`)}</select>
          ${next ? html`<p class="small muted">${t(messages.urutSebagian)}</p>` : nothing}</div>
          <table class="people" role="table">
          <thead role="rowgroup"><tr role="row">${[t(messages.nama), ...columns.map(([name]) => name)].map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
          <tbody role="rowgroup">${data.map(
            (one) => html`<tr role="row"><th scope="row" role="rowheader">${name(one)}</th>
              ${columns.map(([name, text]) => html`<td role="cell" data-name=${name}>${text(one)}</td>`)}</tr>`,
          )}</tbody></table>
          <p class="small muted" role="status">${t(messages.jumlah, { n: data.length })}</p>`
        : busy || problem
          ? nothing
          : html`<p>${t(messages.kosong)}</p>`
    }
    ${busy ? skeleton(words, 'card') : nothing}
    ${problem ? problemCard(words, problem, more) : nothing}
    ${next && !busy && !problem ? html`<p><button class="button" @click=${more}>${t(messages.lagi)}</button></p>` : nothing}
  </section>`
}
