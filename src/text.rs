//! The words of the interface: messages of the content, with values and plurals filled in.

use reflection::{Content, content::Arg};

/// Says messages in the content's language.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a>(pub(crate) &'a Content);

impl Text<'_> {
    /// A message with its values.
    pub(crate) fn say_with(self, key: &str, args: &[Arg<'_>]) -> String {
        self.0.message(key).render(args, &|n| crate::platform::plural(&self.0.language, n))
    }
}
