// A host made with React: two routes without a router, and the widget on one of them.
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

function Skills({ agency, note }) {
  return (
    <everyday-skills agency-name={agency} events="on" oneveryday-skills-progress={({ detail }) => note(detail.screen)} />
  );
}

function App() {
  const [route, setRoute] = useState("skills");
  const [agency, setAgency] = useState("Prairie");
  const [town, setTown] = useState("");
  const [screens, setScreens] = useState([]);
  return (
    <main>
      <h1>Prairie Workforce Board</h1>
      <button id="route" onClick={() => setRoute(route === "skills" ? "jobs" : "skills")}>Other page</button>
      <button id="agency" onClick={() => setAgency("Salina")}>Other name</button>
      <label>Your town <input id="town" value={town} onChange={({ target }) => setTown(target.value)} /></label>
      <p id="said">{`${town} ${screens.join(" ")}`}</p>
      {route === "skills" ? <Skills agency={agency} note={(screen) => setScreens((all) => [...all, screen])} /> : <p id="jobs">Jobs</p>}
    </main>
  );
}

export const start = () =>
  createRoot(document.getElementById("root")).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
