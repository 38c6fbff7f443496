import type { CatatanAudit, PeriksaAudit } from '../../shared/contract.ts'
import { NOBODY, type Orang } from '../person.ts'
import { type Daftar, slice } from '../tab.ts'

/** What the tab of the audit log holds. */
export interface AuditState extends Daftar<CatatanAudit> {
  readonly cari: string
  readonly tindakan: string
  readonly oleh: Orang
  readonly dari: string
  readonly sampai: string
  /** Where older rows go on; empty where there are none. */
  readonly lanjut: string
  /** How far the check of the chain has come; `null` while none was asked for. */
  readonly periksa: PeriksaAudit | null
  readonly memeriksa: boolean
}

/** The state of the tab of the audit log. */
export const store = slice<AuditState>('audit', {
  items: null,
  problem: null,
  cari: '',
  tindakan: '',
  oleh: NOBODY,
  dari: '',
  sampai: '',
  lanjut: '',
  periksa: null,
  memeriksa: false,
})
