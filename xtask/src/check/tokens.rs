//! Rust source as tokens: its names and texts, where comments do not count.

use anyhow::{Context, Result, anyhow};
use proc_macro2::{TokenStream, TokenTree};
use std::{iter::Peekable, str::FromStr};

/// The names in a source, each with its line.
#[derive(Default)]
pub(super) struct Names {
    /// Every one.
    pub(super) all: Vec<(usize, String)>,
    /// Those directly inside the standard library: the `time` of `std::time` and of `std::{time::Instant}`.
    pub(super) in_std: Vec<(usize, String)>,
}

/// Reads a source.
pub(super) fn parse(source: &str) -> Result<TokenStream> {
    TokenStream::from_str(source).map_err(|error| anyhow!("{error}")).context("this is not Rust")
}

/// All names in a source.
pub(super) fn names(source: &str) -> Result<Names> {
    let mut names = Names::default();
    collect(parse(source)?, &mut names);
    Ok(names)
}

fn collect(tokens: TokenStream, names: &mut Names) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) => {
                if ident == "std" && colons(&mut tokens) {
                    match tokens.peek() {
                        Some(TokenTree::Ident(part)) => {
                            names.in_std.push((part.span().start().line, part.to_string()));
                        }
                        Some(TokenTree::Group(group)) => first_of_each(group.stream(), &mut names.in_std),
                        _ => {}
                    }
                }
                names.all.push((ident.span().start().line, ident.to_string()));
            }
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Takes `::` if it is next.
fn colons(tokens: &mut Peekable<impl Iterator<Item = TokenTree>>) -> bool {
    let mut colon =
        || tokens.next_if(|token| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ':'));
    colon().is_some() && colon().is_some()
}

/// The first name of each part between commas.
fn first_of_each(list: TokenStream, found: &mut Vec<(usize, String)>) {
    let mut first = true;
    for token in list {
        match token {
            TokenTree::Ident(ident) if first => found.push((ident.span().start().line, ident.to_string())),
            TokenTree::Punct(sign) if sign.as_char() == ',' => {
                first = true;
                continue;
            }
            _ => {}
        }
        first = false;
    }
}
