//! What is said of the record that is open: whose it is, that it could not be stored, that it is to be erased, whom a copy looks
//! like.

use super::{Ask, Clients, Like, named, row, told_of};
use crate::{
    components::plain,
    markup::{button, p, tag},
    pages::has_told,
    view::View,
};
use caseload::Client;
use reflection::Action;
use yew::Html;

impl Clients {
    /// Whose record it is, and the way back to the desk.
    pub(crate) fn tools(&self, v: &View) -> Vec<Html> {
        if self.open.is_none() || v.keeper.is_locked() {
            return Vec::new();
        }
        let back = button("quiet", "to-desk", v.say("desk-back"), v.send, Ask::Close);
        let code =
            tag("strong").fixed("data-client", "").fixed("dir", "auto").text(named(v, v.told().code()));
        let trouble = v.keeper.error().map(|_| trouble(v));
        [code.key("client").html(), back.key("to-desk").html()].into_iter().chain(trouble).collect()
    }

    /// That a copy which is looked into is of somebody who has a record here.
    pub(crate) fn known(&self, v: &View) -> Html {
        let Like::Client(id) = self.like else { return Html::default() };
        if has_told(v.told()) {
            return Html::default();
        }
        let code = told_of(v, self.code(id));
        let said = p(v.say_with("desk-twice", &[("code", &code)]));
        let join = v.say_with("desk-join", &[("code", &code)]);
        let join = button("primary", "join", join, v.send, Ask::Join(id)).html();
        let hint = v.p("desk-join-hint");
        tag("section").class("reminder").fixed("data-like", "").children(vec![said, join, hint]).html()
    }
}

/// That it is not stored, and what can be done: without notes a copy is not all of it.
fn trouble(v: &View) -> Html {
    let save = button("", "export-open", v.say("desk-export-one"), v.send, Ask::ExportOpen).html();
    let close = button("", "close-anyway", v.say("desk-close-anyway"), v.send, Ask::CloseAnyway).html();
    let ways = tag("div").class("buttons").child(save).child(close).html();
    let trouble = tag("div").class("notice trouble desk-trouble").fixed("tabindex", "-1").key("trouble");
    trouble.child(v.p("desk-not-stored")).child(ways).html()
}

/// Are you sure? Of this record only.
pub(super) fn erase(clients: &Clients, v: &View) -> Html {
    let code = told_of(v, v.told().code());
    let title = v.say_with("desk-erase-sure", &[("code", &code)]);
    let erase = button("primary danger", "erase", v.say("desk-erase-yes"), v.send, Ask::EraseOpen).html();
    let save = button("secondary", "export-open", v.say("desk-export-one"), v.send, Ask::ExportOpen).html();
    let keep = button("secondary", "back", v.say("desk-erase-no"), v.send, Action::Back).html();
    let which = clients.open.map(|id| {
        let client = Client::new(id, v.state, &v.keeper.saved());
        let since = client.since.map(|day| v.day(&day.to_string())).unwrap_or_default();
        p(v.say_with("desk-erase-begun", &[("day", &since), ("told", &row::how_far(v, &client))]))
    });
    plain(title, vec![which.unwrap_or_default(), v.p("desk-erase-lead")], vec![erase, save, keep])
}
