/** The style of a letter: an A4 sheet on the screen, only the sheet on paper. */
export const SURAT_CSS = `
@page { size: A4; margin: 20mm 22mm 18mm 25mm }
* { box-sizing: border-box }
html { color-scheme: light }
body { margin: 0; background: #e9ecef; color: #111; font: 11pt/1.38 Arial, "Liberation Sans", sans-serif }
main { display: flex; flex-direction: column; background: #fff; max-width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 20mm 22mm 18mm 25mm }
header { display: flex; align-items: center; justify-content: center; gap: 5mm; text-align: center; padding-bottom: 3mm; border-bottom: 1.2mm double #111 }
.lambang { flex: none; width: 19mm }
.lambang svg { display: block; width: 100%; height: auto; max-height: 23mm }
header p { margin: 0; text-transform: uppercase; font-size: 12.5pt }
header p + p { font-size: 15pt; font-weight: 700 }
h1 { margin: 5mm 0 0; text-align: center; font-size: 13pt; text-transform: uppercase; text-decoration: underline; text-underline-offset: 1mm }
.nomor { margin: 1mm 0 4mm; text-align: center; overflow-wrap: anywhere }
.keadaan { margin: 0 0 5mm; padding: 2.5mm 4mm; border: .6mm solid #b00020; color: #b00020; font-weight: 700; text-align: center }
dl { display: grid; grid-template-columns: 34mm 1fr; gap: 1.2mm 4mm; margin: 0 }
dt::after { content: " :"; float: right }
dd { margin: 0; overflow-wrap: anywhere }
ol { margin: 0; padding-left: 5mm }
dd p { margin: 0 }
.kolom { columns: 3; column-gap: 4mm; font-size: 95% }
.kolom p { break-inside: avoid }
.padat { font-size: 9.5pt; line-height: 1.32 }
.rapat { font-size: 8.2pt; line-height: 1.22 }
.padat .ruang, .rapat .ruang { min-height: 13mm; padding: 2mm 0 }
.padat .pejabat, .rapat .pejabat { margin: 4mm 0 4mm auto }
.rapat footer svg { width: 20mm; height: 20mm }
.rapat .kolom { column-gap: 2mm; font-size: 90% }
.padat h1, .rapat h1 { margin-top: 4mm }
.padat .nomor, .rapat .nomor { margin-bottom: 3mm }
.padat .buka, .rapat .buka { margin: 2.5mm 0 1.5mm }
.padat dl, .rapat dl { gap: .8mm 4mm }
del { color: #666 }
.buka { margin: 3.5mm 0 2mm }
.tutup { margin: 3.5mm 0 0 }
.pejabat { width: 82mm; margin: 6mm 0 5mm auto; break-inside: avoid }
.pejabat p { margin: 0; overflow-wrap: anywhere }
.ruang { min-height: 16mm; padding: 3mm 0; font-size: 9pt; font-style: italic; color: #444 }
.nama { font-weight: 700; text-decoration: underline; text-underline-offset: .6mm }
footer { display: flex; gap: 4mm; align-items: center; margin-top: auto; padding-top: 3mm; border-top: .2mm solid #999; font-size: 8.5pt; line-height: 1.4; break-inside: avoid }
footer svg { flex: none; width: 24mm; height: 24mm }
footer p { margin: 0 }
.alamat span, footer b { white-space: nowrap }
.alamat { margin: .6mm 0 }
@media screen and (max-width: 640px) {
  main { margin: 0; padding: 6mm 5mm; min-height: 0 }
  dl, .padat dl, .rapat dl { grid-template-columns: 1fr; gap: 0 }
  .padat, .rapat { font-size: 11pt; line-height: 1.45 }
  .kolom { columns: 1 }
  dt { font-weight: 700; margin-top: 2mm } dt::after { content: none }
  .pejabat { width: auto; margin: 8mm 0 }
  footer { flex-direction: column; align-items: start }
}
@media print {
  body { background: none }
  main { max-width: none; min-height: 250mm; margin: 0; padding: 0 }
}
`
