// What has focus and cannot be seen: something that stays in its place lies over it (WCAG 2.4.11), or the ring around it does not
// stand out three to one (2.4.13). In both directions.
const stays = (it) => above(it).some((one) => /sticky|fixed/.test(look(one).position));
const covered = [];
const stops = all(`${CONTROLS}, [tabindex="0"]`).filter((it) => !it.disabled);
// What has focus already is not brought into view once more; it has it again in the end.
const before = document.activeElement;
before?.blur();
for (const it of [...stops, ...stops.toReversed()]) {
  it.focus();
  // Not every engine scrolls to what a script focuses; all do for who comes with the keys.
  it.scrollIntoView({ block: "nearest", inline: "nearest" });
  const { left, top, width, height } = it.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y]));
  const isThere = ([x, y]) => {
    const [first] = document.elementsFromPoint(x, y);
    return first && !(stays(first) && !above(first).includes(it) && !above(it).includes(first) && !stays(it));
  };
  // A browser draws a ring where it thinks that somebody goes by keys; around an answer, its label may have it.
  if (it.matches(":focus-visible")) {
    const isRinged = (one) => {
      const { outlineColor, outlineStyle } = look(one);
      return outlineStyle !== "none" && contrast(drawn(outlineColor, parent(one)), ground(parent(one))) >= 3;
    };
    if (![it, it.closest("label") ?? it].some(isRinged)) covered.push(`no ring around ${called(it)}`);
  }
  if (width && height && !points.some(isThere)) covered.push(called(it));
}
document.activeElement?.blur();
before?.focus({ preventScroll: true });
return [...new Set(covered)];
