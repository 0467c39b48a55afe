import { defaultScheme } from '@domain/grade/default-scheme';
import { schemeRow } from '../../runtime/grade-rows';
import type { Handler } from '../../runtime/handler';

export const schemeGrade: Handler<'grade.scheme'> = () => Promise.resolve(schemeRow(defaultScheme));
