export interface IndexKey {
  readonly field: string;
  readonly direction: 1 | -1;
}

export interface IndexSchema {
  readonly name: string;
  readonly keys: readonly IndexKey[];
  readonly unique?: boolean;
}

export interface CollectionSchema {
  readonly name: string;
  readonly indexes: readonly IndexSchema[];
}

export interface Schema {
  readonly collections: readonly CollectionSchema[];
}
