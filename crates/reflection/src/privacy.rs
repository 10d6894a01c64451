//! Notices in free text what looks like a private number, so that the page can warn beside the box.

/// The shortest run of digits that is treated as private: a phone number without its area code.
const DIGITS: usize = 7;

/// Whether the text holds a run of seven or more digits (spaces, dots, dashes, slashes and brackets between them do not
/// end it): a phone, card, account or social security number, a full date of birth. A year or a price is shorter.
pub fn looks_private(text: &str) -> bool {
    let mut run = 0;
    for sign in text.chars() {
        if sign.is_numeric() {
            run += 1;
        } else if !matches!(sign, ' ' | '.' | '-' | '(' | ')' | '/') {
            run = 0;
        }
        if run >= DIGITS {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::looks_private;

    #[test]
    fn numbers_of_a_person_are_noticed_and_everyday_ones_are_not() {
        for private in
            ["my SSN is 078-05-1120", "call (555) 010 4477", "4111 1111 1111 1111", "born 04/07/1981"]
        {
            assert!(looks_private(private), "{private}");
        }
        for fine in ["", "I cook for 120 people", "since 2019, paid $1,200", "3 kids, 2 jobs, 1 car"] {
            assert!(!looks_private(fine), "{fine}");
        }
    }
}
