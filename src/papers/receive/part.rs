//! The ways to open a link, beside choosing a file.

use super::{Ask, Receive, camera::Camera};
use crate::{
    components::blamed,
    markup::{button, h2, tag, wrong},
    papers::code,
    view::View,
};
use yew::{Html, virtual_dom::VNode};

const LINK: &str = "everyday-skills-pasted";
const WRONG: &str = "everyday-skills-pasted-wrong";
const CAMERA_WRONG: &str = "everyday-skills-camera-wrong";

impl Receive {
    pub(in crate::papers) fn part(&self, v: &View) -> Html {
        let camera = if Camera::is_there() { self.camera(v) } else { Html::default() };
        tag("div").class("body").child(self.link(v)).child(camera).html()
    }

    /// The words of the copy that is shown.
    pub(in crate::papers) fn compare(&self, v: &View) -> Html {
        self.words.as_ref().map_or_else(Html::default, |words| code::shown(v, words))
    }

    fn link(&self, v: &View) -> Html {
        let found = v.guard.wrong.filter(|key| key.starts_with("handover-"));
        let label = tag("label").fixed("for", LINK).text(v.say("receive-link-label")).html();
        let note = wrong(WRONG, found.map(|key| v.say(key)));
        let area = tag("textarea")
            .fixed("id", LINK)
            .fixed("rows", "3")
            .fixed("inputmode", "url")
            .fixed("autocomplete", "off")
            .fixed("autocapitalize", "none")
            .fixed("enterkeyhint", "enter")
            .fixed("spellcheck", "false")
            .fixed("dir", "ltr")
            .value(&self.pasted)
            .write(v.send, Ask::Paste);
        let area = if found.is_some() { blamed(area, WRONG) } else { area };
        let field = tag("div").class("field").child(label).child(note).child(area.html()).html();
        let open = tag("button").fixed("type", "submit").class("secondary").fixed("data-action", "open-link");
        let open = tag("div").child(open.text(v.say("receive-link-open")).html()).html();
        let form = tag("form").class("passphrase").submit(v.send, Some(Ask::Open.into()));
        let form = form.child(field).child(open).html();
        tag("section").child(h2(v.say("receive-link"))).child(form).html()
    }

    fn camera(&self, v: &View) -> Html {
        let found = v.guard.wrong.filter(|key| key.starts_with("camera-"));
        let status = match (&self.camera, self.read) {
            (_, Some((read, of))) => {
                let [read, of] = [read.to_string(), of.to_string()];
                v.say_with("receive-camera-parts", &[("count", &read), ("of", &of)])
            }
            (Some(_), None) => v.say("receive-camera-hold"),
            (None, None) => String::new(),
        };
        let status = tag("p").fixed("role", "status").text(status).html();
        let (hook, key, ask) = if self.camera.is_some() {
            ("camera-stop", "receive-camera-stop", Ask::Stop)
        } else {
            ("camera", "receive-camera-look", Ask::Look)
        };
        let video = self.camera.as_ref().map(|camera| VNode::VRef(camera.video.clone().into()));
        let parts = vec![
            h2(v.say("receive-camera")),
            v.p("receive-camera-lead"),
            wrong(CAMERA_WRONG, found.map(|key| v.say(key))),
            tag("div").child(button("secondary", hook, v.say(key), v.send, ask).html()).html(),
            status,
            tag("div").child(video.unwrap_or_default()).html(),
        ];
        tag("section").children(parts).html()
    }
}
