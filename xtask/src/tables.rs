//! `cargo xtask tables`: assets/careers.tsv and the English titles in content/ from O*NET's tables. Only whoever renews the data
//! needs those.

use crate::{content, run::say, size::Weight, workspace::Workspace};
use anyhow::{Context, Result, bail};
use csv::StringRecord;
use reflection::{Careers, Occupation, SkillId};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Where the figures are, seen from the project.
pub(crate) const FIGURES: &str = "../shared/data/onet";

/// The most the table may weigh, in bytes of brotli 11.
const BUDGET: usize = 42_000;

/// O*NET's own words for those who use its data.
const SOURCE: &str = "This table includes information from the O*NET 30.1 Database by the U.S. Department of Labor, \
    Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of \
    USDOL/ETA. We have modified some of this information: importance only, rounded to tenths of a point. USDOL/ETA has \
    not approved, endorsed, or tested these modifications.";

/// The titles, as the other languages have theirs.
const TITLES: &str = "content/locales/en/occupations.toml";

/// The first lines of the titles.
const TITLES_HEAD: &str = "\
# What O*NET calls the occupations, by O*NET-SOC code, for all of assets/careers.tsv. `cargo xtask tables` makes this file.
[occupations]
";

/// What is made of O*NET's tables.
#[derive(PartialEq)]
struct Tables {
    careers: String,
    titles: String,
}

/// A table with a head, by column.
pub(crate) struct Sheet {
    file: PathBuf,
    head: StringRecord,
    rows: Vec<StringRecord>,
}

impl Sheet {
    pub(crate) fn read(figures: &Path, name: &str) -> Result<Self> {
        let file = figures.join(name);
        let hint = || {
            format!(
                "cannot read {}: only whoever renews or measures the data needs it; if it is elsewhere, give its folder",
                file.display()
            )
        };
        let mut reader = csv::Reader::from_path(&file).with_context(hint)?;
        let head = reader.headers().with_context(hint)?.clone();
        let rows = reader.records().collect::<Result<_, _>>().with_context(hint)?;
        Ok(Self { file, head, rows })
    }

    /// The rows, each with the cells of these columns.
    pub(crate) fn columns<const N: usize>(&self, names: [&str; N]) -> Result<Vec<[&str; N]>> {
        let mut places = [0; N];
        for (place, name) in places.iter_mut().zip(names) {
            let at = self.head.iter().position(|head| head == name);
            *place = at.with_context(|| format!("{} has no column {name}", self.file.display()))?;
        }
        // The reader has seen to it that all rows are as long as the head.
        Ok(self.rows.iter().map(|row| places.map(|at| row.get(at).unwrap_or_default())).collect())
    }
}

/// The figures of one occupation as O*NET gives them, an element a figure.
pub(crate) type Figures<'a> = BTreeMap<&'a str, Vec<f32>>;

/// The figures of every occupation for these elements; an empty cell is what is `least`.
pub(crate) fn figures<'a>(
    sheets: &'a [Sheet],
    elements: &[&str],
    scale: &str,
    least: f32,
) -> Result<Figures<'a>> {
    let mut figures = Figures::new();
    for element in elements {
        let column = format!("{element}_{scale}");
        let sheet = sheets.iter().find(|sheet| sheet.head.iter().any(|head| head == column));
        let sheet = sheet.with_context(|| format!("no table has a column {column}"))?;
        for [code, cell] in sheet.columns(["onet_soc", &column])? {
            let figure = if cell.is_empty() { Ok(least) } else { cell.parse() };
            let figure = figure.with_context(|| format!("{code}, {column}: `{cell}` is not a number"))?;
            figures.entry(code).or_default().push(figure);
        }
    }
    Ok(figures)
}

