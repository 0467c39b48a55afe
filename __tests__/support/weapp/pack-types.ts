/** What the node side reads from a dist and the browser side runs. */
export interface PageConfig {
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: string;
}

export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly window?: PageConfig;
}

export interface PackedComponent {
  readonly isPage: boolean;
  readonly config: PageConfig;
}

export interface WeappPack {
  readonly app: AppConfig;
  /** Every page, those of sub-packages with their root. */
  readonly pages: readonly string[];
  /** Pages and the components they reach, by path. */
  readonly components: Readonly<Record<string, PackedComponent>>;
  readonly styles: Readonly<Record<string, string>>;
}

export interface Packed {
  readonly pack: WeappPack;
  /** A script that leaves the pack, its templates and its modules on `globalThis`. */
  readonly script: string;
  /** What WeChat's tools would refuse: a missing file, a template that does not parse. */
  readonly problems: readonly string[];
}
