import type { InferOutput } from 'valibot'
import { KEJADIAN_KINERJA } from './kinerja/kejadian.ts'
import { KEJADIAN_PRESENSI } from './presensi/kejadian.ts'
import { KEJADIAN_WEBHOOK } from './webhook/kejadian.ts'
import { KEJADIAN_WFA } from './wfa/kejadian.ts'

/** The systems that send webhooks. */
export const SUMBER = ['simpeg', 'presensi', 'kinerja'] as const

/** A system that sends webhooks. */
export type Sumber = (typeof SUMBER)[number]

/** Every event that Luwes announces. Payloads are thin: ids, NIP, dates, states. */
export const KEJADIAN = {
  ...KEJADIAN_WFA,
  ...KEJADIAN_PRESENSI,
  ...KEJADIAN_KINERJA,
  ...KEJADIAN_WEBHOOK,
} as const

/** An event that Luwes announces. */
export type JenisKejadian = keyof typeof KEJADIAN

// Safe because the keys of a constant are those that its type names.
/** The names of all events. */
export const JENIS_KEJADIAN = Object.keys(KEJADIAN) as readonly JenisKejadian[]

// A test goes to the receiver that it tests, whatever this one subscribed to.
const subscribable = JENIS_KEJADIAN.filter((jenis) => jenis !== 'webhook.uji')

/** What a receiver of webhooks may subscribe to: everything, all of a subject as `wfa.*`, one type. */
export const LANGGANAN: readonly string[] = [
  '*',
  ...new Set(subscribable.map((jenis) => `${jenis.split('.')[0]}.*`)),
  ...subscribable,
]

/** A value with every part readonly. */
type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value

/** What an event tells. */
export type DataKejadian<Jenis extends JenisKejadian> = DeepReadonly<
  InferOutput<(typeof KEJADIAN)[Jenis]['data']>
>

/**
 * An event on its way to the outbox. Events with the same `entitas` must reach receivers in order.
 */
export type Kejadian = {
  readonly [Jenis in JenisKejadian]: {
    readonly jenis: Jenis
    readonly entitas: string
    readonly data: DataKejadian<Jenis>
  }
}[JenisKejadian]
