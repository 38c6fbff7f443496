import type { Editions } from '../../domain/edition.ts'
import { pesisirBarat2025 } from '../presets/pesisir-barat-2025.ts'

/** Kabupaten Pesisir Barat. The circular is older than the first day that Luwes judges. */
export const pesisirBarat: Editions = [{ since: '2026-01-01', policy: pesisirBarat2025 }]
