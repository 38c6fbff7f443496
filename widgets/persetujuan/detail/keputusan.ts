import type { Antrean, Keputusan } from '../../shared/contract.ts'
import { type Isian, openDays } from '../inbox.ts'

/**
 * Returns a decision in the form of the API. It names days only when some are left out.
 *
 * A refusal or a return concerns the whole request, so it names every waiting day.
 */
export function toDecision(
  request: Antrean,
  { hari, alasan }: Isian,
  keputusan: Keputusan['keputusan'],
): Keputusan {
  const whole = keputusan === 'tolak' || keputusan === 'kembalikan'
  const days = whole ? openDays(request) : hari
  // A confirmation concerns the person, and keeping concerns the server's finding: neither names
  // days.
  const about = keputusan === 'konfirmasi' || keputusan === 'pertahankan'
  const some = !about && days.length < request.hari.length
  return {
    keputusan,
    ...(some && { hari: days }),
    ...(alasan.trim() && { alasan: alasan.trim() }),
  }
}
