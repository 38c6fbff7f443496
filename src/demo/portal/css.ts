/**
 * The portal's stylesheet: opinionated on purpose, with rules for bare elements and for `*`, like
 * real portals. Luwes' widgets must neither change these pages nor be changed by them.
 */
export const PORTAL_CSS = `
:root {
  --tua: #0f4c5c; --muda: #e6f0f2; --emas: #f2b632; --teks: #17262b; --redup: #52646a; --garis: #d5dfe2;
  --luwes-accent: #0f5c6e; --luwes-accent-strong: #0b4453; --luwes-accent-soft: #e4f1f4; --luwes-radius: 10px; --luwes-sticky-top: 4.5rem;
}
* { margin: 0; padding: 0; box-sizing: border-box; font-family: 'Segoe UI', Roboto, 'Noto Sans', system-ui, sans-serif; letter-spacing: .01em; }
html { color-scheme: light; scroll-padding-top: 5rem; }
body { min-height: 100vh; display: flex; flex-direction: column; background: #f1f5f6; color: var(--teks); font-size: 1rem; line-height: 1.55; }
h1, h2 { overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; color: var(--tua); text-wrap: balance; }
h2 { font-size: 1.1rem; line-height: 1.3; color: var(--tua); border-left: 4px solid var(--emas); padding-left: .6rem; margin-bottom: .75rem; }
p + p { margin-top: .5rem; }
a { color: #0b6178; }
button, .tombol {
  display: inline-flex; align-items: center; justify-content: center; gap: .5rem; min-height: 2.75rem; padding: .5rem 1.25rem;
  border: 0; border-radius: .4rem; background: var(--tua); color: #fff; font-size: 1rem; font-weight: 600;
  text-decoration: none; cursor: pointer; box-shadow: 0 1px 2px #0003;
}
button { text-transform: capitalize; }
button:hover, .tombol:hover { background: #0b3a47; }
label { display: block; font-weight: 600; text-transform: capitalize; }
input, select, textarea { min-height: 2.75rem; padding: .4rem .6rem; border: 2px solid #9db2b9; border-radius: .4rem; font-size: 1rem; background: #fbfdfd; }
table { width: 100%; border-collapse: collapse; background: #fff; font-size: .95rem; }
th, td { padding: .55rem .7rem; border-bottom: 1px solid var(--garis); text-align: left; vertical-align: top; }
thead th { background: var(--tua); color: #fff; font-weight: 600; }
tbody tr:nth-child(even) { background: #f6fafb; }
ul { list-style-position: inside; }
:focus-visible { outline: 3px solid var(--emas); outline-offset: 2px; }
main:focus { outline: none; }
.terdengar { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
/* The room of a widget whose code is on its way, so that nothing jumps when it comes. */
main > :not(:defined) { display: block; min-height: 100vh; }
main > luwes-untuk-anda:not(:defined) { min-height: 16rem; }
main > luwes-session, main > luwes-session:not(:defined) { display: none; }
.lompat { position: absolute; left: -999rem; background: #fff; padding: .5rem 1rem; z-index: 9; }
.lompat:focus { left: .5rem; top: .5rem; }

.kop {
  position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: .75rem; padding: .5rem .75rem;
  background: linear-gradient(90deg, #0f4c5c, #14657a); color: #fff; border-bottom: 4px solid var(--emas);
}
.kop .judul { flex: 1; line-height: 1.2; min-width: 0; overflow-wrap: anywhere; }
.kop .judul span { font-size: .85rem; opacity: .92; }
.lambang { flex: none; }
.kop .lambang { width: min(2.5rem, 12vw); height: auto; }
.akun { position: relative; }
.akun summary { display: flex; align-items: center; gap: .5rem; min-height: 2.75rem; cursor: pointer; list-style: none; }
.akun summary::-webkit-details-marker { display: none; }
.inisial { display: grid; place-items: center; width: min(2.5rem, 13vw); aspect-ratio: 1; border-radius: 50%; background: #fff; color: var(--tua); font-weight: 700; }
.laci {
  position: absolute; right: 0; top: calc(100% + .5rem); width: min(17rem, 85vw); padding: 1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .25rem;
  overflow-wrap: anywhere; background: #fff; color: var(--teks); border-radius: .6rem; box-shadow: 0 8px 30px #0f4c5c40;
}
.laci a { padding: .55rem 0; }
.laci button { width: 100%; margin-top: .5rem; background: #7a1a14; }

/* The footer stays below the first screen, so that it does not jump about while a widget loads. */
.rangka { flex: 1; width: 100%; max-width: 80rem; min-height: 100vh; margin: 0 auto; }
main { padding: 1rem .75rem 1.5rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; align-content: start; }
.menu {
  position: fixed; inset: auto 0 0; z-index: 4; background: #fff; border-top: 1px solid var(--garis);
  box-shadow: 0 -2px 12px #0f4c5c1a; padding-bottom: env(safe-area-inset-bottom);
}
.menu ul { display: flex; list-style: none; max-height: 70vh; overflow: auto; scrollbar-width: thin; }
.menu li { flex: 1 0 auto; }
/* On a phone: the pages of every day, the one that is open, and all others on request. */
.menu { display: grid; grid-template-columns: minmax(0, 1fr) minmax(3.4rem, auto); }
.menu details { display: grid; order: 1; }
.menu:not(:has([open])) li:not(.utama, :has([aria-current])) { display: none; }
.menu:has([open]) { grid-template-columns: minmax(0, 1fr); }
.menu:has([open]) ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(4.75rem, 1fr)); padding-block: .5rem; border-bottom: 1px solid var(--garis); }
.menu li { position: relative; }
.menu summary { list-style: none; cursor: pointer; }
.menu summary::-webkit-details-marker { display: none; }
.menu a, .menu summary { display: grid; align-content: center; justify-items: center; gap: .1rem; min-width: 2.75rem; padding: .45rem .1rem .4rem; color: var(--redup); text-decoration: none; font-size: .72rem; font-weight: 600; letter-spacing: 0; }
.menu a[aria-current] { color: var(--tua); box-shadow: inset 0 3px var(--emas); }
.kaki { padding: 1rem 1rem 5.5rem; text-align: center; color: var(--redup); font-size: .85rem; }

.kartu { background: #fff; border: 1px solid var(--garis); border-radius: .6rem; padding: 1rem; }
.kartu.sambut { background: linear-gradient(120deg, #0f4c5c, #1a7288); border: 0; color: #fff; }
.kartu.sambut h1 { color: #fff; }
.kartu.sambut p { opacity: .95; margin-top: .35rem; }
.ubin { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr)); gap: .75rem; list-style: none; }
.ubin a { display: grid; align-content: start; gap: .5rem; height: 100%; padding: 1rem; background: #fff; border: 1px solid var(--garis); border-radius: .6rem; color: inherit; text-decoration: none; font-weight: 600; line-height: 1.3; }
.ubin a:hover { border-color: var(--tua); }
.ubin .ikon { width: 2.25rem; height: 2.25rem; padding: .45rem; border-radius: .5rem; background: var(--muda); color: var(--tua); }
.ubin small { display: block; font-weight: 400; color: var(--redup); }
.kabar { list-style: none; display: grid; gap: .75rem; }
.kabar time { display: block; font-size: .85rem; color: var(--redup); }
.ponsel { list-style: none; display: grid; gap: .75rem; max-width: 34rem; }
.ponsel .kartu { background: var(--muda); border-radius: .9rem .9rem .9rem .2rem; }
.ponsel h3 { font-size: 1rem; color: var(--tua); }
.ponsel p { margin-top: .25rem; }
.ponsel small { color: var(--redup); }
.gulir { overflow-x: auto; border: 1px solid var(--garis); border-radius: .6rem; }
.gulir table td.angka, .gulir table th.angka { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.rinci th { width: 11rem; font-weight: 600; color: var(--redup); background: none; }
.rinci td { overflow-wrap: anywhere; }
h1 + .pengantar { margin-top: .25rem; }
.pengantar { color: var(--redup); max-width: 46rem; }
.baik, .buruk { padding: .75rem 1rem; border-radius: .5rem; border-left: 5px solid #15663d; background: #e3f4ea; }
.buruk { border-color: #ad2318; background: #fdebe9; }
.formulir { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
.formulir p { max-width: 100%; }
.formulir + p { margin-top: .75rem; }
.formulir select { width: 12rem; max-width: 100%; margin-top: .25rem; }
.pengantar + .gulir { margin-top: .75rem; }

.gerbang { flex: 1; display: grid; grid-template-columns: minmax(0, 27rem); place-content: center; padding: 1.25rem; background: linear-gradient(160deg, #0f4c5c, #1a7288 60%, #1f8a70); }
.gerbang .kartu { padding: 1.75rem 1.5rem; text-align: center; display: grid; gap: 1rem; justify-items: center; border-top: 6px solid var(--emas); }
.gerbang .tombol { width: 100%; }
.gerbang small { color: var(--redup); }

@media (max-width: 40rem) {
  .rinci, .rinci tbody { display: block; }
  .rinci tr { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--garis); }
  .rinci th, .rinci td { flex: 1 1 11.5rem; border: 0; }
  .rinci th { flex: 1 1 6.5rem; width: auto; }
  .rinci th { padding-bottom: 0; }
  .ubin > :last-child:nth-child(odd) { grid-column: 1 / -1; }
  .rekap thead { position: absolute; clip-path: inset(50%); }
  .rekap, .rekap tbody { display: block; }
  .rekap tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(5.5rem, 100%), 1fr)); padding: .4rem 0; border-bottom: 1px solid var(--garis); }
  .rekap td { border: 0; padding: .25rem .7rem; }
  .rekap td:first-child { grid-column: 1 / -1; font-weight: 600; }
  .rekap td:first-child small { font-weight: 400; color: var(--redup); }
  .rekap td[data-label]::before { content: attr(data-label); display: block; font-size: .8rem; color: var(--redup); }
  .gulir .rekap td.angka { text-align: left; }
}
@media (min-width: 60rem) {
  .kop { padding: .6rem 1.5rem; }
  .akun .nama { position: static; width: auto; height: auto; clip-path: none; font-weight: 600; }
  .ubin { grid-template-columns: repeat(3, 1fr); }
  .ubin:has(> :nth-child(7)) { grid-template-columns: repeat(4, 1fr); }
  .ubin > :nth-child(7):last-child { grid-column: span 2; }
  .ubin:has(> :nth-child(9)) { grid-template-columns: repeat(3, 1fr); }
  .rangka { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 1.5rem; padding: 0 1.5rem; }
  .menu details { display: none; }
  .menu:not(:has([open])) li:not(.utama, :has([aria-current])) { display: block; }
  .menu, .menu:has([open]) ul { display: block; padding: 0; border-bottom: 0; }
  .menu { position: sticky; top: 5rem; align-self: start; margin-top: 1.25rem; border: 1px solid var(--garis); border-radius: .6rem; overflow: hidden; box-shadow: none; }
  .menu ul { display: block; max-height: none; }
  .menu .panjang { position: static; width: auto; height: auto; clip-path: none; }
  .menu .pendek { display: none; }
  .menu a { display: flex; align-items: center; gap: .75rem; padding: .75rem 1rem; font-size: 1rem; letter-spacing: inherit; border-bottom: 1px solid #eef3f4; }
  .menu a:hover { background: var(--muda); }
  .menu a[aria-current] { background: var(--muda); box-shadow: inset 4px 0 var(--emas); }
  main { padding: 1.25rem 0 2rem; }
  .kaki { padding-bottom: 1.5rem; }
  .kartu { padding: 1.25rem; }
}
@media print { .menu, .kop { position: static; } }
`
