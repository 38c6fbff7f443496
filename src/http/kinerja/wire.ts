import { endsOf, namaPeringatan } from '../../domain/kinerja/peringatan/index.ts'
import { toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import type { Hitungan } from '../../operations/kinerja/hitungan.ts'
import type { PeringatanTerlihat } from '../../operations/kinerja/peringatan.ts'
import type { BulanDibaca } from '../../operations/kinerja/read-bulan.ts'
import type { Dasbor } from '../../operations/kinerja/read-dasbor.ts'
import type { Sanggahan } from '../../operations/kinerja/sanggahan.ts'
import { stepsToWire, timeToWire } from '../wire.ts'

export function bulanToWire(bulan: BulanDibaca, zona: Zona) {
  return {
    ...bulan,
    dihitungPada: toRfc3339(bulan.dihitungPada, zona),
    ditutupPada: timeToWire(bulan.ditutupPada, zona),
    sanggahan: bulan.sanggahan.map((one) => sanggahanToWire(one, zona)),
  }
}

export function hitunganToWire(hitungan: Hitungan, zona: Zona) {
  return {
    ...hitungan,
    mulaiPada: timeToWire(hitungan.mulaiPada, zona),
    selesaiPada: timeToWire(hitungan.selesaiPada, zona),
    ditutupPada: timeToWire(hitungan.ditutupPada, zona),
  }
}

export function dasborToWire(dasbor: Dasbor, zona: Zona) {
  return { ...dasbor, pada: toRfc3339(dasbor.pada, zona) }
}

export function sanggahanToWire({ diajukanPada, riwayat, ...sanggahan }: Sanggahan, zona: Zona) {
  return {
    ...sanggahan,
    diajukanPada: toRfc3339(diajukanPada, zona),
    riwayat: stepsToWire(riwayat, zona),
  }
}

export function peringatanToWire(terlihat: PeringatanTerlihat, zona: Zona) {
  const { id, kode, nip, nama, unitKerja, unit, status, munculPada, terbukaPada } = terlihat
  const { pesan, dasar, angka, hari, kepada } = terlihat.isi
  return {
    id,
    kode,
    jenis: namaPeringatan(kode),
    nip,
    nama,
    unitKerja,
    unit,
    status,
    pesan,
    dasar,
    angka,
    hari,
    kepada,
    munculPada: toRfc3339(munculPada, zona),
    terbukaPada: toRfc3339(terbukaPada, zona),
    dapatDitindak: terlihat.dapatDitindak,
    tindakLanjut: terlihat.dapatDitindak ? endsOf(kode) : [],
    riwayat: stepsToWire(terlihat.riwayat, zona),
  }
}
