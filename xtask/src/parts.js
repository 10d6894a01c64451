// The loader of the code that comes later, in place of the one that wasm-split writes: in the program's own script, one file
// less to wait for. What the parts need of the program are exports under the same names. Not streamed: some hosts call .wasm
// by another type.
const parts = {
  "LATER": new URL("./LATER", import.meta.url),
  "PAPERS": new URL("./PAPERS", import.meta.url),
  "COUNSELOR": new URL("./COUNSELOR", import.meta.url),
  "SHARED": new URL("./SHARED", import.meta.url),
};
// Whoever moved the files says where they are.
export const moved = (addresses) => Object.assign(parts, addresses);
const asked = {};
const part = (name) =>
  (asked[name] ??= fetch(parts[name])
    .then((response) => response.arrayBuffer())
    .then((bytes) => WebAssembly.instantiate(bytes, { __wasm_split: wasm }))
    .catch((error) => {
      delete asked[name];
      throw error;
    }));
const loader = (...names) => async (callback, data) => {
  let isLoaded = false;
  try {
    await Promise.all(names.map(part));
    isLoaded = true;
  } catch (error) {
    console.error(error);
  }
  wasm.__indirect_function_table.get(callback)(data, isLoaded);
};
const import1 = {
  __wasm_split_load_later: loader("LATER"),
  __wasm_split_load_papers: loader("LATER", "SHARED", "PAPERS"),
  __wasm_split_load_counselor: loader("LATER", "SHARED", "COUNSELOR"),
};
