/**
 * The element `<everyday-skills>`. Importing the package defines it:
 *
 *     import "everyday-skills";
 *
 * What each attribute means, and the settings that only a file can hold, is in the project's docs/embedding.md.
 */

/** The attributes. Those that are left out keep their defaults; those of the file that `config` names come before the defaults. */
export interface EverydaySkillsAttributes {
  /** Address of a JSON file with settings; an attribute wins over what the file says. */
  config?: string;
  /** `inline`: on the page, when it is scrolled near. `dialog`: a button that opens it. Default: `inline`. */
  mode?: "inline" | "dialog";
  /** What the button of `mode="dialog"` says. */
  button?: string;
  /** For whoever sets it up: settings that are wrong are told on the page, not only in the console. */
  check?: boolean | "";
  /** BCP 47 tag of a language there is: `en`, `es`. Default: the first of the browser's languages there is, else `en`. */
  language?: string;
  /** Default: `auto`, as the browser wishes. */
  theme?: "auto" | "light" | "dark";
  /** 1 to 40 of a-z, 0-9 and `-`. Widgets with the same name share what is kept, others do not. */
  name?: string;
  /** Ids of forms of learning, divided by spaces: their cards come first, in this order. */
  start?: string;
  /** Steps to leave out, divided by spaces: `company`, `hope`, `days`, `stories`, `level`, `proof`, `barriers`. */
  hide?: string;
  /** Whether there are ideas for work. Default: `on`. */
  careers?: "on" | "off" | "true" | "false";
  /** Whether a counselor is there: asked, there, not, or at their desk with the records of many. Default: `ask`. */
  counselor?: "ask" | "on" | "off" | "desk";
  /** `ask`: the learner says whose device it is. `tab`: nothing is kept beyond the tab, and nobody is asked. Default: `ask`. */
  storage?: "ask" | "tab";
  /** Whether the element sends its events. Default: `off`. */
  events?: "on" | "off" | "true" | "false";
  /** Name of the agency that offers this. */
  "agency-name"?: string;
  /** Address of the agency's logo. */
  "agency-logo"?: string;
  /** Address of the agency's site. */
  "agency-address"?: string;
  /** Name of a person to turn to. */
  "adviser-name"?: string;
  /** The adviser's phone number. */
  "adviser-phone"?: string;
  /** The adviser's email address. */
  "adviser-email"?: string;
  /** Address of a page about the adviser. */
  "adviser-address"?: string;
  /** When the adviser is there. */
  "adviser-hours"?: string;
  /** Address of a content pack: activities of the agency's own. */
  pack?: string;
}

/** The widget can be used. */
export interface EverydaySkillsReady {
  /** Version of the widget. */
  version: string;
}

/** Another screen is shown. */
export interface EverydaySkillsProgress {
  /** Kind of screen, such as `form` or `profile`: never what was answered. */
  screen: string;
}

/** The end of the path is reached, the page `take`. All are counts. */
export interface EverydaySkillsFinished {
  /** Forms of learning that were answered. */
  forms: number;
  /** Skills in the profile. */
  skills: number;
  /** Stories that were written. */
  stories: number;
}

/** Something does not work. */
export interface EverydaySkillsError {
  /** What it is, for whoever runs the site. */
  code: string;
}

/** The events, sent only with `events="on"`; they bubble, also out of shadow roots, and carry nothing personal. */
export interface EverydaySkillsEventMap {
  "everyday-skills-ready": CustomEvent<EverydaySkillsReady>;
  "everyday-skills-progress": CustomEvent<EverydaySkillsProgress>;
  "everyday-skills-finished": CustomEvent<EverydaySkillsFinished>;
  "everyday-skills-error": CustomEvent<EverydaySkillsError>;
}

/** The element. */
export interface EverydaySkillsElement extends HTMLElement {
  /** Loads the widget now and scrolls to it; with `mode="dialog"`, opens the dialog. */
  open(): void;
  /** Erases all answers in this browser, of widgets with this `name`. Fulfilled when they are gone. */
  erase(): Promise<void>;

  addEventListener<Name extends keyof EverydaySkillsEventMap>(
    type: Name,
    listener: (this: EverydaySkillsElement, event: EverydaySkillsEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: EverydaySkillsElement, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof EverydaySkillsEventMap>(
    type: Name,
    listener: (this: EverydaySkillsElement, event: EverydaySkillsEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: EverydaySkillsElement, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "everyday-skills": EverydaySkillsElement;
  }
}
