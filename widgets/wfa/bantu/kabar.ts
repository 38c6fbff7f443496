import { css, html, nothing, type TemplateResult } from 'lit'
import { basis } from '../../shared/basis.ts'
import type { KebijakanSaya } from '../../shared/contract.ts'
import { formatDay } from '../../shared/format.ts'
import { valueText } from '../../shared/law-values.ts'
import { ownerOf } from '../../shared/owner.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import type { WfaHost } from '../state.ts'
import { messages } from './messages.ts'

/** The styles of changes of the law. */
export const kabarStyles = css`
  .law-news {
    display: grid;
    gap: var(--_2);
    margin-bottom: var(--_3);
  }
  .law-news ul {
    display: grid;
    gap: var(--_2);
    margin: var(--_1) 0 0;
    padding: 0;
    list-style: none;
  }
  .law-news .button {
    margin-top: var(--_2);
  }
  .law-news s {
    color: var(--_muted);
  }
`

/** The key on this device for the changes that its person has read. */
const KEY = 'luwes:kabar-kebijakan'
/** How many clauses are shown at first; the others are behind a summary. */
const FIRST = 3

/** Returns the changes for the person; without an answer the widget works as before. */
function newsOf(host: WfaHost): readonly KebijakanSaya[] {
  const { kabar } = host.state()
  return kabar?.ok ? kabar.value.data : []
}

/** Shows the changes of the law for the person, until they confirm that they have read them. */
export function newsView(host: WfaHost): TemplateResult | typeof nothing {
  const words = host.words()
  const { saya, dibaca = [] } = host.state()
  const nip = saya?.pegawai.nip ?? ''
  const known = [...readOn(nip), ...dibaca]
  const fresh = newsOf(host).filter((one) => !known.includes(nameOf(one)))
  if (fresh.length === 0) return nothing
  return html`<section class="law-news" aria-label=${words.t(messages.kabarJudul)}>
    ${fresh.map((one) =>
      note(
        'info',
        changeView(words, one, () => close(host, nip, one)),
      ),
    )}
  </section>`
}

function changeView(
  words: Words,
  { status, sejak, berlaku, dokumen, klausa }: KebijakanSaya,
  read: () => void,
): TemplateResult {
  const { t, lang } = words
  const hari = formatDay(sejak, lang)
  const title =
    status === 'dicabut'
      ? messages.kabarBatal
      : berlaku
        ? messages.kabarBerlaku
        : messages.kabarAkan
  const shown = klausa.slice(0, FIRST)
  const rest = klausa.slice(FIRST)
  return html`<h3>${t(title, { hari })}</h3>
    ${status === 'dicabut' ? html`<p>${t(messages.kabarTetap)}</p>` : nothing}
    <ul>${shown.map((one) => clauseView(words, one, status))}</ul>
    ${
      rest.length > 0
        ? html`<details><summary>${t(messages.kabarSisa, { n: rest.length })}</summary>
            <ul>${rest.map((one) => clauseView(words, one, status))}</ul></details>`
        : nothing
    }
    ${basis(words, `${dokumen.nomor}, ${[...new Set(klausa.map(({ pasal }) => pasal))].join('; ')}`)}
    <p><button type="button" class="button" @click=${read}>${t(messages.kabarDibaca)}</button></p>`
}

function clauseView(
  words: Words,
  { nama, satuan, sebelum, sesudah }: KebijakanSaya['klausa'][number],
  status: KebijakanSaya['status'],
): TemplateResult {
  const { t } = words
  const before = valueText(words, sebelum, satuan)
  const after = valueText(words, sesudah, satuan)
  return html`<li><b>${t(nama)}</b>
    <div>${
      status === 'dicabut'
        ? html`${t(messages.kabarTetapNilai, { nilai: before ?? '' })}`
        : html`<span class="muted">${t(messages.kabarSemula)}</span> <s>${before}</s>
          <span class="muted">${t(messages.kabarMenjadi)}</span> <b>${after}</b>`
    }</div></li>`
}

const nameOf = ({ id, status }: KebijakanSaya) => `${id} ${status}`

function close(host: WfaHost, nip: string, one: KebijakanSaya): void {
  const { dibaca = [] } = host.state()
  const still = new Set(newsOf(host).map(nameOf))
  const read = [...new Set([...readOn(nip), ...dibaca, nameOf(one)])].filter((name) =>
    still.has(name),
  )
  try {
    localStorage.setItem(KEY, JSON.stringify({ siapa: ownerOf(nip), dibaca: read }))
  } catch {
    // A device without storage shows it again the next time.
  }
  host.patch({ dibaca: read })
  host.say(host.words().t(messages.kabarDitutup))
  void host.focusOn('#tab-buat')
}

/** Returns the changes that a person has read on this device. */
function readOn(nip: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    const { siapa, dibaca }: Readonly<Record<string, unknown>> = { ...(kept ?? {}) }
    return siapa === ownerOf(nip) && Array.isArray(dibaca) ? dibaca.map(String) : []
  } catch {
    return []
  }
}
