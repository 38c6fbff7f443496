import type { Text } from '../../shared/contract.ts'

/** A clause for trials: its code, how its value is typed, and its meaning. */
export interface Klausa {
  readonly code: string
  readonly kind: 'angka' | 'persen' | 'hari'
  readonly label: Text
  readonly unit: Text
  /** The initial value. */
  readonly usual: string
}

const hari: Text = { id: 'Hari', en: 'Days' }

/** The clauses for trials, the most common first. */
export const CLAUSES: readonly Klausa[] = [
  {
    code: 'wfa.batas-mingguan',
    kind: 'angka',
    label: { id: 'Batas WFA seminggu', en: 'Weekly limit' },
    unit: hari,
    usual: '2',
  },
  {
    code: 'wfa.kuota',
    kind: 'persen',
    label: { id: 'Kuota unit kerja', en: 'Quota of a unit' },
    unit: { id: 'Persen pegawai', en: 'Percent of the people' },
    usual: '50',
  },
  {
    code: 'wfa.hari-terbuka',
    kind: 'hari',
    label: { id: 'Hari yang terbuka untuk WFA', en: 'Weekdays open to WFA' },
    unit: { id: 'Hari', en: 'Weekdays' },
    usual: '1,2,3,4,5',
  },
  {
    code: 'wfa.minimum-kantor',
    kind: 'angka',
    label: { id: 'Minimum di kantor', en: 'Minimum at the office' },
    unit: { id: 'Pegawai', en: 'People' },
    usual: '1',
  },
  {
    code: 'wfa.batas-bulanan',
    kind: 'angka',
    label: { id: 'Batas WFA sebulan', en: 'Monthly limit' },
    unit: hari,
    usual: '8',
  },
  {
    code: 'wfa.pemberitahuan',
    kind: 'angka',
    label: { id: 'Diajukan sebelumnya', en: 'Notice' },
    unit: { id: 'Hari kerja', en: 'Working days' },
    usual: '2',
  },
  {
    code: 'wfa.baru-menjabat',
    kind: 'angka',
    label: { id: 'Masa kerja di jabatan', en: 'Time in the position' },
    unit: { id: 'Bulan', en: 'Months' },
    usual: '3',
  },
]

/** Returns the clauses to send; `faulty` is the first field without a meaningful value, if any. */
export function tryClauses(nilai: Readonly<Record<string, string | null>>, basis: string) {
  const wfa: Record<string, { readonly value: unknown; readonly basis: string } | null> = {}
  let faulty = ''
  for (const { code, kind } of CLAUSES) {
    const typed = nilai[code]
    if (typed === undefined) continue
    const value = typed === null ? null : valueFrom(kind, typed)
    if (value === undefined) faulty ||= code.replace('.', '-')
    else wfa[code] = value === null ? null : { value, basis }
  }
  return { wfa, faulty }
}

/**
 * Returns a value in the form of the law: percent in hundredths, weekdays as numbers; `undefined`
 * if invalid.
 */
function valueFrom(kind: Klausa['kind'], typed: string): unknown {
  if (kind === 'hari') {
    const days = typed.split(',').filter(Boolean).map(Number)
    return days.length > 0 ? { hari: days } : undefined
  }
  const plain = typed.trim().replace(',', '.')
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(plain)) return undefined
  if (kind === 'angka') return Number.isInteger(Number(plain)) ? Number(plain) : undefined
  return Number(plain) <= 100 ? Math.round(Number(plain) * 100) : undefined
}
