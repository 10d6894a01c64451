//! Running other programs, and saying what is going on.

use anyhow::{Context, Result, bail};
use std::{
    env,
    fmt::Display,
    fs::{self, File},
    path::Path,
    process::{Command, Stdio},
};

/// Says in one line what happens now. On stderr: stdout is for what a command is asked for.
pub(crate) fn say(what: impl Display) {
    eprintln!("xtask: {what}");
}

/// The cargo that runs us, so that a toolchain chosen with `cargo +…` stays chosen.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program to its end, its output shown. It gets no input: nothing here may ever wait for an answer.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status =
        command.stdin(Stdio::null()).status().with_context(|| format!("cannot start {}", name(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", shown(command));
    }
    Ok(())
}

/// The same with its output in a file, which is shown when it has ended.
pub(crate) fn run_aside(command: &mut Command, log: &Path) -> Result<()> {
    let written = || format!("cannot write {}", log.display());
    let file = File::create(log).with_context(written)?;
    command.stdout(file.try_clone().with_context(written)?).stderr(file);
    let ran = run(command);
    let printed = fs::read(log).with_context(|| format!("cannot read {}", log.display()))?;
    eprintln!("{}", String::from_utf8_lossy(&printed));
    ran
}

/// Runs a program to its end and returns what it printed.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output =
        command.stdin(Stdio::null()).output().with_context(|| format!("cannot start {}", name(command)))?;
    if !output.status.success() {
        bail!("{} failed: {}", shown(command), String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8(output.stdout).with_context(|| format!("{} printed no text", name(command)))
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program());
    program.file_stem().unwrap_or(command.get_program()).to_string_lossy().into_owned()
}

/// The command as one would type it, to run it again by hand.
fn shown(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    let words: Vec<_> = std::iter::once(name(command)).chain(arguments).collect();
    format!("`{}`", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_program_is_named_with_its_arguments() {
        let error = run(Command::new("cargo").args(["no-such-command"]).stderr(Stdio::null())).unwrap_err();
        assert!(error.to_string().starts_with("`cargo no-such-command` failed"), "{error}");
        assert!(
            run(&mut Command::new("no-such-program")).unwrap_err().to_string().contains("no-such-program")
        );
    }
}
