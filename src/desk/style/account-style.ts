/** Sign-in, account and people. */
export const accountStyle = `
.desk .table-scroll { position: relative; }
.desk [data-passkey-problem]:empty { display: none; }
.desk label:has(+ .show-password), .desk label:has(+ .password-strength) { margin-bottom: .2rem; }
.desk .show-password { margin: 0 0 .9rem; font-size: .875rem; }
.desk .password-strength { margin: .2rem 0 0; font-size: .875rem; }
.desk td > form, .desk td > .actions { margin: 0; }
.desk .qr-code { display: block; margin: 0 0 1rem; border-radius: 4px; }
`
