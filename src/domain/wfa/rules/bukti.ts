import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import type { JenisWfa } from '../jenis.ts'
import { jenis } from './nilai.ts'

/** Bukti: kinds for a special need require a proof (R17). A preview without one warns. */
export const bukti = {
  code: 'wfa.bukti',
  nilai: jenis,
  message: {
    id: 'Sertakan bukti: jenis surat dan nomornya.',
    en: 'Give a proof: the kind of letter and its number.',
  },
  met: {
    id: 'Bukti disertakan, atau tidak diperlukan.',
    en: 'A proof is given, or none is needed.',
  },
  allows: ({ jenis, bukti: given }, kinds) => !kinds.includes(jenis) || (given ?? []).length > 0,
  breach: ({ bukti: given }) => (given === undefined ? { tidakPasti: true } : {}),
} as const satisfies Rule<WfaFacts, readonly JenisWfa[]>
