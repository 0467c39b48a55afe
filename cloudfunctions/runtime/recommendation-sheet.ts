import type { Disclosure } from '@domain/disclosure';
import { dayOf } from '@domain/village-time';
import { writeSheet } from './sheet';

const HEADING = ['户号', '户主', '信用等级', '评级', '推荐给', '推荐日期'];

/** The sheet a bank is handed: who is recommended and with which grade, nothing about money. */
export async function recommendationSheet(
  told: readonly Disclosure[],
): Promise<{ readonly name: string; readonly base64: string }> {
  const rows = told.map(({ householdNumber, headName, grade, label, bank, at }) => [
    householdNumber,
    headName,
    grade,
    label,
    bank,
    dayOf(at),
  ]);
  const bytes = await writeSheet([{ name: '信用户推荐单', rows: [HEADING, ...rows] }]);
  const name = `信用户推荐单-${told[0]?.label ?? ''}.xlsx`;
  return { name, base64: Buffer.from(bytes).toString('base64') };
}
