// How each of the pages is built: for browsers that are not older than ours needs, its files side by side.
export default {
  base: "./",
  build: { assetsDir: "", target: "es2022", modulePreload: { polyfill: false } },
};
