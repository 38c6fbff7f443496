import { css, html, nothing, type TemplateResult } from 'lit'
import type { BarisLaporan } from './contract.ts'
import { iconOk, iconWarn } from './icons.ts'
import { formatNumber } from './numbers.ts'
import type { Catalogue, Words } from './words.ts'

const messages = {
  hasil: { id: 'Hasil kerja', en: 'Results' },
  dariTarget: { id: 'dari target {target}', en: 'of the target {target}' },
  tanpaTarget: { id: 'di luar rencana', en: 'not planned' },
  bukti: { id: 'Bukti: {teks}', en: 'Proof: {teks}' },
  buktiTautan: { id: 'Lihat bukti', en: 'See the proof' },
} as const satisfies Catalogue

/** The styles of a report's lines. */
export const reportStyles = css`
  .report li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_2);
    padding: var(--_2) 0;
    border-bottom: 1px solid var(--_line);
  }
  .report li.met > svg {
    color: var(--_ok);
  }
  .report li.open > svg {
    color: var(--_warn);
  }
  .report a {
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
`

/** Counts the planned lines that reached their target. */
export function matchedLines(lines: readonly BarisLaporan[]): { met: number; all: number } {
  const planned = lines.filter(({ target }) => target !== undefined)
  return { met: planned.filter(isMet).length, all: planned.length }
}

const isMet = ({ target = 0, realisasi }: BarisLaporan): boolean => realisasi >= target

/** Shows the results of the plan, line by line. */
export function reportLines(words: Words, lines: readonly BarisLaporan[]): TemplateResult {
  const { t, lang } = words
  return html`<div>
    <h4 class="label">${t(messages.hasil)}</h4>
    <ul class="report">
      ${lines.map((line) => {
        const { hasil, realisasi, satuan, target, bukti } = line
        const aim = target === undefined ? null : formatNumber(target, lang)
        return html`<li class=${isMet(line) ? 'met' : 'open'}>${isMet(line) ? iconOk : iconWarn}
          <div><p>${hasil}</p>
            <p class="num"><b>${formatNumber(realisasi, lang)} ${satuan}</b>
              <span class="muted">${aim === null ? t(messages.tanpaTarget) : t(messages.dariTarget, { target: aim })}</span></p>
            ${bukti ? proof(words, bukti) : nothing}</div>
        </li>`
      })}
    </ul>
  </div>`
}

/**
 * Returns the host of an http or https address; '' for anything else, which never becomes a link.
 */
function hostOf(text: string): string {
  try {
    const { protocol, host } = new URL(text)
    return /^https?:$/.test(protocol) ? host : ''
  } catch {
    return ''
  }
}

function proof({ t }: Words, bukti: string): TemplateResult {
  const host = hostOf(bukti)
  return host
    ? html`<p class="small"><a href=${bukti} target="_blank" rel="noopener noreferrer">${t(messages.buktiTautan)}</a>
        <span class="muted">(${host})</span></p>`
    : html`<p class="small">${t(messages.bukti, { teks: bukti })}</p>`
}
