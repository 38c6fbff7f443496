import { kinerja } from './kinerja.ts'
import { pegawai } from './pegawai.ts'
import { presensi } from './presensi.ts'
import { sistem } from './sistem.ts'
import type { Glossary } from './term.ts'
import { umum } from './umum.ts'
import { webhook } from './webhook.ts'
import { wfa } from './wfa.ts'

const SUBJECTS = [umum, pegawai, wfa, presensi, kinerja, webhook, sistem]

/** What the names in the document mean. Throws where two subjects explain the same. */
export const GLOSSARY: Glossary = merged()

function merged(): Glossary {
  const terms = new Map(SUBJECTS.flatMap((subject) => Object.entries(subject)))
  const count = SUBJECTS.reduce((sum, subject) => sum + Object.keys(subject).length, 0)
  if (terms.size === count) return Object.fromEntries(terms)
  const names = SUBJECTS.flatMap((subject) => Object.keys(subject))
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  throw new Error(`explained twice: ${twice.join(', ')}`)
}
