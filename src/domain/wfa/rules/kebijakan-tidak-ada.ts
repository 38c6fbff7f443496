import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import type { JenisWfa } from '../jenis.ts'
import { jenis } from './nilai.ts'

/** Kebijakan daerah: only the kinds of flexible work that the edition offers can be requested. */
export const kebijakanTidakAda = {
  code: 'wfa.kebijakan-tidak-ada',
  nilai: jenis,
  message: {
    id: 'Jenis fleksibilitas ini belum diatur oleh kebijakan daerah Anda.',
    en: 'Your regency has no policy for this kind of flexible work.',
  },
  met: {
    id: 'Jenis fleksibilitas ini diatur oleh kebijakan daerah.',
    en: 'This kind of flexible work is offered by the policy in force.',
  },
  allows: ({ jenis }, jenisBerlaku) => jenisBerlaku.includes(jenis),
} as const satisfies Rule<WfaFacts, readonly JenisWfa[]>
