//! Everything a learner can do: the only way the state changes.

use crate::{
    agreed::{Came, GoalPart, Visit},
    careers::Road,
    desk::{EraseAfter, Minutes},
    id::{
        ActivityId, BarrierId, CheckId, FormId, HopeId, KindId, OccupationId, RelationId, SettingId, SkillId,
        StepId,
    },
    model::{Company, Device, Idle, Level, Opinion, Proof, Reflection, StoryPart, Verdict, When},
    page::Page,
    papers::Paper,
    plan::Step,
};

/// One thing a learner does. Ids that content does not have are ignored by [`crate::State::reduce`].
///
/// A `bool` says whether the answer is chosen (`true`) or taken back; an `Option` takes the answer back with `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Say whose device this is.
    SetDevice(Device),
    /// Say who is here.
    SetCompany(Company),
    /// Say after how long without them the answers close by themselves.
    SetIdle(Idle),
    /// Choose a hope.
    ChooseHope(HopeId, bool),
    /// Choose where life happens.
    ChooseSetting(SettingId, bool),
    /// Choose an activity.
    ChooseActivity(ActivityId, bool),
    /// Make room on a form's page for an activity in own words. A blank one that is there already is used.
    AddOwn(FormId),
    /// Write the words of an own activity. What is blank when the page is left goes away.
    EditOwn(ActivityId, String),
    /// Take an own activity away, with its story.
    RemoveOwn(ActivityId),
    /// Choose to say more about an activity.
    ChooseStory(ActivityId, bool),
    /// Write one part of a story.
    WriteStory(ActivityId, StoryPart, String),
    /// Say whether an activity is still done.
    SetWhen(ActivityId, Option<When>),
    /// Keep or remove a skill.
    JudgeSkill(SkillId, Option<Verdict>),
    /// Say in which of the learner's activities a skill is used, beyond what content says.
    SeeSkillIn(SkillId, ActivityId, bool),
    /// Name a skill in own words.
    NameSkill(SkillId, String),
    /// Say how well.
    SetLevel(SkillId, Option<Level>),
    /// Say whether a skill was used somewhere else too.
    SetElsewhere(SkillId, Option<bool>),
    /// Say what stands behind a skill.
    SetProof(SkillId, Option<Proof>),
    /// Say who would confirm a skill.
    SetConfirmer(SkillId, Option<RelationId>),
    /// Choose how it was checked that what was learned is right.
    ChooseCheck(SkillId, CheckId, bool),
    /// Choose something that gets in the way.
    ChooseBarrier(BarrierId, bool),
    /// Pick a next step.
    ChooseStep(StepId, bool),
    /// Say what they think of an occupation.
    JudgeCareer(OccupationId, Option<Opinion>),
    /// Choose a job they had.
    ChooseJob(OccupationId, bool),
    /// Choose how much preparation the career ideas may take.
    ChooseRoad(Road, bool),
    /// Choose a kind of work.
    ChooseKind(KindId, bool),
    /// Say what name goes on their papers.
    SetName(String),
    /// Keep something signed, or let it go with `None`.
    KeepPaper(Paper, Option<String>),
    /// Keep the reflection of this day (`2026-11-22`) to compare, and go through the cards again.
    StartAgain(String),
    /// Forget the earlier reflection.
    ForgetEarlier,
    /// Say the day of the talk in which it was agreed, as `2026-11-22`.
    SetAgreedDay(String),
    /// Agree that a skill is a strength.
    AgreeStrength(SkillId, bool),
    /// Write a goal by its number, 1 to 3.
    WriteGoal(usize, String),
    /// Write a part of a goal's next step.
    WriteGoalPart(usize, GoalPart, String),
    /// Say what came of a goal that was agreed now or earlier.
    SetCame(Visit, usize, Option<Came>),
    /// Keep what was agreed as the earlier agreement, of which is said what came of it, and agree anew. With nothing agreed
    /// nothing changes.
    AgreeAgain,
    /// Counselor: write the client's initials or code. At most [`crate::State::LONGEST_CODE`] characters are kept.
    SetCode(String),
    /// Counselor: say that the record was opened on this day, as `2026-11-22`.
    SetSeen(String),
    /// Counselor: say that the record was made on this day.
    SetSince(String),
    /// Counselor: put the record away, or take it out again.
    Archive(bool),
    /// Counselor: keep the day on which it was first said that the record will be erased.
    SetWarned(Option<String>),
    /// Counselor: say what language the client reads, where it is another than the counselor's: a BCP 47 tag.
    SetLanguage(Option<String>),
    /// Counselor: write a note beside a page. With a blank one it is not for the agreement any more.
    WriteNote(Page, String),
    /// Counselor: let the note beside a page stand on the agreement.
    ShowNote(Page, bool),
    /// Counselor: say how well, in their eyes.
    SetView(SkillId, Option<Level>),
    /// Counselor: put a page off, to come back to. Any answer that is given on it takes that back.
    PutOff(Page, bool),
    /// Counselor: leave a step out for this client.
    HideStep(Step, bool),
    /// Counselor: say after how long without being opened records are erased. Of the desk's own record.
    SetEraseAfter(EraseAfter),
    /// Counselor: say how long an appointment is. Of the desk's own record.
    SetMinutes(Minutes),
    /// Finish the page and go on.
    Next,
    /// Go on without an answer.
    Skip,
    /// Go to the page before.
    Back,
    /// Go to a page.
    GoTo(Page),
    /// Go to a page to change something, and come back to the current page with "Next".
    Visit(Page),
    /// Take over all answers from elsewhere, in place of those here: from another tab, from a saved copy.
    Adopt(Reflection),
    /// Forget everything.
    Erase,
}
