// The loader of the later code, in place of the one that wasm-split writes: in the program's own script, one file less to
// wait for. What the later code needs of the program are exports under the same names. Not streamed: some hosts call
// .wasm by another type. Whoever moved the file elsewhere says where it is.
export const later = { address: new URL("LATER", import.meta.url) };
const import1 = {
  __wasm_split_load_later: async (callback, data) => {
    let isLoaded = false;
    try {
      const response = await fetch(later.address);
      await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: wasm });
      isLoaded = true;
    } catch (error) {
      console.error(error);
    }
    wasm.__indirect_function_table.get(callback)(data, isLoaded);
  },
};
