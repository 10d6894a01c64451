/**
 * The element in the JSX of React 19, with its events as properties. Once in a project:
 *
 *     import type {} from "everyday-skills/react";
 */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { EverydaySkillsAttributes, EverydaySkillsElement, EverydaySkillsEventMap } from "./everyday-skills.js";

/** `oneveryday-skills-ready` and so on. */
type Listeners = {
  [Name in keyof EverydaySkillsEventMap as `on${Name}`]?: (event: EverydaySkillsEventMap[Name]) => void;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "everyday-skills": DetailedHTMLProps<HTMLAttributes<EverydaySkillsElement>, EverydaySkillsElement> &
        EverydaySkillsAttributes &
        Listeners;
    }
  }
}
