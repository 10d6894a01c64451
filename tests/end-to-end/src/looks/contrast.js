// Text that does not stand out seven to one, and controls, drawings and rings of focus that do not three to one.
const faint = [];
const compare = (what, written, it, behind, least) => {
  const ratio = contrast(drawn(written, it), behind);
  if (ratio < least) faint.push(`${what} ${ratio.toFixed(2)}: ${called(it)}`);
};
// A badge has a ground of its own, which is the same in any colours.
const inside = new Set(texts().map(([it]) => it).filter((it) => !it.closest(".badge-picture")));
for (const it of inside) compare("text", it instanceof SVGElement ? look(it).fill : look(it).color, it, ground(it), 7);
for (const it of all("input, textarea, select")) {
  if (/^(checkbox|radio|color)$/.test(it.type)) continue;
  compare("what is typed", look(it).color, it, ground(it), 7);
  if (it.placeholder) compare("placeholder", look(it, "::placeholder").color, it, ground(it), 7);
  compare("edge", look(it).borderTopColor, it, ground(parent(it)), 3);
}
for (const it of all("button")) {
  const { backgroundColor, borderTopColor, borderTopWidth } = look(it);
  // Text alone, as links are, and places on the path, as lines of a list.
  if (it.matches(".quiet, .place")) continue;
  const behind = ground(parent(it));
  const edge = parseFloat(borderTopWidth) > 0 ? contrast(drawn(borderTopColor, it), behind) : 1;
  if (Math.max(edge, contrast(drawn(backgroundColor, it), behind)) < 3) faint.push(`edge ${edge.toFixed(2)}: ${called(it)}`);
}
for (const it of all("svg :is(path, circle, rect, line, polyline, ellipse, text)")) {
  // What is behind drawings, what says that nothing is there, and codes for cameras, which bring a white ground.
  if (it.matches(".empty, .empty *, .badge-picture *, .picture circle, [fill='#000'], [fill='#fff']")) continue;
  const { stroke, fill } = look(it);
  const best = Math.max(...[stroke, fill].map((one) => (one === "none" ? 1 : contrast(drawn(one, it), ground(it)))));
  if (best < 3) faint.push(`drawing ${best.toFixed(2)}: ${called(it)} in ${called(it.closest("svg").parentElement)}`);
}
for (const it of all("progress")) {
  const value = look(it).accentColor;
  if (value !== "auto") compare("progress", value, it, drawn(look(it).backgroundColor, it), 3);
}
// Where the few colours of somebody's own are used for everything, grounds are gone: what is a box needs an edge.
if (matchMedia("(forced-colors: active)").matches) {
  for (const it of all("button:not(.quiet, .place), input, textarea, select")) {
    const { appearance, borderTopStyle, borderTopWidth } = look(it);
    const hasEdge = borderTopStyle !== "none" && parseFloat(borderTopWidth) > 0;
    // What the browser draws, it draws with an edge.
    if (!hasEdge && appearance === "none") faint.push(`no edge: ${called(it)}`);
  }
}
return faint;
