module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // WeChat uploads the output as it is, and old phones run only ES5: the browserslist
        // in package.json is for styles, "Android >= 6" means today's Chromium to it.
        targets: { ios: '9', android: '4.4' },
        ignoreBrowserslistConfig: true,
      },
    ],
  ],
};
