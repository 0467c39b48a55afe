import { mergeInternalComponents } from '@tarojs/shared';
import attributes from './aria-attributes.json';

// The running app and the template number attributes by the same list; see config/aria-plugin.cjs.
mergeInternalComponents(attributes);
