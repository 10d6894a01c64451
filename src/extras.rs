//! What is loaded after the first page is shown: each file the same for everybody, and no more than once.

use crate::{app::App, command::Command, platform::content::fetch};
use reflection::{Content, State, content::Part};
use yew::html::Scope;

/// What can be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// More about each skill: meaning, levels, lines for a résumé, steps. Loaded right after the first page.
    Skills,
}

/// How far the loading of something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    NotAsked,
    Loading,
    Failed,
    Ready,
}

/// Everything that is loaded after the first page.
pub(crate) struct Extras {
    /// The folder of the page's files, with the `/` at its end; where there is none, nothing can be loaded.
    folder: Option<String>,
    progress: [Progress; 1],
}

impl Extras {
    pub(crate) fn new(folder: Option<String>, content: &Content) -> Self {
        let is_complete = content.skills.iter().all(|skill| !skill.means.is_empty());
        let skills = if is_complete { Progress::Ready } else { Progress::NotAsked };
        Self { folder, progress: [skills] }
    }

    pub(crate) fn progress(&self, extra: Extra) -> Progress {
        let [skills] = self.progress;
        match extra {
            Extra::Skills => skills,
        }
    }

    fn set(&mut self, extra: Extra, progress: Progress) {
        let [skills] = &mut self.progress;
        match extra {
            Extra::Skills => *skills = progress,
        }
    }

    /// Asks for what the learner needs now and nobody asked for yet.
    pub(crate) fn ask_for_what_is_needed(&mut self, state: &State, app: &Scope<App>) {
        if self.progress(Extra::Skills) == Progress::NotAsked {
            self.ask(Extra::Skills, state, app);
        }
    }

    /// Asks for something, for the first time or again.
    pub(crate) fn ask(&mut self, extra: Extra, state: &State, app: &Scope<App>) {
        let Some(folder) = &self.folder else { return self.set(extra, Progress::Failed) };
        let language = &state.content().language;
        let files = match extra {
            Extra::Skills => vec![format!("{folder}{}-{language}.tsv", Part::Skills.as_str())],
        };
        self.set(extra, Progress::Loading);
        app.send_future(async move {
            let mut texts = Vec::new();
            for file in files {
                match fetch(&file).await {
                    Ok(text) => texts.push(text),
                    Err(error) => {
                        web_sys::console::error_2(&file.into(), &error);
                        return Command::Loaded(extra, Vec::new());
                    }
                }
            }
            Command::Loaded(extra, texts)
        });
    }

    /// Takes in what was loaded. What cannot be read counts as not loaded.
    pub(crate) fn receive(&mut self, extra: Extra, texts: &[String], state: &mut State) {
        let read = match (extra, texts) {
            (Extra::Skills, [skills]) => state.extend_content(skills).is_ok(),
            _ => false,
        };
        self.set(extra, if read { Progress::Ready } else { Progress::Failed });
    }
}
