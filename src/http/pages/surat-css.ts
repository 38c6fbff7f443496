/** How a letter looks: an A4 sheet on the screen, the sheet alone on paper. */
export const SURAT_CSS = `
@page { size: A4; margin: 20mm 22mm 18mm 25mm }
* { box-sizing: border-box }
body { margin: 0; background: #e9ecef; color: #111; font: 11.5pt/1.45 Arial, "Liberation Sans", sans-serif }
main { background: #fff; max-width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 20mm 22mm 18mm 25mm }
header { text-align: center; padding-bottom: 3mm; border-bottom: 1.2mm double #111 }
header p { margin: 0; text-transform: uppercase; font-size: 12.5pt }
header p + p { font-size: 15pt; font-weight: 700 }
h1 { margin: 7mm 0 0; text-align: center; font-size: 13pt; text-transform: uppercase; text-decoration: underline; text-underline-offset: 1mm }
.nomor { margin: 1mm 0 6mm; text-align: center; overflow-wrap: anywhere }
.keadaan { margin: 0 0 5mm; padding: 2.5mm 4mm; border: .6mm solid #b00020; color: #b00020; font-weight: 700; text-align: center }
dl { display: grid; grid-template-columns: 34mm 1fr; gap: 1.6mm 4mm; margin: 0 }
dt::after { content: " :"; float: right }
dd { margin: 0; overflow-wrap: anywhere }
ol, ul { margin: 0; padding-left: 5mm }
dd p { margin: 0 }
del { color: #666 }
.buka { margin: 5mm 0 3mm }
.tutup { margin: 5mm 0 0 }
.tanda-tangan { display: grid; grid-template-columns: 1fr 82mm; gap: 8mm; align-items: end; margin-top: 9mm; break-inside: avoid }
.qr { font-size: 8.5pt; line-height: 1.35 }
.qr svg { display: block; width: 29mm; height: 29mm; margin-bottom: 1.5mm }
.qr p { margin: 0; overflow-wrap: anywhere }
.pejabat p { margin: 0; overflow-wrap: anywhere }
.ruang { min-height: 19mm; padding: 2mm 0; font-size: 9pt; font-style: italic }
.nama { font-weight: 700; text-decoration: underline; text-underline-offset: .6mm }
@media screen and (max-width: 640px) {
  main { margin: 0; padding: 6mm 5mm; min-height: 0 }
  dl { grid-template-columns: 1fr; gap: 0 }
  dt { font-weight: 700; margin-top: 2mm } dt::after { content: none }
  .tanda-tangan { grid-template-columns: 1fr } .pejabat { order: -1 }
}
@media print {
  body { background: none }
  main { max-width: none; min-height: 0; margin: 0; padding: 0 }
}
`
