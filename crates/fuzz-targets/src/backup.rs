//! A file that somebody opens: it may come from anywhere.

use crate::{memory::parse, samples, walk::walk};
use keeping::{DEEPEST, FileError, Kept, LARGEST_FILE, LoadError, MOST_ANSWERS, read_file};
use reflection::State;

/// Opens a file and goes on with what is in it.
///
/// # Panics
/// When a file that is too large or nested too deep is read, when what was opened is written longer than it can be or reads
/// again as something else, or when no learner can go on with it.
pub fn backup(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let kept = read_file(&text, parse);
    if text.len() > LARGEST_FILE {
        assert_eq!(kept, Err(FileError::TooLarge));
    }
    let written = match &kept {
        Ok(Kept::Open(saved)) => saved.to_file(),
        Ok(Kept::Locked(lock)) => lock.to_file(),
        Err(error) => return is_why(*error, &text),
    };
    // The longest way to write a sign is six signs.
    assert!(written.len() <= 6 * text.len() + 200, "{} bytes of {}", written.len(), text.len());
    assert!(written.len() > LARGEST_FILE || read_file(&written, parse) == kept, "{written}");
    if let Some(saved) = kept.ok().and_then(samples::open) {
        walk(State::resume(samples::content(), saved.reflection, saved.page));
    }
}

fn is_why(error: FileError, text: &str) {
    match error {
        FileError::TooLarge => assert!(text.len() > LARGEST_FILE || text.matches(':').count() > MOST_ANSWERS),
        FileError::TooDeep => assert!(text.matches(['{', '[']).count() > DEEPEST),
        FileError::Load(LoadError::Damaged | LoadError::Foreign | LoadError::Newer) => {}
    }
}
