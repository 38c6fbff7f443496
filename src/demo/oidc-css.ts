/** The stylesheet of the OpenID Provider's own pages. */
export const LOGIN_CSS = `
:root { color-scheme: light; --tua: #0f4c5c; --emas: #f2b632; --teks: #17262b; --redup: #55666c; }
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column; gap: 1.25rem;
  font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: var(--teks);
  background: linear-gradient(#0f4c5c 0 11rem, #eef3f3 11rem);
}
.kop { display: flex; align-items: center; gap: .75rem; padding: 1rem; color: #fff; max-width: 60rem; width: 100%; margin: 0 auto; }
.kop p { margin: 0; line-height: 1.25; }
.kop strong { font-size: 1.2rem; }
main.dua { display: grid; gap: 1rem; }
main { width: calc(100% - 2rem); max-width: 58rem; margin: 0 auto; }
main.kartu { max-width: 28rem; }
.kartu { background: #fff; border-radius: .75rem; padding: 1.25rem; box-shadow: 0 1px 2px #0f4c5c26, 0 8px 24px #0f4c5c1f; }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; }
h2 { margin: 0 0 .25rem; font-size: 1.05rem; }
label { display: block; margin-top: .75rem; font-weight: 600; }
input {
  width: 100%; min-height: 3rem; margin-top: .25rem; padding: .5rem .75rem; font: inherit;
  border: 1px solid #7d9197; border-radius: .5rem; background: #fff; color: inherit;
}
button {
  width: 100%; min-height: 3rem; margin-top: 1.25rem; border: 0; border-radius: .5rem; cursor: pointer;
  font: inherit; font-weight: 700; color: #fff; background: var(--tua);
}
button:hover { background: #0b3a47; }
button.kedua { margin-top: .5rem; background: #e3ecee; color: var(--teks); }
:focus-visible { outline: 3px solid var(--emas); outline-offset: 2px; }
.galat { margin: 0; padding: .75rem; border-left: 4px solid #b3261e; border-radius: .25rem; background: #fdecea; color: #7a1a14; }
.daftar p { margin: 0 0 .75rem; color: var(--redup); }
.daftar ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .25rem; }
.daftar a {
  display: flex; gap: .75rem; align-items: center; padding: .5rem; border-radius: .5rem;
  color: inherit; text-decoration: none;
}
.daftar a:hover { background: #eef3f3; }
.daftar small { color: var(--redup); }
.inisial {
  flex: none; width: 2.5rem; height: 2.5rem; display: grid; place-items: center; border-radius: 50%;
  background: #d9e8ea; color: var(--tua); font-weight: 700;
}
code { font: .875em ui-monospace, 'DejaVu Sans Mono', monospace; background: #eef3f3; padding: .1em .35em; border-radius: .25rem; }
footer { margin: auto 0 0; padding: 1rem; text-align: center; font-size: .875rem; color: var(--redup); }
@media (min-width: 52rem) { main.dua { grid-template-columns: 22rem 1fr; align-items: start; } .daftar ul { grid-template-columns: 1fr 1fr; } }
`
