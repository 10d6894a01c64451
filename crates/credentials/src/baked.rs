//! A badge baked into its picture (Open Badges 3.0, section 5.3): the signed token as an attribute in an SVG.

use crate::{Picture, Reason, xml::escaped};

/// The largest picture that is searched for a badge, in bytes.
pub const LARGEST_PICTURE: usize = 1 << 20;

const ELEMENT: &str = "openbadges:credential";

/// The picture as an SVG file with the token in it.
pub fn bake(picture: Picture<'_>, token: &str) -> String {
    let (token, body) = (escaped(token), picture.body());
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" \
         viewBox=\"0 0 512 512\" width=\"512\" height=\"512\" role=\"img\">\
         <{ELEMENT} verify=\"{token}\"></{ELEMENT}>{body}</svg>\n"
    )
}

/// The token in a baked picture: the first there is, as the specification says. What it is worth is for [`read`](crate::read)
/// to say.
///
/// # Errors
/// [`Reason::TooLarge`], or [`Reason::NoBadge`] where there is none.
pub fn extract(svg: &str) -> Result<&str, Reason> {
    if svg.len() > LARGEST_PICTURE {
        return Err(Reason::TooLarge);
    }
    search(svg).ok_or(Reason::NoBadge)
}

/// Goes from tag to tag. Comments, CDATA and texts are passed over, so that what is only mentioned is not taken.
fn search(svg: &str) -> Option<&str> {
    let mut rest = svg;
    loop {
        rest = rest.split_once('<')?.1;
        let passed = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>"), ("!", ">")];
        if let Some((begin, end)) = passed.into_iter().find(|(begin, _)| rest.starts_with(begin)) {
            rest = rest.get(begin.len()..)?.split_once(end)?.1;
            continue;
        }
        let end = rest.find(|sign: char| sign.is_ascii_whitespace() || sign == '>' || sign == '/')?;
        let (name, attributes) = rest.split_at(end);
        let (verify, after) = verify(attributes)?;
        if name == ELEMENT {
            return verify;
        }
        rest = after;
    }
}

/// The attribute `verify` of a tag, and what follows the tag. `None` where the tag does not end.
fn verify(mut rest: &str) -> Option<(Option<&str>, &str)> {
    let mut verify = None;
    loop {
        rest = rest.trim_start_matches(|sign: char| sign.is_ascii_whitespace() || sign == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Some((verify, after));
        }
        let end = rest.find(|sign: char| sign.is_ascii_whitespace() || "=>/\"'".contains(sign))?;
        let (name, after) = rest.split_at(end);
        let Some(value) = after.trim_ascii_start().strip_prefix('=') else {
            // Neither a name nor an end: no XML.
            if end == 0 {
                return None;
            }
            rest = after;
            continue;
        };
        let value = value.trim_ascii_start();
        let quote = value.chars().next().filter(|sign| "\"'".contains(*sign))?;
        let (value, after) = value.get(1..)?.split_once(quote)?;
        if name == "verify" {
            verify = verify.or(Some(value.trim_ascii()));
        }
        rest = after;
    }
}
