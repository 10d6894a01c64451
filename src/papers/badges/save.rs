//! The files that a badge is saved as.

use super::{checked::claim_of, claim};
use crate::{app::App, platform::download_as, text::Text};
use credentials::bake;
use reflection::Paper;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::papers) enum File {
    /// A picture with the badge in it.
    Picture,
    /// The badge for programs.
    Token,
    /// The same, to be given to who may confirm it.
    Request,
    /// Who confirmed it: a file for each.
    Confirmed,
}

/// Saves the badge about this.
pub(super) fn save(app: &mut App, file: File, about: &str) {
    if file == File::Confirmed {
        let told = app.state.reflection().endorsements();
        for (_, id, token) in told.filter(|(of, ..)| *of == about) {
            let name = ["everyday-skills-confirmed-", about, "-", id, ".jwt"].concat();
            download_as(JWT, &name, token.as_bytes());
        }
        return app.say_saved();
    }
    let text = app.state.reflection().paper(&Paper::Badge(about.to_owned()));
    let Some((token, claim)) = text.and_then(claim_of) else { return };
    let (kind, name, bytes) = match file {
        File::Picture => {
            let picture = bake(claim::picture(Text(app.state.content()), &claim), &token.text);
            ("image/svg+xml", ["everyday-skills-badge-", about, ".svg"].concat(), picture)
        }
        File::Token => (JWT, ["everyday-skills-badge-", about, ".jwt"].concat(), token.text),
        File::Request | File::Confirmed => (JWT, "everyday-skills-request.jwt".to_owned(), token.text),
    };
    download_as(kind, &name, bytes.as_bytes());
    app.say_saved();
}

/// The media type of a signed credential.
pub(in crate::papers) const JWT: &str = "application/jwt";
