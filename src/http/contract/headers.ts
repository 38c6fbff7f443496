import { AGE } from '../guards/copy.ts'
import type { RouteInfo } from './route.ts'

/** The headers of answers that the document explains once, by their names in it. */
export const HEADERS = {
  UmurData: {
    description:
      'Hanya dari mesin siaga: umur data jawaban ini paling lama, menurut jam kedua mesin. Di atas STANDBY_MAX_AGE jawabannya 503 / from the standby of a pair alone: how old the data of this answer are at most, by the clocks of both machines. Above STANDBY_MAX_AGE the answer is 503 [detik / seconds]',
    schema: { type: 'integer' as const, minimum: 0, examples: [2] },
  },
  Sidik: {
    description: 'Ringkasan SHA-256 berkas, heksadesimal / SHA-256 of the file, hexadecimal',
    schema: {
      type: 'string' as const,
      examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    },
  },
  Segel: {
    description:
      'Nama, ringkasan, dan saat berkas, bertanda tangan (JWS, EdDSA) / name, checksum and moment of the file, signed (JWS, EdDSA)',
    schema: {
      type: 'string' as const,
      examples: ['eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ0cHAifQ.c2lnbmF0dXJl'],
    },
  },
}

/**
 * Returns the headers of a successful answer: the age of a report, and the proof of a sealed file.
 */
export function headersOf({ sealed }: RouteInfo, isReport: boolean) {
  const common = (name: keyof typeof HEADERS) => ({ $ref: `#/components/headers/${name}` })
  return {
    ...(isReport && { [AGE]: common('UmurData') }),
    ...(sealed && { 'luwes-sha256': common('Sidik'), 'luwes-segel': common('Segel') }),
  }
}
