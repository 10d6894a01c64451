// With the loader from where the files are served.
import "{{origin}}/shelf/everyday-skills.js";
import { start } from "./app.jsx";

start();
