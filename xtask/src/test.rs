//! `cargo xtask test`: everything, from the domain to a person's whole walk in each browser engine.

use crate::{
    build,
    engine::{self, Installed},
    not_everywhere::NotEverywhere,
    package, readers,
    run::{output, run, run_aside, say},
    tools::{self, Tools},
    workspace::Workspace,
};
use anyhow::{Context, Result, anyhow};
use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::Mutex,
    thread,
};

/// How many cores one engine keeps busy: its tests run two at a time, and each has a browser of several processes.
const CORES_OF_ONE: usize = 2;

/// Runs all tests, in these engines or in Chromium where none is named; the first step that fails is the last.
pub(crate) fn test(workspace: &Workspace, engines: &[String]) -> Result<()> {
    say(
        "test: all of them, about an hour on two cores that have the tools, a quarter more on some that have not",
    );
    // First, so that what is missing is said before the long builds.
    let engines = engine::set_up(engines)?;
    let axe = tools::axe()?;
    let sheets = tools::sheets()?;
    let tools = Tools::set_up(workspace)?;

    say("test 1/6: native (about 2 minutes the first time)");
    let mut native = workspace.cargo(&["test", "--workspace", "--exclude", "end-to-end"]);
    // The same commit passes or fails each time; `cargo test` looks elsewhere each time.
    native.env("PROPTEST_RNG_SEED", "1");
    run(&mut native).context("test: a native test failed")?;

    say("test 2/6: what we write, other people's programs read (a minute, five the first time)");
    readers::read(workspace).context("test: other people's programs do not read what we write")?;

    say("test 3/6: the release build");
    build::build(workspace).context("test: the release build failed")?;

    say("test 4/6: package: npm accepts it, Vite builds with it (a few seconds)");
    let react = package::try_out(workspace).context("test: the package is broken")?;

    for installed in &engines {
        let name = installed.engine.name;
        let Some(started_with) = installed.engine.components else { continue };
        say(format!("test 5/6: components in {name} (about 2 minutes the first time)"));
        components(workspace, &tools, installed, started_with)
            .with_context(|| format!("test: a component test in {name} failed"))?;
    }

    let page = Page { workspace, axe: &axe, sheets: &sheets, react: react.as_deref() };
    page.walk(&engines)?;
    say("test: all passed");
    Ok(())
}

/// How many engines this machine can walk side by side.
fn at_once() -> usize {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    (cores / CORES_OF_ONE).max(1)
}

fn components(workspace: &Workspace, tools: &Tools, installed: &Installed, started_with: &str) -> Result<()> {
    // `--tests`: examples in comments are run natively.
    let mut command =
        workspace.cargo(&["test", "-p", "everyday-skills", "--target", "wasm32-unknown-unknown", "--tests"]);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.test_runner());
    // It takes the first driver that it finds a variable of.
    for engine in &engine::ENGINES {
        command.env_remove(engine.driver_variable);
    }
    command.env(installed.engine.driver_variable, &installed.driver);
    command.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", workspace.root().join(started_with));
    // Seconds for all of them together; making keys of passphrases takes its time.
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    run(&mut command)
}

/// The built page and what its end-to-end tests need beside it.
struct Page<'a> {
    workspace: &'a Workspace,
    axe: &'a Path,
    sheets: &'a [PathBuf; 2],
    react: Option<&'a Path>,
}

impl Page<'_> {
    /// Walks it in all of these engines: one after the other, or side by side where there are cores for it.
    fn walk(&self, engines: &[Installed]) -> Result<()> {
        // Built and listed once, before any of them.
        let listed = output(&mut self.tests(&["--", "--list"])).context("test: the end-to-end tests")?;
        let not_everywhere = NotEverywhere::read(self.workspace, &listed)?;
        let at_once = at_once().min(engines.len());
        let waiting = Mutex::new(engines.iter());
        let next = || waiting.lock().ok()?.next();
        let walk_on = || -> Result<()> {
            while let Some(installed) = next() {
                let name = installed.engine.name;
                say(format!("test 6/6: the whole page in {name} (about 25 minutes on two cores)"));
                self.walk_in(installed, &not_everywhere, at_once > 1)
                    .with_context(|| format!("test: an end-to-end test in {name} failed"))?;
            }
            Ok(())
        };
        thread::scope(|scope| {
            let walks: Vec<_> = (0..at_once).map(|_| scope.spawn(walk_on)).collect();
            walks.into_iter().try_for_each(|walk| walk.join().map_err(|_| anyhow!("a walk broke off"))?)
        })
    }

    fn walk_in(&self, installed: &Installed, not_everywhere: &NotEverywhere, is_aside: bool) -> Result<()> {
        let mut command = self.tests(&["--"]);
        command.args(not_everywhere.leave_out(installed.engine.short));
        let [bootstrap, tailwind] = self.sheets;
        command.env("EVERYDAY_SKILLS_READERS", tools::reader_modules()?);
        command.env("EVERYDAY_SKILLS_BOOTSTRAP", bootstrap).env("EVERYDAY_SKILLS_TAILWIND", tailwind);
        if let Some(react) = self.react {
            command.env("EVERYDAY_SKILLS_REACT", react);
        }
        in_browser(self.workspace, self.axe, installed, &mut command);
        if is_aside {
            // What several print at once nobody can read.
            let log = format!("{}-tests.log", installed.engine.short);
            run_aside(&mut command, &self.workspace.target()?.join(log))
        } else {
            run(&mut command)
        }
    }

    fn tests(&self, arguments: &[&str]) -> Command {
        let mut command = self.workspace.cargo(&["test", "-p", "end-to-end", "--tests", "--no-fail-fast"]);
        command.args(arguments);
        command
    }
}

/// Measures how quick the counselor's desk is, in the page as it was last built.
pub(crate) fn bench_desk(workspace: &Workspace) -> Result<()> {
    let (engines, axe) = (engine::set_up(&[])?, tools::axe()?);
    for installed in &engines {
        say(format!("the desk in {} (about a minute)", installed.engine.name));
        let mut command = workspace.cargo(&["run", "-q", "-p", "end-to-end", "--example", "desk_bench"]);
        in_browser(workspace, &axe, installed, &mut command);
        run(&mut command)?;
    }
    Ok(())
}

/// Tells what walks the built page where that, the browser and its driver are.
pub(crate) fn in_browser(workspace: &Workspace, axe: &Path, installed: &Installed, command: &mut Command) {
    let Installed { engine, browser, driver } = installed;
    command.env("EVERYDAY_SKILLS_DIST", workspace.dist()).env("EVERYDAY_SKILLS_AXE", axe);
    command.env("EVERYDAY_SKILLS_ENGINE", engine.short);
    command.env("EVERYDAY_SKILLS_DRIVER", driver).env("EVERYDAY_SKILLS_BROWSER", browser);
}
