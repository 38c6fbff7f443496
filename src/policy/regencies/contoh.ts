import type { Editions } from '../../domain/edition.ts'
import { national } from '../national.ts'

/** The regency of the worked examples: every national value and default, nothing of its own. */
export const contoh: Editions = [{ since: '2026-01-01', policy: national }]
