// What moves.
const moves = document.getAnimations().map((it) => called(it.effect.target));
for (const it of all("*")) {
  for (const of of [undefined, "::before", "::after"]) {
    const { transitionDuration, animationName, scrollBehavior } = look(it, of);
    if (/[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth") moves.push(called(it));
  }
}
return moves;
