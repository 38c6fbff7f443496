import type { Policy } from '../../domain/edition.ts'
import { banten2026 } from './banten-2026.ts'
import { cimahi2026 } from './cimahi-2026.ts'
import { dki2026 } from './dki-2026.ts'
import { jabar2026 } from './jabar-2026.ts'
import { jabarMkd2023, jabarMkd2023B } from './jabar-mkd-2023.ts'
import { nasionalJumat2026 } from './nasional-jumat-2026.ts'
import { permen42025 } from './permen-4-2025.ts'
import { pesisirBarat2025 } from './pesisir-barat-2025.ts'
import { tppDki2018 } from './tpp-dki-2018.ts'
import { tppManado } from './tpp-manado.ts'
import { tppTulangBawang } from './tpp-tulang-bawang.ts'

/**
 * Rules of flexible work and of TPP that others have published, to spread into a regency's own
 * edition.
 *
 * None of them is in force. [P] marks press reports, [U] what no source says.
 */
export const presets: Readonly<Record<string, Policy>> = {
  'permen-4-2025': permen42025,
  'nasional-jumat-2026': nasionalJumat2026,
  'jabar-2026': jabar2026,
  'jabar-mkd-2023': jabarMkd2023,
  'jabar-mkd-2023-b': jabarMkd2023B,
  'pesisir-barat-2025': pesisirBarat2025,
  'cimahi-2026': cimahi2026,
  'banten-2026': banten2026,
  'dki-2026': dki2026,
  'tpp-tulang-bawang': tppTulangBawang,
  'tpp-manado': tppManado,
  'tpp-dki-2018': tppDki2018,
}
