import { decideConsent, withGrade, type ConsentAct } from '@domain/consent';
import { NOW } from '../support/builders';

const ASKED = {
  villageId: 'v0',
  householdId: 'v0.h001',
  householdNumber: '001',
  maskedName: '程*户',
  kind: 'publishGrade' as const,
};
const act = (what: ConsentAct['what']): ConsentAct => {
  return { what, how: 'phone', photoIds: [], byId: 'p1', byName: '老程', at: NOW };
};
const GRADE = { roundId: 'v0.g2026', label: '2026', grade: 'AA' as const, publishedAt: NOW };
const given = decideConsent(null, ASKED, act('given'));

describe('a published grade', () => {
  it('goes where a consent stands, and nowhere else', () => {
    expect(withGrade(given, GRADE)).toMatchObject({ grade: GRADE, boardPlace: '1~v0.h001' });
    expect(withGrade(null, GRADE)).toBeNull();
    expect(withGrade(decideConsent(given, ASKED, act('withdrawn')), GRADE)).toBeNull();
  });

  it('gives way to a newer one only, and to none without leaving the board', () => {
    const shared = withGrade(given, GRADE);
    expect(withGrade(shared, GRADE)).toBeNull();
    expect(withGrade(shared, { ...GRADE, publishedAt: '2025-11-21T08:00:00.000Z' })).toBeNull();
    const later = '2027-11-21T08:00:00.000Z';
    const none = withGrade(shared, { ...GRADE, grade: 'none', publishedAt: later });
    expect(none).toMatchObject({ grade: { grade: 'none' }, boardPlace: null });
  });

  it('stays when the same is said again, and is gone when it is taken back', () => {
    const shared = withGrade(given, GRADE);
    expect(decideConsent(shared, ASKED, act('given'))).toMatchObject({ grade: GRADE });
    const taken = decideConsent(shared, ASKED, act('withdrawn'));
    expect(taken).toMatchObject({ grade: null, boardPlace: null, history: [{}, {}] });
  });
});
