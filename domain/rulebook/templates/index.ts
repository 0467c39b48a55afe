import { QIANKOU } from './qiankou';
import { SHENGXIN } from './shengxin';
import { SIX_DIMENSION } from './six-dimension';
import type { Template } from './template';
import { XIYONG } from './xiyong';

/** What a village can begin its rules from. */
export const TEMPLATES: readonly Template[] = [SIX_DIMENSION, SHENGXIN, XIYONG, QIANKOU];
