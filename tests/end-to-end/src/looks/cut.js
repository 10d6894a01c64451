// What is cut off, sticks out of its box or of the window, or lies over other text. Letters may stand out from their place by a hair.
const wrong = [];
const page = window.document.documentElement;
if (page.scrollWidth > page.clientWidth) wrong.push(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
const wide = [];
for (const it of all("body *, .app, .app *")) {
  if (it instanceof SVGElement || /^(input|textarea|select|progress|iframe|option)$/.test(it.localName)) continue;
  const { overflowX, overflowY, display } = look(it);
  const [width, height] = [it.scrollWidth - it.clientWidth, it.scrollHeight - it.clientHeight];
  if (display !== "inline" && it.clientWidth && width > 2 && !/auto|scroll/.test(overflowX)) wide.push([it, width]);
  if (/hidden|clip/.test(overflowY) && it.clientHeight && height > 1) wrong.push(`${height} px cut off: ${called(it)}`);
}
// Of boxes in boxes only the innermost: it is what makes the others too wide.
for (const [it, width] of wide) if (!wide.some(([other]) => other !== it && it.contains(other))) wrong.push(`${width} px too wide: ${called(it)}`);
const isApart = remembered((it) => {
  if (!it) return false;
  const { overflowY, position } = look(it);
  return /sticky|fixed/.test(position) || /auto|scroll/.test(overflowY) || isApart(parent(it));
});
const lines = [];
for (const [it, node] of texts()) {
  if (it instanceof SVGElement || isApart(it)) continue;
  const range = window.document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) if (box.width > 1) lines.push([it, node, box]);
}
lines.sort(([, , one], [, , two]) => one.top - two.top);
for (const [at, [it, node, one]] of lines.entries()) {
  for (let next = at + 1; next < lines.length && lines[next][2].top < one.bottom; next++) {
    const [other, others, two] = lines[next];
    const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
    const high = Math.min(one.bottom, two.bottom) - two.top;
    if (node !== others && wide > 2 && high > Math.min(one.height, two.height) / 2) wrong.push(`over each other: ${called(it)} and ${called(other)}`);
  }
}
return wrong;
