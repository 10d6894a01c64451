//! The papers to print, save and copy from.

mod files;
mod lines;
mod sheet;

use super::{Request, badges::Badges, copying, name::name};
use crate::{
    app::App,
    command::Command,
    components::{Choice, Legend, Question, choices, helping, question},
    markup::{button, h2, tag, unseen},
    platform::{day, plural, today},
    surroundings::Surroundings,
    view::View,
};
use documents::{Confirmation, Day, Document, Report, Resource, compose};
use files::{File, ways};
use reflection::{Action, Page, Profile, State};
use sheet::sheet;
use yew::{Html, html::Scope};

/// What is chosen on the page.
#[derive(Default)]
pub(super) struct Sheets {
    /// `None` while nobody chose one.
    paper: Option<Paper>,
    /// What was copied last, and whether it went well.
    copied: Option<(Copied, bool)>,
}

/// A document there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Paper {
    #[default]
    Profile,
    Stories,
    Plan,
    Agreement,
    Packet,
}

/// Something that can be copied: the whole paper, or a line by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Copied {
    Paper,
    Line(usize),
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Show this paper.
    Show(Paper),
    /// Save it as a file.
    Save(File),
    /// Copy this text.
    Copy(Copied, String),
    /// Say whether it was copied.
    Has(Copied, bool),
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Sheets(ask).into()
    }
}

impl Paper {
    const ALL: [Self; 5] = [Self::Profile, Self::Stories, Self::Plan, Self::Agreement, Self::Packet];

    /// Its name in hooks, files and keys.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Stories => "stories",
            Self::Plan => "plan",
            Self::Agreement => "agreement",
            Self::Packet => "packet",
        }
    }

    fn compose(self, report: &Report) -> Document {
        match self {
            Self::Profile => compose::profile(report),
            Self::Stories => compose::stories(report),
            Self::Plan => compose::plan(report),
            Self::Agreement => compose::agreement(report),
            Self::Packet => compose::packet(report),
        }
    }

    /// Whether there is anything to put on it.
    fn is_there(self, report: &Report) -> bool {
        self != Self::Agreement || report.agreement.is_some()
    }

    /// The same, or the first where there is nothing to put on it.
    fn among(self, report: &Report) -> Self {
        Some(self).filter(|paper| paper.is_there(report)).unwrap_or_default()
    }
}

impl Sheets {
    pub(super) fn page(&self, v: &View, badges: &Badges) -> Html {
        let plural = |count| plural(&v.content().language, count);
        let report = report_near(v, badges, &plural);
        let paper = self.chosen(v.state).among(&report);
        let document = paper.compose(&report);
        let is_agreement = paper == Paper::Agreement;
        let name = name(v, if v.state.plan().is_desk { "papers-name-client" } else { "papers-name" });
        let choose = choose(v, &report, paper);
        let agree = tag("div").child(if is_agreement { agree(v) } else { Html::default() }).html();
        let ways = ways(v, self, &document);
        let preview = tag("section")
            .class("preview")
            .child(h2(v.say("papers-preview")))
            .child(sheet(&document, is_agreement))
            .html();
        let [lines, programs] = [lines::lines(v, self, &report), files::for_programs(v)];
        // Who comes for one paper has it at once, with the way to print it; the others can be chosen below.
        let body = if comes_for_agreement(v.state) && Paper::Agreement.is_there(&report) {
            let summary = tag("summary").text(v.say("papers-others")).html();
            let others = tag("details").class("more").child(summary).child(choose).html();
            vec![ways, name, agree, preview, others, lines, programs]
        } else {
            vec![name, choose, agree, ways, lines, programs, preview]
        };
        let page = Question {
            title: v.say("papers-title"),
            lead: Some(v.say(if is_agreement { "papers-lead-agreed" } else { "papers-lead" })),
            body,
            is_result: true,
            ..Question::default()
        };
        question(v, page)
    }

    /// One paper and nothing else.
    pub(super) fn alone(v: &View, badges: &Badges, paper: &str) -> Html {
        let plural = |count| plural(&v.content().language, count);
        let report = report_near(v, badges, &plural);
        let paper = Paper::ALL.into_iter().find(|known| known.as_str() == paper).unwrap_or_default();
        let paper = paper.among(&report);
        sheet(&paper.compose(&report), paper == Paper::Agreement)
    }

