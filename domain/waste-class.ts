/** The colours a village's bins come in; the screens have a word for each, and never show a colour alone. */
export const BIN_COLOURS = [
  'blue',
  'green',
  'red',
  'grey',
  'yellow',
  'brown',
  'black',
  'orange',
] as const;

export type BinColour = (typeof BIN_COLOURS)[number];

/**
 * One of the classes a place sorts its waste into. Names and colours are the place's own: where
 * kitchen waste goes into the blue bin, a table that says green would send it to the wrong one.
 */
export interface WasteClass {
  readonly id: string;
  readonly name: string;
  readonly colour: BinColour;
  /** Where it comes from: the place's own notice, or a default that says so. */
  readonly source: string;
  /** True while nobody has compared it with the bins that stand there. */
  readonly estimated: boolean;
}

const UNCHECKED = '通行的四分类配色，没有核对原文，请按本村的桶改';

/** A village begins with these; none of it is a claim, and every one of them is to be checked. */
export const DEFAULT_WASTE_CLASSES: readonly WasteClass[] = [
  unchecked('recyclable', '可回收物', 'blue'),
  unchecked('kitchen', '厨余垃圾', 'green'),
  unchecked('hazardous', '有害垃圾', 'red'),
  unchecked('other', '其他垃圾', 'grey'),
];

function unchecked(id: string, name: string, colour: BinColour): WasteClass {
  return { id, name, colour, source: UNCHECKED, estimated: true };
}
