import { html, nothing, type TemplateResult } from 'lit'
import type { DaftarKebijakan, Edisi, Kebijakan, Text } from '../../shared/contract.ts'
import { faultAt } from '../../shared/faults.ts'
import { fieldsOf, selectField, textField } from '../fields.ts'
import { sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, isSame, submit } from '../tab.ts'
import { valueView } from './json.ts'
import { load } from './load.ts'
import { messages } from './messages.ts'
import { type Draf, type KlausaDraf, KOSONG, store } from './state.ts'

type Klausa = Edisi['isi'][number]

/** Returns the id of the controls of a clause. */
const idOf = (kode: string) => `k-${kode.replaceAll('.', '-')}`

/** Adds a clause to the open draft, or to a new one. */
export function addClause(host: AdminHost, { kode, nilai, contoh }: Klausa): void {
  const draf = store.get(host).draf ?? KOSONG
  const there = draf.klausa.some((one) => one.kode === kode)
  const klausa = there
    ? draf.klausa
    : [...draf.klausa, { kode, nilai: nilai ?? contoh ?? undefined, pasal: '' }]
  store.set(host, { draf: { ...draf, klausa }, impor: false })
  void host.focusOn(`#${idOf(kode)}-judul`)
}

/** Returns a change in the form for editing. */
export function asDraft({ id, versi, judul, sejak, dokumen, perubahan }: Kebijakan): Draf {
  return {
    id,
    versi,
    nama: judul,
    sejak,
    nomor: dokumen?.nomor ?? '',
    tanggal: dokumen?.tanggal ?? '',
    klausa: perubahan.map(({ kode, nilai, pasal, efek }) => ({
      kode,
      nilai,
      pasal,
      ...(efek && { efek }),
    })),
    contoh: '',
  }
}

/** Shows the form of a draft: its title, its first day, and its clauses. */
export function draftView(
  host: AdminHost,
  { contoh }: DaftarKebijakan,
  draf: Draf,
): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<Draf>) => store.set(host, { draf: { ...draf, ...change } })
  const { line, day } = fieldsOf(host, draf, set)
  const leave = () => {
    host.patch({ faults: [] })
    store.set(host, { draf: null })
    void host.focusOn('#baru')
  }
  const published = contoh
    .filter(({ klausa }) => klausa > 0)
    .map(({ kode, klausa }) => [kode, t(messages.contohPilihan, { kode, n: klausa })] as const)
  const begin = { id: 'contoh', label: messages.mulaiDari, value: draf.contoh }
  return html`<section class="form stack" aria-labelledby="form-judul">
    <div class="row apart"><h3 id="form-judul">${draf.id ? draf.nama : t(messages.baru)}</h3>
      <button class="button plain" @click=${leave}>${t(common.tutup)}</button></div>
    ${line('nama', messages.judulDraf, messages.judulPetunjuk)}
    ${day('sejak', messages.mulaiTanggal)}
    ${line('nomor', messages.nomor, messages.nomorPetunjuk)}
    ${day('tanggal', messages.tanggal)}
    ${
      draf.id
        ? nothing
        : selectField(host, { ...begin, set: (value) => set({ contoh: value }) }, [
            ['', t(messages.dariAwal)],
            ...published,
          ])
    }
    <div id="klausa" tabindex="-1">${faultAt(host.words(), host.state().faults, 'klausa')}
      ${draf.klausa.map((one) => clauseView(host, draf, one, set))}</div>
    ${picker(host, draf)}
    ${sendButton(host, messages.simpan, () => void save(host, draf))}
  </section>`
}

/** Lets somebody choose a clause by its plain name. */
function picker(host: AdminHost, draf: Draf): TemplateResult {
  const { t } = host.words()
  const isi = store.get(host).edisi?.isi ?? []
  const left = isi.filter(({ kode }) => !draf.klausa.some((one) => one.kode === kode))
  const set = (kode: string) => {
    const chosen = left.find((one) => one.kode === kode)
    if (chosen) addClause(host, chosen)
  }
  const control = { id: 'tambah', label: messages.tambah, value: '', set }
  return selectField(host, control, [
    ['', t(messages.pilih)],
    ...left.map(
      ({ kode, nama, bagian }) => [kode, `${t(messages[`b-${bagian}`])}: ${t(nama)}`] as const,
    ),
  ])
}