    /// The paper that is chosen. Who comes from what was agreed comes for that.
    pub(super) fn chosen(&self, state: &State) -> Paper {
        let comes_for = comes_for_agreement(state).then_some(Paper::Agreement);
        self.paper.or(comes_for).unwrap_or_default()
    }

    pub(super) fn follow(&mut self, app: &App) {
        if *app.state.page() == Page::Agree {
            self.paper = Some(Paper::Agreement);
        }
    }

    pub(super) fn act(&mut self, app: &mut App, scope: &Scope<App>, ask: &Ask, badges: &Badges) {
        match ask {
            Ask::Show(paper) => (self.paper, self.copied) = (Some(*paper), None),
            Ask::Copy(what, text) => {
                let what = *what;
                copying::copy(app, scope, text.clone(), move |copied| Ask::Has(what, copied));
            }
            Ask::Has(what, copied) => self.copied = Some((*what, *copied)),
            Ask::Save(file) => {
                let language = app.state.content().language.clone();
                let plural = |count| plural(&language, count);
                let report = report(&app.state, badges.confirmations(), &plural);
                let report = with_near(report, &app.state, &app.surroundings);
                let all = app.keeper.saved().handed_over().to_file();
                files::save(*file, &app.state, &report, self.chosen(&app.state).among(&report), &all);
                app.say_saved();
            }
        }
    }
}

/// Whether somebody comes from what was agreed: to print it.
fn comes_for_agreement(state: &State) -> bool {
    state.back_to() == Some(Page::Agree)
}

fn choose(v: &View, report: &Report, shown: Paper) -> Html {
    let choice = |paper: Paper| {
        let (label, hint) = match paper {
            Paper::Profile => ("papers-profile", "papers-profile-hint"),
            Paper::Stories => ("papers-stories", "papers-stories-hint"),
            Paper::Plan => ("papers-plan", "papers-plan-hint"),
            Paper::Agreement => ("papers-agreement", "papers-agreement-hint"),
            Paper::Packet => ("papers-packet", "papers-packet-hint"),
        };
        Choice::radio("paper", paper.as_str(), v.say(label), paper == shown, Ask::Show(paper))
            .hint(v.say(hint))
    };
    let papers = Paper::ALL.into_iter().filter(|paper| paper.is_there(report));
    choices(v, Legend::Seen(v.say("papers-which")), papers.map(choice).collect()).html()
}

/// The way to what is on the agreement.
fn agree(v: &View) -> Html {
    button("quiet", "agree", v.say("papers-agree"), v.send, Action::Visit(Page::Agree)).html()
}

/// The report of today.
pub(super) fn report<'a>(
    state: &State,
    confirmed: &[Confirmation],
    plural: &'a dyn Fn(u32) -> String,
) -> Report<'a> {
    let iso = today();
    let shown = day(&state.content().language, &iso);
    Report::of(state, confirmed, Day { iso, shown }, plural)
}

/// The report of today as papers are drawn from it.
fn report_near<'a>(v: &View, badges: &Badges, plural: &'a dyn Fn(u32) -> String) -> Report<'a> {
    let report = report(v.state, badges.confirmations(), plural);
    with_near(report, v.state, v.surroundings)
}

/// The report with what helps near the learner, for the agreement.
fn with_near<'a>(report: Report<'a>, state: &State, surroundings: &Surroundings) -> Report<'a> {
    let found = helping(&surroundings.settings.resources, state, Some(&Profile::of(state)));
    let resource = |found: &settings::Resource| Resource {
        name: found.name.clone(),
        what: found.what.clone(),
        phone: found.phone.clone(),
        address: found.address.clone(),
    };
    report.near(found.into_iter().map(resource).collect(), |iso| day(&state.content().language, iso))
}

/// A button that copies a text, with what came of it.
fn copy(v: &View, sheets: &Sheets, what: Copied, text: String) -> Html {
    let copied = sheets.copied.filter(|(copied, _)| *copied == what).map(|(_, done)| done);
    // Several lines can be copied: who hears the button hears which.
    let line = if matches!(what, Copied::Line(_)) { unseen([" ", &text].concat()) } else { Html::default() };
    let button = button("quiet", "copy", v.say("copy"), v.send, Ask::Copy(what, text)).child(line).html();
    tag("span").class("copy").child(button).child(copying::said(v, copied)).html()
}
