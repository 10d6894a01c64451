// Development builds of React say more, and run everything twice that StrictMode does; all files side by side.
export default {
  base: "./",
  mode: "development",
  define: { "process.env.NODE_ENV": '"development"' },
  esbuild: { jsx: "automatic" },
  build: {
    assetsDir: "",
    minify: false,
    target: "es2022",
    rollupOptions: { input: ["served.html", "bundled.html"], external: /^\{\{origin\}\}/ },
  },
};
