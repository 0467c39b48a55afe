/** Imported before anything else, this makes the pages what they are in a browser. */
process.env.TARO_ENV = 'h5';
Object.assign(globalThis, { GATEWAY_URL: '' });

export {};
