import type { WeappPack } from '../pack-types';
import { browser } from './dom';

type Exports = Record<string, unknown>;
type Require = (written: string) => unknown;
type ModuleBody = (require: Require, module: { exports: Exports }, exports: Exports) => void;

interface Weapp {
  readonly pack: WeappPack;
  readonly templates: Readonly<Record<string, unknown>>;
  readonly builtIn: Readonly<Record<string, unknown>>;
  readonly modules: Readonly<Record<string, (sandbox: object) => ModuleBody>>;
}

// Safe: pack.ts wrote the script that set it, and the shell loads that one first.
export const weapp = browser.weapp as Weapp;
