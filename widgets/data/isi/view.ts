import { html, nothing, type TemplateResult } from 'lit'
import type { DataSaya } from '../../shared/contract.ts'
import { dataPartName } from '../../shared/data-parts.ts'
import { download } from '../../shared/download.ts'
import { formatDate, formatMonth } from '../../shared/format.ts'
import { formatMoment } from '../../shared/moments.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { stateCard } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import type { DataHost } from '../state.ts'
import { messages } from './messages.ts'

type Bagian = DataSaya['bagian'][string]

/** How many rows of a part are shown; a file has all. */
const SHOWN = 10

/** The styles of it are those of the widget. */
export const styles = []

/** Shows each part of the data, with its newest rows and a file of it. */
export function heldView(host: DataHost, data: DataSaya): TemplateResult {
  const { t } = host.words()
  const { mengunduh } = host.state()
  const all = () => void take(host, '/saya/data', 'data-saya.json')
  return html`<div><button class="button main" aria-disabled=${mengunduh}
      @click=${all}>${t(mengunduh ? messages.mengunduh : messages.unduh)}</button></div>
    <p class="small muted">${t(messages.unduhTeks)}</p>
    <ul class="parts">${Object.entries(data.bagian).map(([name, part]) => partView(host, name, part))}</ul>`
}

function partView(host: DataHost, name: string, part: Bagian): TemplateResult {
  const { t, lang } = host.words()
  const bagian = dataPartName(host.words(), name)
  const n = formatNumber(part.jumlah, lang)
  const count = t(part.terpotong ? messages.barisLebih : messages.baris, {
    n: part.terpotong ? n : part.jumlah,
  })
  const rows = part.baris.slice(0, SHOWN)
  const file = () => void take(host, `/saya/data?bagian=${name}&format=csv`, `data-${name}.csv`)
  return html`<li class="part"><div class="head-line"><b>${bagian}</b><span class="small muted num">${count}</span></div>
    <details><summary>${t(messages.lihat, { n: rows.length })}</summary>
      ${rows.map((row) => rowView(host, row))}</details>
    <button class="button plain small" @click=${file}>${t(messages.unduhBagian)}<span class="unseen"> ${bagian}</span></button></li>`
}

/** Returns a row as names and values, without empty ones. The file has both as stored. */
function rowView(host: DataHost, row: Readonly<Record<string, unknown>>): TemplateResult {
  const words = host.words()
  return html`<dl class="raw">${filled(row).map(
    ([name, value]) =>
      html`<div><dt>${named(name)}</dt><dd>${valued(words, name, value)}</dd></div>`,
  )}</dl>`
}

const filled = (row: object): [string, unknown][] =>
  Object.entries(row).filter(([, value]) => value !== null && value !== '')

/** Returns the name of a column in words: 'unit_kerja' and 'unitKerja' are 'Unit kerja'. */
function named(column: string): string {
  const words = column
    .replaceAll('_', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/\b(?:nip|wfa)\b/, (word) => word.toUpperCase())
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Columns stored as 1 and 0 that mean yes and no. */
const FLAGS = new Set(
  'acuan akhir aktif batal bawahan berlokasi internet lapor laptop menggantikan periksa rancangan sementara semua'.split(
    ' ',
  ),
)

/** Returns a value in words: days and moments written out, and nested values by name. */
function valued(words: Words, name: string, value: unknown): string {
  const { t, lang } = words
  if (typeof value === 'string') return textInWords(words, name, value)
  if (typeof value === 'boolean' || (FLAGS.has(name) && (value === 0 || value === 1))) {
    return t(value ? messages.ya : messages.tidak)
  }
  if (Array.isArray(value)) return value.map((one) => valued(words, name, one)).join('; ')
  if (typeof value === 'object' && value !== null) {
    return filled(value)
      .map(([key, inner]) => `${named(key)}: ${valued(words, key, inner)}`)
      .join('\n')
  }
  // A number of this size is a moment.
  if (typeof value === 'number' && value > 1e12)
    return formatMoment(new Date(value).toISOString(), lang)
  return lang === 'id' ? String(value).replace('.', ',') : String(value)
}

function textInWords(words: Words, name: string, text: string): string {
  const { lang } = words
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text, lang)
  if (/^\d{4}-\d{2}$/.test(text)) return formatMonth(text, lang)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return formatMoment(text, lang)
  if (!/^[[{]/.test(text)) return text
  try {
    return valued(words, name, JSON.parse(text))
  } catch {
    return text
  }
}

/** Offers a file to the browser, or shows the problem. */
async function take(host: DataHost, path: string, nama: string): Promise<void> {
  if (host.state().mengunduh) return
  host.patch({ mengunduh: true, done: '' })
  const { t, lang } = host.words()
  const result = await download(path, nama, lang)
  if (!result.ok) host.emit('luwes:error', { code: result.problem.code })
  const done = result.ok ? t(messages.terunduh, { nama }) : t(messages.gagal)
  host.patch({ mengunduh: false, done })
  host.say(done)
}

/** Shows who looked at the person's data, newest day first. */
export function looksView(host: DataHost, data: DataSaya): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { dilihat, dilihatLanjut } = data
  if (dilihat.length === 0) return stateCard(words, messages.nihil, messages.nihilTeks)
  return html`<ul class="looks">${dilihat.map(
    ({ tanggal, oleh, nama, jenis, semua }) => html`<li>
      <b>${t(messages.melihat, { nama: nama ?? oleh, jenis })}</b>
      <span class="small muted">${formatDate(tanggal, lang)}${semua ? `, ${t(messages.semua)}` : ''}</span></li>`,
  )}</ul>
  ${
    dilihatLanjut === null
      ? nothing
      : html`<div><button class="button" @click=${() => void older(host, data)}>${t(messages.lebihLama)}</button></div>`
  }`
}

async function older(host: DataHost, data: DataSaya): Promise<void> {
  const path = `/saya/data?bagian=dilihat&after=${data.dilihatLanjut}` as const
  const result = await host.call({ path })
  if (!result.ok) return host.emit('luwes:error', { code: result.problem.code })
  const { dilihat, dilihatLanjut } = result.value
  host.patch({ data: { ...data, dilihat: [...data.dilihat, ...dilihat], dilihatLanjut } })
}
