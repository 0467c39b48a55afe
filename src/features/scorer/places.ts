import { back, navigate, redirect, restart } from '@/services/platform';
import { NAV } from './texts';

export type Place = keyof typeof NAV;

const VISIT = '/scorer/visit/index';
const DEED = '/scorer/deed/index';

const MARKS: Readonly<Record<Place, string>> = {
  visit: '户',
  queue: '评',
  findings: '改',
  appraisal: '级',
  people: '换',
};

// Safe: the keys of the record.
const KEYS = Object.keys(NAV) as readonly Place[];

/** The places at the bottom of the scorer's screens. */
export const PLACES = KEYS.map((key) => ({ key, label: NAV[key], mark: MARKS[key] }));

export function goTo(key: string): void {
  if (key === 'people') void navigate('/pages/people/index');
  if (key === 'visit' || key === 'queue' || key === 'findings' || key === 'appraisal')
    void redirect(`/scorer/${key}/index`);
}

export const toDeed = () => navigate(DEED);
export const toVisit = () => restart(VISIT);
export const backToVisit = () => back(VISIT);
