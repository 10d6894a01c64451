// With the loader from the npm package.
import "everyday-skills";
import { start } from "./app.jsx";

start();
