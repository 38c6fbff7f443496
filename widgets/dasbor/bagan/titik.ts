import { css, html, nothing, svg, type TemplateResult } from 'lit'
import type { Dasbor } from '../../shared/contract.ts'
import type { Catalogue } from '../../shared/words.ts'
import { percentText, tenths } from '../figures.ts'
import type { DasborHost, Ukuran } from '../state.ts'
import { tableOf } from './gambar.ts'
import { messages as shared } from './messages.ts'
import { zoomAxis } from './sumbu.ts'

const messages = {
  terendah: {
    id: '{n} unit dengan angka terendah dari {dari} unit kerja, dari yang terendah.',
    en: 'The {n} lowest of {dari} units, the lowest first.',
  },
  semua: {
    id: '{dari} unit kerja, dari angka terendah.',
    en: '{dari} {dari:unit|units}, the lowest first.',
  },
  takNol: {
    id: 'Sumbu {dari} sampai {sampai}, tidak mulai dari nol, agar selisihnya terlihat.',
    en: 'The axis runs from {dari} to {sampai} and does not begin at zero, so that differences show.',
  },
  nol: { id: 'Sumbu 0 sampai {sampai}.', en: 'The axis runs from 0 to {sampai}.' },
  rata: {
    id: 'Garis tegak: semua unit di sini, {n}.',
    en: 'The upright line: all units here, {n}.',
  },
  tanpa: { id: '{n} unit tanpa data.', en: '{n} {n:unit|units} without data.' },
  pilih: { id: 'Pilih unit untuk membukanya.', en: 'Choose a unit to open it.' },
  tampil: { id: 'Tampilkan semua {n} unit', en: 'Show all {n} units' },
  ringkas: { id: 'Tampilkan yang terendah saja', en: 'Show the lowest alone' },
} as const satisfies Catalogue

const UKURAN: readonly Ukuran[] = [
  ...(['kehadiran', 'partisipasi', 'laporan', 'layananTerjaga'] as const),
  ...(['keputusanTepat', 'disiplin', 'produktivitas', 'capaianUnit'] as const),
]

/** How many units are drawn at first. */
const DRAWN = 12

/** The styles of units as dots: the name in full, the dot on a common axis, the figure. */
export const dotStyles = css`
  .dots {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_3);
  }
  .dots li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    padding-block: var(--_1);
    border-top: 1px solid var(--_line);
  }
  .dots .name {
    grid-column: 1 / -1;
  }
  .dots button {
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .dots .strip {
    display: block;
    width: 100%;
    height: 1em;
    overflow: visible;
  }
  .dots .strip line {
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .dots .strip .whole {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .dots .strip circle {
    fill: var(--_accent);
  }
  .dots b {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .dots .axis span {
    display: flex;
    justify-content: space-between;
  }
  .dots .axis {
    border: 0;
  }
  @media (forced-colors: active) {
    .dots .strip line {
      stroke: CanvasText;
    }
    .dots .strip circle {
      fill: CanvasText;
    }
  }
  @container (min-width: 40em) {
    .dots {
      grid-template-columns: minmax(0, 20em) minmax(0, 1fr) auto;
    }
    .dots .name {
      grid-column: 1;
    }
    .dots .axis > span {
      grid-column: 2;
    }
  }
`

/**
 * Shows the units side by side by one measure, each of which opens; the table has all measures of
 * all.
 */
export function unitsView(host: DasborHost, one: Dasbor): TemplateResult {
  const { t, lang } = host.words()
  const { ukuran, semua, buka, unit } = host.state()
  const { perUnit } = one
  const told = (name: Ukuran, value: number | null) => {
    if (value === null) return '–'
    return name === 'disiplin' || name === 'produktivitas'
      ? tenths(value, lang)
      : percentText(value, lang)
  }
  const sorted = perUnit
    .flatMap((each) => {
      const value = each[ukuran]
      return value === null ? [] : [{ ...each, value }]
    })
    .toSorted((a, b) => a.value - b.value)
  const drawn = semua ? sorted : sorted.slice(0, DRAWN)
  const whole = ukuran === 'capaianUnit' ? (one.hasilUnit?.capaian ?? null) : one[ukuran]
  const values = drawn.map(({ value }) => value)
  const axis = zoomAxis(whole === null ? values : [...values, whole])
  const [low, high] = axis
  const x = (value: number) => `${(((value - low) / (high - low)) * 100).toFixed(2)}%`
  const choose = (event: Event) => {
    // Safe because the options are these.
    host.patch({ ukuran: (event.target as HTMLSelectElement).value as Ukuran })
  }
  const ends = { dari: told(ukuran, low), sampai: told(ukuran, high) }
  const sentences = [
    t(drawn.length < perUnit.length ? messages.terendah : messages.semua, {
      n: drawn.length,
      dari: perUnit.length,
    }),
    t(low === 0 ? messages.nol : messages.takNol, ends),
    whole === null ? '' : t(messages.rata, { n: told(ukuran, whole) }),
    sorted.length < perUnit.length ? t(messages.tanpa, { n: perUnit.length - sorted.length }) : '',
    t(messages.pilih),
  ]
  const title = t(shared.unit, { ukuran: t(shared[ukuran]) })
  const row = ({ unitKerja, nama, value }: (typeof sorted)[number]) => html`<li>
    <span class="name">${
      unitKerja === unit
        ? nama
        : html`<button @click=${() => buka({ kode: unitKerja, nama })}>${nama}</button>`
    }</span>
    <svg class="strip" role="presentation" aria-hidden="true">${svg`<line x1="0" x2="100%" y1="0.5em" y2="0.5em" />
      ${whole === null ? nothing : svg`<line class="whole" x1=${x(whole)} x2=${x(whole)} y1="0" y2="1em" />`}
      <circle cx=${x(value)} cy="0.5em" r="0.4em" />`}</svg>
    <b>${told(ukuran, value)}</b></li>`
  const names = UKURAN.map((name) => t(shared[name]))
  const cells = perUnit.map((each) => [each.nama, ...UKURAN.map((name) => told(name, each[name]))])
  return html`<figure class="picture wide">
    <h4 id="unit-kerja">${title}</h4>
    <div><label for="ukuran" class="small">${t(shared.ukuran)}</label>
      <select id="ukuran" @change=${choose}>${UKURAN.map((name) => html`<option value=${name} .selected=${name === ukuran}>${t(shared[name])}</option>`)}</select></div>
    <p class="small muted" id="unit-kerja-isi">${sentences.join(' ')}</p>
    <ol class="dots" aria-labelledby="unit-kerja" aria-describedby="unit-kerja-isi">
      <li class="axis small muted" role="presentation" aria-hidden="true"><span><span>${ends.dari}</span><span>${ends.sampai}</span></span></li>
      ${drawn.map(row)}
    </ol>
    ${
      sorted.length > DRAWN
        ? html`<p><button class="button plain" @click=${() => host.patch({ semua: !semua })}>${semua ? t(messages.ringkas) : t(messages.tampil, { n: sorted.length })}</button></p>`
        : nothing
    }
    ${tableOf(title, t(shared.tabel), [t(shared.unitKerja), ...names], cells)}
  </figure>`
}
