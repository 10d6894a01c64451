// The loader of the later code, in place of the one that wasm-split writes: in the program's own script, one file less to
// wait for. What the later code needs of the program are exports under the same names. Not streamed: some hosts call
// .wasm by another type.
const import1 = {
  __wasm_split_load_later: async (callback, data) => {
    let isLoaded = false;
    try {
      const response = await fetch(new URL("LATER", import.meta.url));
      await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: wasm });
      isLoaded = true;
    } catch (error) {
      console.error(error);
    }
    wasm.__indirect_function_table.get(callback)(data, isLoaded);
  },
};