function clauseView(
  host: AdminHost,
  draf: Draf,
  one: KlausaDraf,
  set: (change: Partial<Draf>) => void,
): TemplateResult {
  const words = host.words()
  const { t } = words
  const known = store.get(host).edisi?.isi.find(({ kode }) => kode === one.kode)
  const nama = known ? t(known.nama) : one.kode
  const id = idOf(one.kode)
  const change = (part: Partial<KlausaDraf>) =>
    set({ klausa: draf.klausa.map((old) => (old.kode === one.kode ? { ...old, ...part } : old)) })
  const replace = (next: KlausaDraf) =>
    set({ klausa: draf.klausa.map((old) => (old.kode === one.kode ? next : old)) })
  const remove = () => {
    set({ klausa: draf.klausa.filter(({ kode }) => kode !== one.kode) })
    void host.focusOn('#tambah')
  }
  const silent = one.nilai === null
  const begin = known?.nilai ?? known?.contoh ?? undefined
  const pasal = { id: `${id}-pasal`, label: messages.pasal, value: one.pasal }
  // A clause that is only switched on has no value but that and silence.
  const switched = known?.nilai === true || known?.contoh === true
  return html`<div class="kutip stack tight" role="group" aria-labelledby="${id}-judul">
    <div class="row apart"><h4 id="${id}-judul" tabindex="-1">${nama}</h4>
      <button class="button plain" aria-label=${t(messages.buang, { nama })} @click=${remove}>×</button></div>
    ${faultAt(words, host.state().faults, id)}
    ${
      known?.diam
        ? html`<label class="tick"><input type="checkbox" id="${id}-diam" .checked=${silent}
          @change=${() => change({ nilai: silent ? begin : null })} />${t(messages.diam)}</label>`
        : nothing
    }
    ${
      silent || switched
        ? nothing
        : valueView(host, one, {
            id,
            label: t(messages.nilai),
            nilai: one.nilai,
            satuan: known?.satuan ?? '',
            contoh: known?.contoh,
            set: (nilai) => change({ nilai }),
            json: (json, nilai) => replace({ ...one, nilai, json }),
            parts: () => {
              const { json: _, ...rest } = one
              replace(rest)
              void host.focusOn(`#${id}-judul`)
            },
          })
    }
    ${known?.berefek && !silent ? warningTick(host, id, one, change) : nothing}
    ${textField(host, { ...pasal, set: (value) => change({ pasal: value }) })}
  </div>`
}

/** Shows the box that turns a breach of a clause into a warning. */
function warningTick(
  host: AdminHost,
  id: string,
  { efek }: KlausaDraf,
  change: (part: Partial<KlausaDraf>) => void,
): TemplateResult {
  const warns = efek === 'peringatan'
  return html`<label class="tick"><input type="checkbox" id="${id}-efek" .checked=${warns}
    @change=${() => change({ efek: warns ? 'tolak' : 'peringatan' })} />${host.words().t(messages.memperingatkan)}</label>`
}

function save(host: AdminHost, draf: Draf): Promise<boolean> {
  const { id, versi, sejak, tanggal, klausa, contoh } = draf
  const judul = draf.nama.trim()
  const nomor = draf.nomor.trim()
  const perubahan = Object.fromEntries(
    klausa.map(({ kode, nilai, pasal, efek }) => [
      kode,
      { nilai, pasal: pasal.trim(), ...(efek && { efek }) },
    ]),
  )
  const dokumen = nomor && tanggal ? { nomor, tanggal } : null
  return submit(host, {
    method: id ? 'PUT' : 'POST',
    path: id ? `/kebijakan/rancangan/${id}` : '/kebijakan/rancangan',
    body: { judul, sejak, dokumen, perubahan, ...(id ? { versi } : contoh && { contoh }) },
    faults: failedChecks(
      [!id || !isSame(draf, store.get(host).semula), '', common.takBerubah],
      [judul !== '', 'nama', messages.wajibJudul],
      [sejak !== '', 'sejak', messages.wajibSejak],
      [(nomor === '') === (tanggal === ''), nomor ? 'tanggal' : 'nomor', messages.wajibDokumen],
      ...klausa.flatMap(({ kode, nilai, pasal, json }) => [
        [
          nilai !== undefined,
          idOf(kode),
          ofClause(host, kode, json === undefined ? messages.wajibNilai : messages.jsonSalah),
        ] as const,
        [
          pasal.trim() !== '',
          `${idOf(kode)}-pasal`,
          ofClause(host, kode, messages.wajibPasal),
        ] as const,
      ]),
    ),
    fieldOf: fieldOf,
    said: () => host.words().t(messages.tersimpan),
    after: () => {
      store.set(host, { draf: null })
      return load(host)
    },
  })
}

/** Returns a fault's text with the name of its clause. */
function ofClause(host: AdminHost, kode: string, text: Text): Text {
  const nama = store.get(host).edisi?.isi.find((one) => one.kode === kode)?.nama
  return nama ? { id: `${nama.id}: ${text.id}`, en: `${nama.en}: ${text.en}` } : text
}

/** Returns the control for a JSON pointer into a draft. */
function fieldOf(path: string): string {
  const [, first = '', kode = '', part] = path.split('/')
  if (first !== 'perubahan') return { dokumen: 'nomor', judul: 'nama' }[first] ?? first
  return kode ? `${idOf(kode)}${part === 'pasal' ? '-pasal' : ''}` : 'klausa'
}
