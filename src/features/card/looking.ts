/** How it stands with a code that was scanned or typed, until it is known what it stands for. */
export type Looking =
  | { readonly step: 'idle' }
  | { readonly step: 'looking' }
  | { readonly step: 'problem'; readonly sentence: string };
