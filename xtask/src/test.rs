//! `cargo xtask test`: everything, from the domain to a person's whole walk in each browser engine.

use crate::{
    build,
    driver::Driver,
    engine::{self, Installed},
    package, readers,
    run::{run, say},
    tools::{self, Tools},
    workspace::Workspace,
};
use anyhow::{Context, Result};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// Runs all tests; the first step that fails is the last.
pub(crate) fn test(workspace: &Workspace) -> Result<()> {
    say(
        "test: all of them, about half an hour on two cores that have the tools, a quarter more on some that have not",
    );
    // First, so that what is missing is said before the long builds.
    let engines = engine::set_up()?;
    let axe = tools::axe()?;
    let sheets = tools::sheets()?;
    let tools = Tools::set_up(workspace)?;

    say("test 1/6: native (about 2 minutes the first time)");
    let mut native = workspace.cargo(&["test", "--workspace", "--exclude", "end-to-end"]);
    run(&mut native).context("test: a native test failed")?;

    say("test 2/6: what we write, other people's programs read (a minute, five the first time)");
    readers::read(workspace).context("test: other people's programs do not read what we write")?;

    say("test 3/6: the release build");
    build::build(workspace).context("test: the release build failed")?;

    say("test 4/6: package: npm accepts it, Vite builds with it (a few seconds)");
    let react = package::try_out(workspace).context("test: the package is broken")?;

    for installed in &engines {
        let name = installed.engine.name;
        say(format!("test 5/6: components in {name} (about 2 minutes the first time)"));
        components(workspace, &tools, installed)
            .with_context(|| format!("test: a component test in {name} failed"))?;
        say(format!("test 6/6: the whole page in {name} (about 20 minutes on two cores)"));
        end_to_end(workspace, &axe, &sheets, react.as_deref(), installed)
            .with_context(|| format!("test: an end-to-end test in {name} failed"))?;
    }
    say("test: all passed");
    Ok(())
}

fn components(workspace: &Workspace, tools: &Tools, installed: &Installed) -> Result<()> {
    // `--tests`: examples in comments are run natively. What the browser is started with stands in webdriver.json.
    let mut command =
        workspace.cargo(&["test", "-p", "everyday-skills", "--target", "wasm32-unknown-unknown", "--tests"]);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.test_runner());
    command.env(installed.engine.driver_variable, &installed.driver);
    // Seconds for all of them together; making keys of passphrases takes its time.
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    run(&mut command)
}

fn end_to_end(
    workspace: &Workspace,
    axe: &Path,
    sheets: &[PathBuf; 2],
    react: Option<&Path>,
    installed: &Installed,
) -> Result<()> {
    let mut command = workspace.cargo(&["test", "-p", "end-to-end"]);
    let [bootstrap, tailwind] = sheets;
    command.env("EVERYDAY_SKILLS_BOOTSTRAP", bootstrap).env("EVERYDAY_SKILLS_TAILWIND", tailwind);
    if let Some(react) = react {
        command.env("EVERYDAY_SKILLS_REACT", react);
    }
    in_browser(workspace, axe, installed, &mut command)
}

/// Measures how quick the counselor's desk is, in the page as it was last built.
pub(crate) fn bench_desk(workspace: &Workspace) -> Result<()> {
    let (engines, axe) = (engine::set_up()?, tools::axe()?);
    for installed in &engines {
        say(format!("the desk in {} (about a minute)", installed.engine.name));
        let mut command = workspace.cargo(&["run", "-q", "-p", "end-to-end", "--example", "desk_bench"]);
        in_browser(workspace, &axe, installed, &mut command)?;
    }
    Ok(())
}

/// Runs what walks the built page, with a browser and its driver.
fn in_browser(workspace: &Workspace, axe: &Path, installed: &Installed, command: &mut Command) -> Result<()> {
    let log = workspace.target()?.join(format!("{}-driver.log", installed.engine.name.to_lowercase()));
    let driver = Driver::start(installed, &log)?;
    command.env("EVERYDAY_SKILLS_DIST", workspace.dist());
    command.env("EVERYDAY_SKILLS_WEBDRIVER", driver.address());
    command.env("EVERYDAY_SKILLS_AXE", axe);
    command.env(installed.engine.browser_variable, &installed.browser);
    run(command).with_context(|| format!("the driver's own words are in {}", log.display()))
}
