# What is said to the person who puts the widget on a page, when something in their settings is wrong. Loaded with the cards.
# $field is the name of the setting, $value what stands there, $languages the tags of the languages there are.

## Settings

settings-wrong = Something in the settings of this page is not right. The rest works, as you see below. This note is here because you asked for it with “check”: take that out before you publish.
setting-unreachable = The file that `{ $field }` names could not be loaded. Look at the address. On another site, the file needs to allow this one (CORS).
setting-unreadable = The file that `{ $field }` names is not valid JSON. A comma too many or too few is the usual slip.
setting-unknown = There is no setting `{ $field }`. Look for a typing slip.
setting-on-off = `{ $field }` is `{ $value }`. It can be on or off.
setting-theme = `{ $field }` is `{ $value }`. It can be auto, light or dark.
setting-counselor = `{ $field }` is `{ $value }`. It can be ask, on, off or desk.
setting-storage = `{ $field }` is `{ $value }`. It can be ask or tab.
setting-step = `{ $field }` names `{ $value }`. You can hide these steps: company, hope, days, stories, level, proof, barriers.
setting-language = `{ $field }` is `{ $value }`. That is not one of the languages we have. The nearest one stands in for it, or else one of the visitor’s own. You can use: { $languages }.
setting-name = `{ $field }` is `{ $value }`. It can be 1 to 40 small letters, digits and dashes.
setting-form = `{ $field }` names `{ $value }`. There is no such card. The list of cards is in the guide.
setting-need = `{ $field }` names `{ $value }`. It can be something that gets in the way, like time, or one of: people, thinking, technical, know-how.
setting-long = `{ $field }` is too long. It begins with `{ $value }`. It can have up to 200 characters.
setting-address = `{ $field }` is `{ $value }`. A web address begins with https:// or http://. On your own site it can be a path, like /help/ or logo.svg. It has no spaces, and up to 2,000 characters.
setting-email = `{ $field }` is `{ $value }`. It must be an e-mail address, like jo@example.org.
setting-missing = `{ $field }` is missing. Without it, the rest of this entry is left out.
setting-too-many = `{ $field }` and what comes after it are left out. You can have up to 10 links, 50 resources and 100 things to do.

## Things to do of an agency's own

pack-twice = `{ $field }` is `{ $value }`. That stands here twice. Each may stand once.
pack-setting = `{ $field }` is `{ $value }`. There is no such place in life. The list is in the guide.
pack-skill = `{ $field }` names the skill `{ $value }`. There is no such skill. The list is in the guide.
pack-skills = `{ $field }` has this many skills: { $value }. It can have 2 to 5.
pack-weight = `{ $field }` is `{ $value }`. It can be 1, 2 or 3.
pack-touches = `{ $field }` has no skill that is really used. Give one of them 2 or 3.
pack-esco = `{ $field }` is `{ $value }`. We know no such skill in ESCO. You can leave it out.
pack-text = `{ $field }` is `{ $value }`. It can be 3 to 120 characters on one line, with no pointed brackets.
pack-from = From { $agency }
pack-from-here = From the people who run this page
