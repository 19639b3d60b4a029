const { transformSync } = require('esbuild');

/** Turns TypeScript and ES modules into CommonJS for jest; ts-jest does not work with TypeScript 7. */
module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      define: { 'import.meta.url': JSON.stringify(require('node:url').pathToFileURL(path).href) },
    });
    return { code };
  },
};
