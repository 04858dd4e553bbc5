/** The few parts of @citation-js that are used; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(
        data: string,
        options: { readonly forceType: string; readonly generateGraph: false },
      ): readonly Readonly<Record<string, unknown>>[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
