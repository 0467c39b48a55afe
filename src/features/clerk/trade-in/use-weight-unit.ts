import { useState } from 'react';
import { storage } from '@/services/platform';
import { KEYS } from '../kept';
import type { Typed } from './brought';

export type WeightUnit = 'kg' | 'jin';

const isWeightUnit = (value: unknown): value is WeightUnit => value === 'kg' || value === 'jin';

/** 公斤 or 斤: what has been typed in one stays so when something else is weighed in the other. */
export function useWeightUnit(typed: Typed | undefined) {
  const [usual, setUsual] = useState(() => storage.get(KEYS.weightUnit, isWeightUnit) ?? 'kg');
  return {
    weightUnit: isWeightUnit(typed?.unit) ? typed.unit : usual,
    setUsual: (unit: WeightUnit) => {
      setUsual(unit);
      storage.set(KEYS.weightUnit, unit);
    },
  };
}
