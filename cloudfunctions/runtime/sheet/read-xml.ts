import { Parser } from 'saxen';
import { refuse } from '@domain/refusal';

type Attributes = Readonly<Record<string, string>>;

interface Visitor {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Walks through a document by the names of its elements; writers differ in the prefix before them. */
export function readXml(xml: string, { open, close, text }: Visitor): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const given = Object.entries(attributes()).map(([key, value]) => [localOf(key), decode(value)]);
    open?.(localOf(name), Object.fromEntries(given) as Attributes);
  });
  parser.on('closeTag', (name) => close?.(localOf(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('error', () => refuse('SHEET_UNREADABLE'));
  parser.parse(xml);
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
