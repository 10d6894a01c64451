//! The list of clients: its order, and what is found in it.

use crate::Client;
use std::cmp::Reverse;

/// The clients in whose code or next step each word of `search` stands: last seen first, and of the same day last changed first.
/// Those that are put away come at the end, and only `with_archived`. Large and small letters are the same, and Latin ones with
/// and without their accents; a part of a word is enough, and of a code its letters and digits. Nothing to search for finds all.
pub fn listed<'a>(clients: &'a [Client], search: &str, with_archived: bool) -> Vec<&'a Client> {
    let search = folded(search);
    let words: Vec<_> = search.split_whitespace().map(|word| (word, signs(word))).collect();
    let is_found = |client: &Client| {
        if words.is_empty() {
            return true;
        }
        let told = folded(&[&client.code, "\n", client.next_step.as_deref().unwrap_or_default()].concat());
        let code = signs(&client.code);
        let is_in_code = |signs: &str| !signs.is_empty() && code.contains(signs);
        words.iter().all(|(word, signs)| told.contains(word) || is_in_code(signs))
    };
    let clients = clients.iter().filter(|client| with_archived || !client.archived);
    let mut found: Vec<&Client> = clients.filter(|client| is_found(client)).collect();
    // One whose day cannot be read comes after those with one.
    found.sort_by_key(|client| {
        (client.archived, Reverse((client.seen, client.changed, client.since)), client.id)
    });
    found
}

/// A client who goes by this code already, which may be written with other dots, dashes, spaces or large letters.
pub fn with_code<'a>(clients: &'a [Client], code: &str) -> Option<&'a Client> {
    let code = signs(code);
    clients.iter().find(|client| !code.is_empty() && signs(&client.code) == code)
}

/// What a code is without dots, dashes and spaces.
fn signs(code: &str) -> String {
    folded(code).chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// In small letters, Latin ones without their accents: a table of all of Unicode would weigh more than the list.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            // An accent that stands by itself after its letter.
            '\u{300}'..='\u{36f}' => {}
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => folded.push('a'),
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => folded.push('c'),
            'ď' | 'đ' | 'ð' => folded.push('d'),
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => folded.push('e'),
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => folded.push('g'),
            'ĥ' | 'ħ' => folded.push('h'),
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ' | 'ị' => folded.push('i'),
            'ĵ' => folded.push('j'),
            'ķ' => folded.push('k'),
            'ĺ' | 'ļ' | 'ľ' | 'ł' => folded.push('l'),
            'ñ' | 'ń' | 'ņ' | 'ň' => folded.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ'..='ợ' => folded.push('o'),
            'ŕ' | 'ŗ' | 'ř' => folded.push('r'),
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => folded.push('s'),
            'ţ' | 'ť' | 'ț' => folded.push('t'),
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => folded.push('u'),
            'ŵ' => folded.push('w'),
            'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => folded.push('y'),
            'ź' | 'ż' | 'ž' => folded.push('z'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            _ => folded.push(sign),
        }
    }
    folded
}
