import { cleanup } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Somebody } from './builders';
import { arriveWith } from './committee-phone';
import { phoneOf } from './phone';
import type { World } from './world';

/** The phones of several people, one after the other: each opens a page where the last one left. */
export function phonesIn(world: World) {
  return (by: Somebody, page: ReactElement, params: Readonly<Record<string, string>> = {}) => {
    cleanup();
    arriveWith(params);
    const phone = phoneOf(world, by);
    phone.open(page);
    return phone;
  };
}
