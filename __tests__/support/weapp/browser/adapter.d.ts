declare module 'glass-easel-miniprogram-adapter';
