const { transformSync } = require('esbuild');

/** Turns TypeScript and ES modules into CommonJS for jest; ts-jest does not work with TypeScript 7. */
module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: /\.tsx?$/.exec(path)?.[0].slice(1) ?? 'js',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      define: { 'import.meta.url': JSON.stringify(require('node:url').pathToFileURL(path).href) },
    });
    return { code };
  },
};
