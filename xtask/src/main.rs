//! `cargo xtask …`: what developers and CI run. Sets up every tool it needs, so that a fresh machine needs Rust only.
#![forbid(unsafe_code)]

mod activities;
mod aggregate;
mod anchors;
mod bench;
mod build;
mod check;
mod child;
mod content;
mod engine;
mod guide;
mod integrity;
mod loader;
mod merge;
mod not_everywhere;
mod offline;
mod package;
mod page;
mod profile;
mod readers;
mod relocations;
mod rename;
mod run;
mod serve;
mod size;
mod split;
mod standalone;
mod suggest;
mod tables;
mod test;
mod tools;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand};
use compile_content::REFERENCE;
use std::{path::PathBuf, process::ExitCode};
use workspace::Workspace;

/// Serves, builds, tests and checks Everyday Skills.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page and serve it on this machine until Ctrl-C
    Serve {
        /// The port on this machine
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Serve the small page that is published; takes longer to build
        #[arg(long)]
        release: bool,
    },
    /// Build the page for release into dist/ and print what it weighs
    Build,
    /// Build the page, and put it into target/package/ as a zip for web servers and a folder for npm
    Package,
    /// Run all tests: native, and in browsers against the release build
    Test {
        /// In this browser engine, and others named so, instead of Chromium
        #[arg(long = "engine", value_parser = engine::ENGINES.map(|engine| engine.short))]
        engines: Vec<String>,
    },
    /// Have other people's programs read every kind of file that we write: a part of the tests
    Readers,
    /// Format, lints, content, documents: everything that needs no browser
    Check,
    /// Print the skills in a saved reflection as JSON
    Profile {
        /// The JSON file the page saved
        file: PathBuf,
        /// The language of what is printed
        #[arg(long, default_value = REFERENCE)]
        language: String,
        /// How many careers: a number, or `all`
        #[arg(long, default_value = "30")]
        careers: profile::Most,
    },
    /// Count the files that learners gave to be counted
    Aggregate {
        /// The files, each called everyday-skills-count.json or alike
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Where to save the table as CSV
        #[arg(long)]
        csv: Option<PathBuf>,
    },
    /// Make assets/careers.tsv, and the titles of its occupations, anew from O*NET's tables
    Tables {
        /// The folder with O*NET's tables
        #[arg(default_value = tables::FIGURES)]
        figures: PathBuf,
    },
    /// Print the likely skills in a sentence as JSON
    Suggest {
        /// What someone does, in their own words
        sentence: String,
        /// The language they wrote it in
        #[arg(long, default_value = REFERENCE)]
        language: String,
    },
    /// Measure how well something works
    #[command(subcommand)]
    Bench(Bench),
    /// Compile content/ for the page; Trunk calls this
    #[command(hide = true)]
    Content,
    /// Make docs/activities.md anew from content/
    #[command(hide = true)]
    Activities,
}

#[derive(Subcommand)]
enum Bench {
    /// How well occupations are matched: with each other, and with simulated learners
    Matching {
        /// The folder with O*NET's tables
        #[arg(default_value = tables::FIGURES)]
        figures: PathBuf,
    },
    /// How often the skills suggested from own words are the right ones
    Words {
        /// The language of the words
        #[arg(long, default_value = REFERENCE)]
        language: String,
    },
    /// How easy each screen is to read, in each language that has a measure: the hardest first
    Reading,
    /// How quick the counselor's desk is with ten records and a hundred, in the page as it lies in dist/
    Desk,
    /// How quick the page is, beside pages of the same questions made with what others use; about half an hour
    Page {
        /// How often each page is loaded and walked on each line
        #[arg(long, default_value_t = 9)]
        runs: u32,
        /// Measure the page as it lies in dist/ instead of building it first
        #[arg(long)]
        built: bool,
        /// Write what was measured into docs/performance.md
        #[arg(long)]
        write: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let workspace = Workspace::find()?;
    match command {
        Command::Serve { port, release } => serve::serve(&workspace, port, release),
        Command::Build => build::build(&workspace),
        Command::Package => package::package(&workspace),
        Command::Test { engines } => test::test(&workspace, &engines),
        Command::Readers => readers::read(&workspace),
        Command::Check => check::check(&workspace),
        Command::Profile { file, language, careers } => profile::print(&workspace, &language, &file, careers),
        Command::Aggregate { files, csv } => aggregate::print(&workspace, &files, csv.as_deref()),
        Command::Tables { figures } => tables::write(&workspace, &figures),
        Command::Bench(Bench::Matching { figures }) => bench::matching(&workspace, &figures),
        Command::Suggest { sentence, language } => suggest::print(&workspace, &language, &sentence),
        Command::Bench(Bench::Words { language }) => bench::words(&workspace, &language),
        Command::Bench(Bench::Reading) => check::reading::print(&workspace),
        Command::Bench(Bench::Desk) => test::bench_desk(&workspace),
        Command::Bench(Bench::Page { runs, built, write }) => bench::page(&workspace, runs, built, write),
        Command::Content => content::write(&workspace),
        Command::Activities => activities::write(&workspace),
    }
}
