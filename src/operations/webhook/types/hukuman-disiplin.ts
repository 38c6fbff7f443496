import * as v from 'valibot'
import type { HariOrang } from '../../../db/presensi/perubahan-hari.ts'
import { noteLateSpans } from '../../../db/presensi/putusan.ts'
import { hukumanDisiplin, TANPA_AKHIR } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { markForReview } from '../../../db/wfa/tinjau.ts'
import { isOfLevel } from '../../../domain/pegawai/hukuman.ts'
import { JENIS_HUKUMAN, TINGKAT_HUKUMAN } from '../../../domain/pegawai/pegawai.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { localDate } from '../../../domain/shared/local-time.ts'
import { inOrder, tanggalSchema } from '../../../domain/shared/schema.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import type { Text } from '../../../domain/shared/text.ts'
import { type InboundDoc, inbound, type Templat } from '../inbound-type.ts'
import { refuseOtherOwner, refuseUnknown } from '../refusals.ts'
import { kode, NIP_CONTOH } from './parts.ts'

/** A percentage in hundredths: 2,500 is 25 %. */
const persen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))

const schema = v.pipe(
  v.object({
    id: kode,
    nip: nipSchema,
    tingkat: v.picklist(TINGKAT_HUKUMAN),
    jenis: v.optional(v.picklist(JENIS_HUKUMAN)),
    dari: v.optional(tanggalSchema),
    sampai: v.optional(tanggalSchema),
    potonganTpp: v.optional(persen),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
  v.check(({ jenis, tingkat }) => !jenis || isOfLevel(jenis, tingkat), 'jenis-tingkat'),
)

/** The example days of each state. */
interface Masa {
  readonly dari?: string
  readonly sampai?: string
}

/**
 * Declares the type of one state of a disciplinary case: one row per case and state, stored as
 * received.
 */
export function hukumanType(keadaan: 'diproses' | 'diputuskan' | 'selesai') {
  return inbound({
    sumber: 'simpeg',
    schema,
    owned: hukumanDisiplin,
    key: ({ id }) => id,
    mentions: ({ id, nip }) => ({ id, nip }),
    refuse: (kasus, known) => refuseUnknown(kasus.nip, known) ?? refuseOtherOwner(kasus, known),
    store: (cases, diperbaruiPada, { now, zona }) => [
      ...takeIn(
        hukumanDisiplin,
        ['id', 'keadaan'],
        cases.map((kasus) => ({
          id: kasus.id,
          nip: kasus.nip,
          keadaan,
          // In the westernmost zone, so that a message at night does not count a day too early.
          data: { ...kasus, keadaan, pada: localDate(diperbaruiPada, 'Asia/Jakarta') },
          diperbaruiPada,
        })),
        'owned',
      ),
      // Future granted days are checked against the case (R80).
      markForReview(
        'pegawai',
        cases.map(({ nip }) => nip),
        localDate(now(), zona),
        now(),
      ),
      // Closed months, and one that is being closed, are settled in the month after.
      noteLateSpans(cases.map(spanOf), now()),
    ],
    days: () => null,
    months: () => [],
    audit: () => null,
    hierarchy: false,
  })
}

/** Returns the days of a person that a case is about: all of them, where it names none. */
function spanOf({ nip, dari, sampai }: v.InferOutput<typeof schema>): HariOrang {
  return { nip, dari: dari ?? '0000-01-01', sampai: sampai ?? TANPA_AKHIR }
}

/** What the properties of a case hold, in every state. */
const terms: InboundDoc<typeof schema>['terms'] = {
  id: {
    id: 'Id kasus di SIMPEG, sama pada setiap kabar',
    en: 'id of the case in SIMPEG, the same in every message',
    example: 'HD-2026-0031',
  },
  tingkat: {
    id: 'Tingkat hukuman disiplin (PP 94/2021)',
    en: 'level of the sanction (PP 94/2021)',
  },
  jenis: {
    id: 'Jenis hukuman (PP 94/2021 Pasal 8); lama hukuman sedang dihitung darinya bila sampai tidak dikirim',
    en: 'kind of sanction (PP 94/2021 Pasal 8); the term of a medium one follows from it where sampai is not sent',
  },
  dari: {
    id: 'Hari pertama hukuman berlaku',
    en: 'first day of the sanction',
    unit: UNIT.tanggal,
    example: '2026-12-01',
  },
  sampai: {
    id: 'Hari terakhir hukuman berlaku',
    en: 'last day of the sanction',
    unit: UNIT.tanggal,
    example: '2027-05-31',
  },
  potonganTpp: {
    id: 'Bagian TPP yang dipotong selama hukuman berlaku',
    en: 'share of the TPP that is cut while the sanction is in force',
    unit: UNIT.perseratus,
    example: 2_500,
  },
}

/** Creates the documentation of one state. */
export function hukumanDoc(
  description: Text,
  masa: Masa,
  templat?: Templat,
): InboundDoc<typeof schema> {
  return {
    description,
    example: { id: 'HD-2026-4', nip: NIP_CONTOH, tingkat: 'ringan', ...masa },
    terms,
    ...(templat && { templat }),
  }
}
