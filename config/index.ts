import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin';

type Config = Parameters<typeof defineConfig<'webpack5'>>[0];

const root = path.resolve(__dirname, '..');

// Modern code that does not lie in src/: without this it would reach phones untranspiled.
const MODERN =
  /[\\/](domain|contract)[\\/]|node_modules[\\/](valibot|lean-qr|@noble[\\/]hashes|jsqr)[\\/]/;

// WeChat's logic layer has no TextEncoder; lean-qr and @noble/hashes call the browser's by name.
const TEXT_ENCODER = {
  TextEncoder: [path.join(root, 'src/services/text-encoder.ts'), 'TextEncoder'],
};

const settings: Config = {
  projectName: 'village-points-supermarket',
  date: '2026-11-21',
  designWidth: 750,
  deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: process.env.TARO_ENV === 'h5' ? 'dist-h5' : 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: process.env.CI === undefined && process.env.NODE_ENV === 'development' },
  plugins: [path.join(__dirname, 'aria-plugin.cjs')],
  alias: {
    '@domain': path.join(root, 'domain'),
    '@contract': path.join(root, 'contract'),
    '@': path.join(root, 'src'),
  },
  defineConstants: {
    CLOUD_ENV_ID: JSON.stringify(process.env.CLOUD_ENV_ID ?? ''),
    GATEWAY_URL: JSON.stringify(process.env.GATEWAY_URL ?? ''),
  },
  mini: {
    // A RegExp is refused here; only a function reaches webpack unharmed.
    compile: { include: [(file: string) => MODERN.test(file)] },
    optimizeMainPackage: { enable: true },
    // Each component's styles are its own: the order they are joined in means nothing.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: true }, cssModules: { enable: false } },
    webpackChain(chain, webpack) {
      chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin);
      chain.plugin('text-encoder').use(webpack.ProvidePlugin, [TEXT_ENCODER]);
    },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [(file: string) => MODERN.test(file)] },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true },
      // Text stops growing at a 480 px wide window: on a desk the app is a column, not a poster.
      pxtransform: {
        enable: true,
        config: { baseFontSize: 20, maxRootSize: 25.6, minRootSize: 16 },
      },
      cssModules: { enable: false },
    },
    webpackChain(chain) {
      chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin);
      chain.performance.maxEntrypointSize(800 * 1024).maxAssetSize(800 * 1024);
    },
  },
};

export default defineConfig(settings);
