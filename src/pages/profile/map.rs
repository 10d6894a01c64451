//! The picture: a table of skill × form, each mark filled as far as its proof goes, each skill opening to its reasons.

use super::reasons::reasons;
use crate::{
    components::{hard_word, pictogram},
    markup::{h2, list, tag, unseen},
    view::View,
};
use reflection::{
    Profile, ProfileSkill, Proof,
    content::{Family, Form},
};
use yew::{AttrValue, Html};

pub(crate) fn map(v: &View, profile: &Profile) -> Html {
    let head = |form: &Form| {
        let name = unseen(form.name.as_str());
        tag("th").fixed("scope", "col").child(pictogram(form)).child(name).html()
    };
    let heads = tag("tr").children(v.content().forms.iter().map(head)).html();
    let caption = tag("caption").child(unseen(v.say("map-title"))).html();
    let mut table = tag("table").child(caption).child(tag("thead").child(heads).html());
    for family in Family::ALL {
        table = table.children(rows(v, profile, family));
    }
    let lead = tag("p").class("no-print").text(v.say("map-lead")).html();
    let parts = vec![
        h2(v.say("map-title")),
        lead,
        legend(v),
        table.html(),
        names(v),
        hard_word(v, ["word-lists", "word-lists-means"]),
    ];
    tag("section").class("map").children(parts).html()
}

/// The rows of one family under its name.
fn rows(v: &View, profile: &Profile, family: Family) -> Vec<Html> {
    let mut rows: Vec<_> = profile.family(family).map(|skill| row(v, skill)).collect();
    if !rows.is_empty() {
        let name =
            tag("th").attr("colspan", &columns(v)).fixed("scope", "rowgroup").text(v.say(family.key()));
        let name = tag("tr").child(name.html()).html();
        rows.insert(0, tag("tbody").key(family.as_str()).class("family").child(name).html());
    }
    rows
}

fn row(v: &View, skill: &ProfileSkill) -> Html {
    let shown = skill.proof.unwrap_or(Proof::Word);
    let cell = |form: &Form| {
        if skill.forms.contains(&form.id) {
            tag("td").child(mark(shown)).child(unseen(v.say(shown.key()))).html()
        } else {
            tag("td").html()
        }
    };
    let summary = tag("summary").text(v.skill(&skill.id)).html();
    let details = tag("details").child(summary).child(reasons(v, skill)).html();
    let name = tag("th").attr("colspan", &columns(v)).fixed("scope", "rowgroup").child(details).html();
    let marks = tag("tr").class("marks").children(v.content().forms.iter().map(cell)).html();
    let name = tag("tr").class("name").child(name).html();
    let group = tag("tbody").key(skill.id.as_str()).attr("data-skill", skill.id.as_str());
    group.child(name).child(marks).html()
}

fn columns(v: &View) -> String {
    v.content().forms.len().to_string()
}

/// A mark: a ring for one's word, half full for an example, full for something to show, full in a ring for someone
/// who confirms.
fn mark(proof: Proof) -> Html {
    let drawing = match proof {
        Proof::Word => include_str!("../../../assets/marks/word.svg"),
        Proof::Example => include_str!("../../../assets/marks/example.svg"),
        Proof::Show => include_str!("../../../assets/marks/show.svg"),
        Proof::Confirm => include_str!("../../../assets/marks/confirm.svg"),
    };
    let drawing = Html::from_html_unchecked(AttrValue::Static(drawing));
    tag("span").class("mark").fixed("aria-hidden", "true").child(drawing).html()
}

fn legend(v: &View) -> Html {
    let proof = |proof| tag("span").child(mark(proof)).text(v.say(proof.key())).html();
    list(Proof::ALL.map(proof)).class("legend").html()
}

/// The pictograms of the columns with their names.
fn names(v: &View) -> Html {
    let name = |form: &Form| tag("span").child(pictogram(form)).text(form.name.as_str()).html();
    let names = list(v.content().forms.iter().map(name)).html();
    let summary = tag("summary").text(v.say("map-names")).html();
    tag("details").class("names").child(summary).child(names).html()
}
