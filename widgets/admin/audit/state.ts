import type { CatatanAudit, PeriksaAudit } from '../../shared/contract.ts'
import { NOBODY, type Orang } from '../person.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of the audit log. */
export interface AuditState extends Daftar<CatatanAudit> {
  readonly cari: string
  readonly tindakan: string
  readonly oleh: Orang
  readonly dari: string
  readonly sampai: string
  /** The position of older rows; empty if there are none. */
  readonly lanjut: string
  /** The progress of the check of the chain; `null` before it. */
  readonly periksa: PeriksaAudit | null
  readonly memeriksa: boolean
}

/** The store of the tab of the audit log. */
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
