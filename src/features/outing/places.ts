import { back, navigate } from '@/services/platform';

/** The steps of an outing, from page to page. */
const OUTING = '/clerk/outing/index';
const COUNTER = '/clerk/counter/index';

export const toOuting = () => navigate(OUTING);
export const toStand = () => navigate('/clerk/stand/index');
export const toConflicts = () => navigate('/store/conflicts/index');
export const backToOuting = () => back(OUTING);
export const backFromOuting = () => back(COUNTER);
