const path = require('node:path');

/**
 * Taro's templates leave out WeChat's aria attributes. This writes them into the template, and
 * the runtime file tells the running app the same list: both number attributes by it.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onBuildInit',
    fn(platform) {
      if (platform.template === undefined) return;
      const services = path.join(ctx.paths.sourcePath, 'services');
      platform.template.mergeComponents(ctx, require(path.join(services, 'aria-attributes.json')));
      platform.runtimePath = [platform.runtimePath, path.join(services, 'aria-runtime.ts')].flat();
    },
  });
};
