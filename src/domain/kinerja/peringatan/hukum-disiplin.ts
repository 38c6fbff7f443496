import type { StatusPegawai } from '../../pegawai/pegawai.ts'
import type { Text } from '../../shared/text.ts'

/** What a disciplinary warning adds for a person whose discipline another law governs. */
interface HukumLain {
  readonly pesan: Text
  readonly dasar: string
}

/**
 * Returns what a disciplinary warning must add for a status (R100). `null` when the ladder of PP
 * 94/2021 binds the person: PNS and CPNS.
 *
 * It is not certain that the same ladder is applied to PPPK in practice [U], so the text names no
 * sanction.
 */
export function otherLaw(status: StatusPegawai): HukumLain | null {
  if (status === 'PNS' || status === 'CPNS') return null
  const [id, en] = status === 'PPPK' ? ['PPPK', 'PPPK'] : ['PPPK paruh waktu', 'part-time PPPK']
  return {
    pesan: {
      id: `Tangga hukuman PP 94/2021 mengikat PNS dan CPNS. Disiplin ${id} mengikuti PP 49/2018, perjanjian kerja, dan peraturan pelaksananya; sanksinya belum ada sumber. Periksa bersama BKPSDM.`,
      en: `The ladder of PP 94/2021 binds PNS and CPNS. The discipline of ${en} follows PP 49/2018, the contract and its rules; no source names the sanctions. Look into it with bkd.`,
    },
    dasar: `${id}: PP 49/2018 dan perjanjian kerja (sanksinya belum ada sumber) [U]`,
  }
}
