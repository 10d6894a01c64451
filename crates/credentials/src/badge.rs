//! A badge: what somebody says of a skill of theirs, as `AchievementCredential` (Open Badges 3.0, data model B.1).

use crate::{
    PublicKey, Time, Unsigned,
    fields::{is_of_type, list, optional, text, time, without_empty},
    token::CONTEXTS,
};
use serde_json::{Value, json};

/// What a badge says. All texts are in the learner's language; where an empty one may stand, it is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// `urn:uuid:…`, a new one for each badge.
    pub id: String,
    /// When it was made.
    pub issued: Time,
    /// The learner's key, which also signs: they are issuer and subject.
    pub key: PublicKey,
    /// The learner's name, if they gave one.
    pub learner: String,
    /// The language of the texts, such as `en` or `es-MX`.
    pub language: String,
    /// What the badge is called. It says that it is self-asserted, since some programs show nothing else.
    pub title: String,
    /// What it is about, in a sentence or two: what the skill means.
    pub meaning: String,
    /// The words "self-asserted", as a tag.
    pub label: String,
    /// The skills.
    pub what: What,
    /// What it took to get the badge: that the learner said so, and how.
    pub criteria: String,
    /// How well, and what the learner told as their proof; may be empty.
    pub narrative: String,
    /// What else there is to tell or to show.
    pub evidence: Vec<Evidence>,
}

/// What a badge is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// One skill.
    Skill(Skill),
    /// All skills of a profile.
    Profile(Vec<Skill>),
}

/// A skill in the frameworks' words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// O*NET's code of the element, such as `2.B.1.e`.
    pub code: String,
    /// O*NET's name of it.
    pub name: String,
    /// Its plain name, how well; may be empty.
    pub note: String,
    /// The ESCO skill nearest in meaning.
    pub esco: Option<Esco>,
}

/// A skill of ESCO.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Esco {
    /// Its URI, `http://data.europa.eu/esco/skill/…`.
    pub uri: String,
    /// Its preferred label.
    pub label: String,
}

/// One thing that speaks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub name: String,
    /// What there is to tell about it; may be empty.
    pub narrative: String,
}

const ONET: &str = "O*NET";
const ESCO: &str = "ESCO";
/// Where O*NET's site tells about an element, by its code.
const ONET_PAGE: &str = "https://www.onetonline.org/find/descriptor/result/";
/// What Open Badges calls a badge of one skill; a profile is of no type it has a word for.
const COMPETENCY: &str = "Competency";

impl Claim {
    /// The badge, to be signed with the learner's key.
    pub fn unsigned(&self) -> Unsigned {
        Unsigned::new(&self.key, &self.payload())
    }

    /// The skills it is about.
    pub fn skills(&self) -> &[Skill] {
        match &self.what {
            What::Skill(skill) => std::slice::from_ref(skill),
            What::Profile(skills) => skills,
        }
    }

    /// The credential with its registered claims beside it (section 8.2.4).
    fn payload(&self) -> Value {
        let did = self.key.did();
        let achievement = without_empty(json!({
            "id": format!("{}#achievement", self.id),
            "type": ["Achievement"],
            "achievementType": match self.what { What::Skill(_) => COMPETENCY, What::Profile(_) => "" },
            "name": self.title,
            "description": self.meaning,
            "criteria": {"narrative": self.criteria},
            "inLanguage": self.language,
            "tag": [self.label],
            "alignment": self.skills().iter().flat_map(alignments).collect::<Vec<_>>(),
        }));
        let evidence = self.evidence.iter().map(|Evidence { name, narrative }| {
            without_empty(json!({"type": ["Evidence"], "name": name, "narrative": narrative}))
        });
        without_empty(json!({
            "@context": CONTEXTS,
            "type": ["VerifiableCredential", "AchievementCredential"],
            "id": self.id,
            "name": self.title,
            "issuer": without_empty(json!({"id": did, "type": ["Profile"], "name": self.learner})),
            "validFrom": self.issued.to_string(),
            "credentialSubject": without_empty(json!({
                "id": did,
                "type": ["AchievementSubject"],
                "achievement": achievement,
                "narrative": self.narrative,
            })),
            "evidence": evidence.collect::<Vec<_>>(),
            "iss": did,
            "sub": did,
            "jti": self.id,
            "nbf": self.issued.seconds(),
        }))
    }

    /// Reads a payload signed with this key; `None` where it is not such a badge.
    pub(crate) fn from_payload(json: &Value, key: PublicKey) -> Option<Self> {
        let says = |path: &str| optional(json, path);
        let needs = |path: &str| text(json, path).map(str::to_owned);
        let subject = text(json, "/credentialSubject/id")?;
        let is_own = subject == key.did() && text(json, "/sub")? == subject;
        // A badge that ends is none of ours, and its end would have to be heeded.
        let is_ours = is_of_type(json, "AchievementCredential") && json.get("validUntil").is_none();
        if !is_own || !is_ours || json.get("exp").is_some() {
            return None;
        }
        let mut skills = skills(list(json, "/credentialSubject/achievement/alignment"))?;
        let is_one = text(json, "/credentialSubject/achievement/achievementType") == Some(COMPETENCY);
        let what = match skills.pop() {
            Some(skill) if is_one && skills.is_empty() => What::Skill(skill),
            last => What::Profile(skills.into_iter().chain(last).collect()),
        };
        let evidence = list(json, "/evidence").iter().map(|entry| {
            Some(Evidence { name: optional(entry, "/name")?, narrative: optional(entry, "/narrative")? })
        });
        Some(Self {
            id: needs("/id")?,
            issued: time(json, "/validFrom", "nbf")?,
            key,
            learner: says("/issuer/name")?,
            language: says("/credentialSubject/achievement/inLanguage")?,
            title: says("/name")?,
            meaning: says("/credentialSubject/achievement/description")?,
            label: says("/credentialSubject/achievement/tag/0")?,
            what,
            criteria: says("/credentialSubject/achievement/criteria/narrative")?,
            narrative: says("/credentialSubject/narrative")?,
            evidence: evidence.collect::<Option<_>>()?,
        })
    }
}

/// A skill's entries: O*NET's, and after it ESCO's. `targetType` is left out: it has words for CASE and CTDL only.
fn alignments(skill: &Skill) -> Vec<Value> {
    let onet = without_empty(json!({
        "type": ["Alignment"],
        "targetCode": skill.code,
        "targetName": skill.name,
        "targetDescription": skill.note,
        "targetFramework": ONET,
        "targetUrl": format!("{ONET_PAGE}{}", skill.code),
    }));
    let esco = skill.esco.as_ref().map(|Esco { uri, label }| {
        json!({"type": ["Alignment"], "targetName": label, "targetFramework": ESCO, "targetUrl": uri})
    });
    [onet].into_iter().chain(esco).collect()
}

/// [`alignments`] backwards. Other frameworks' entries are passed over.
fn skills(alignments: &[Value]) -> Option<Vec<Skill>> {
    let mut skills: Vec<Skill> = Vec::new();
    for entry in alignments {
        let says = |path: &str| optional(entry, path);
        match text(entry, "/targetFramework") {
            Some(ONET) => skills.push(Skill {
                code: says("/targetCode")?,
                name: says("/targetName")?,
                note: says("/targetDescription")?,
                esco: None,
            }),
            Some(ESCO) => {
                if let Some(skill) = skills.last_mut() {
                    skill.esco = Some(Esco { uri: says("/targetUrl")?, label: says("/targetName")? });
                }
            }
            _ => {}
        }
    }
    Some(skills)
}
