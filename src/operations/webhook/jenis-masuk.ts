import type { InferInput } from 'valibot'
import type { Sumber } from '../../domain/events.ts'
import type { InboundType } from './inbound-type.ts'
import { TYPES } from './types/index.ts'

/** The name of a type that Luwes accepts. */
export type JenisMasuk = keyof typeof TYPES

/** An item of a type as its source sends it. */
export type ItemMasuk<Jenis extends JenisMasuk> = InferInput<(typeof TYPES)[Jenis]['schema']>

/** The name of a type that officers may import by hand. */
export type JenisImpor = {
  [Jenis in JenisMasuk]: (typeof TYPES)[Jenis] extends { readonly impor: object } ? Jenis : never
}[JenisMasuk]

const ALL: Readonly<Record<string, InboundType>> = TYPES

/** Returns the types that a source may send, by their names. */
export function typesOf(sumber: Sumber): readonly (readonly [string, InboundType])[] {
  return Object.entries(ALL).filter(([, type]) => type.sumber === sumber)
}

/** Returns a type by its name; `undefined` where no source sends it. */
export function typeNamed(name: string): InboundType | undefined {
  return Object.hasOwn(ALL, name) ? ALL[name] : undefined
}

/** Returns whether officers may import items of a type by hand. */
function isImported(name: string): name is JenisImpor {
  return typeNamed(name)?.impor !== undefined
}

/** The types that officers may import by hand. */
export const JENIS_IMPOR: readonly JenisImpor[] = Object.keys(TYPES).filter(isImported)