/// Writes the table and the titles.
pub(crate) fn write(workspace: &Workspace, from: &Path) -> Result<()> {
    let tables = tables(&workspace.root().join(from))?;
    let careers = Careers::from_table(&tables.careers, &content::english(workspace)?)
        .context("the table made is not sound")?;
    let weight = Weight::of(tables.careers.as_bytes())?.brotli;
    if weight > BUDGET {
        bail!("the table weighs {weight} bytes of brotli 11, {BUDGET} are allowed: nothing was written");
    }
    for (file, text) in
        [(workspace.careers(), tables.careers), (workspace.root().join(TITLES), tables.titles)]
    {
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    say(format!(
        "{} occupations, {weight} bytes with brotli 11: assets/careers.tsv; their titles: {TITLES}",
        careers.occupations().len()
    ));
    Ok(())
}

/// The occupations that the page ships with.
pub(crate) fn read(workspace: &Workspace, content: &reflection::Content) -> Result<Careers> {
    let file = workspace.careers();
    let table = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let careers = Careers::from_table(&table, content)
        .with_context(|| format!("{} is damaged: restore it with git", file.display()))?;
    let codes = careers.occupations().iter().map(|occupation| &occupation.id);
    if !codes.eq(content.jobs.iter().map(|job| &job.id)) {
        bail!(
            "{} and {TITLES} are not about the same occupations: make both with `cargo xtask tables`",
            file.display()
        );
    }
    Ok(careers)
}

fn tables(from: &Path) -> Result<Tables> {
    let elements = Sheet::read(from, "elements.csv")?;
    let elements: Vec<_> = elements.columns(["id"])?.into_iter().map(|[id]| id).collect();
    let sheets = [Sheet::read(from, "skills.csv")?, Sheet::read(from, "knowledge.csv")?];
    let figures = figures(&sheets, &elements, "IM", 1.0)?;
    let occupations = Sheet::read(from, "occupations.csv")?;
    let occupations = occupations.columns(["onet_soc", "title", "job_zone"])?;
    let titles = occupations.iter().map(|[code, title, _]| format!("{code:?} = {title:?}\n"));
    let titles = TITLES_HEAD.to_owned() + &titles.collect::<String>();
    let occupations = occupations.into_iter().map(|[code, _, zone]| {
        let figures = figures.get(code).filter(|figures| figures.len() == elements.len());
        let figures = figures.with_context(|| format!("{code} has not all {} figures", elements.len()))?;
        let tenths = figures.iter().map(|figure| tenths(*figure)).collect::<Option<_>>();
        let tenths = tenths.with_context(|| format!("{code} has a figure that is not from 1 to 5"))?;
        let zone = zone.parse().with_context(|| format!("{code}: `{zone}` is not a job zone"))?;
        Ok(Occupation::new(code.into(), zone, tenths))
    });
    let elements = elements.iter().map(|id| SkillId::from(*id)).collect();
    let careers = Careers::new(elements, occupations.collect::<Result<_>>()?).to_table(SOURCE);
    Ok(Tables { careers, titles })
}

/// An importance from 1 to 5 as tenths above 1.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is looked at first")]
fn tenths(importance: f32) -> Option<u8> {
    (1.0..=5.0).contains(&importance).then(|| ((importance - 1.0) * 10.0).round() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace() -> Workspace {
        Workspace::find().unwrap()
    }

    #[test]
    fn the_committed_table_is_whole_and_small() {
        let content = content::english(&workspace()).unwrap();
        assert_eq!(read(&workspace(), &content).unwrap().occupations().len(), 894);
        assert!(Weight::of_file(&workspace().careers()).unwrap().brotli <= BUDGET);
    }

    #[test]
    fn made_anew_it_is_the_same() {
        let from = workspace().root().join(FIGURES);
        if from.exists() {
            let careers = fs::read_to_string(workspace().careers()).unwrap();
            let titles = workspace().read(TITLES).unwrap();
            assert!(tables(&from).unwrap() == Tables { careers, titles });
        }
    }

    #[test]
    fn without_the_figures_it_says_what_is_missing() {
        let error = tables(Path::new("nowhere")).err().unwrap().to_string();
        assert!(error.contains("elements.csv") && error.contains("give its folder"), "{error}");
    }
}
