//! `//~` expectations: on each line of the small fixtures exactly the expected functions are called.
//!
//! `fixtures/README.md` has the format.

use crate::support::{OwnFile, fixtures_in, link, own_files};
use colocate::base::Name;
use colocate::link::{self, CrateKind, FunctionId, Program, ReachIndex, Tally, Target};
use colocate::weigh::multiplicity::Weights;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a comment says of the calls of one line.
#[derive(Debug, PartialEq)]
enum Expectation {
    /// Exactly this function is called.
    Calls { callee: String, times: Option<f64>, candidates: Vec<String> },
    /// This function is named as a value.
    Refers(String),
    /// This function may be reported.
    May(String),
    /// The target cannot be known, or is none of ours.
    Nothing,
}

/// A call as the tool reports it.
#[derive(Clone, Debug)]
struct Reported {
    callee: String,
    candidates: Vec<String>,
    /// For each entry of the enclosing function; for each event inside an event loop. Consts have none.
    times: Option<f64>,
}

/// Expectations of a file by line, those of `//~^` at the line above their own.
fn expectations_of(file: &OwnFile) -> BTreeMap<u32, Vec<Expectation>> {
    let mut found: BTreeMap<u32, Vec<Expectation>> = BTreeMap::new();
    for (number, line) in (1..).zip(file.text.lines()) {
        let Some((_, comment)) = line.split_once("//~") else { continue };
        let (line, comment) = match comment.strip_prefix('^') {
            Some(rest) => (number - 1, rest),
            None => (number, comment),
        };
        let all = comment.split(';').map(|one| {
            parse(one.trim()).unwrap_or_else(|| panic!("{}:{number}: `{one}`", file.path))
        });
        found.entry(line).or_default().extend(all);
    }
    found
}

fn parse(text: &str) -> Option<Expectation> {
    let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
    match (verb, rest.trim()) {
        ("unknown" | "external", "") => Some(Expectation::Nothing),
        ("refs", callee) if is_path(callee) => Some(Expectation::Refers(callee.to_owned())),
        ("may", callee) if is_path(callee) => Some(Expectation::May(callee.to_owned())),
        ("calls", rest) => parse_call(rest),
        _ => None,
    }
}

fn is_path(text: &str) -> bool {
    text.contains("::") && text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == ':')
}

/// `path`, then `×10`, then `bounded: path, path`.
fn parse_call(text: &str) -> Option<Expectation> {
    let (text, candidates) = match text.split_once(" bounded: ") {
        Some((text, paths)) => (text, paths.split(", ").map(str::to_owned).collect()),
        None => (text, Vec::new()),
    };
    let (callee, times) = match text.split_once(" ×") {
        Some((callee, times)) => (callee, Some(times.trim().parse().ok()?)),
        None => (text, None),
    };
    let is_sound = is_path(callee) && candidates.iter().all(|path| is_path(path));
    is_sound.then(|| Expectation::Calls { callee: callee.to_owned(), times, candidates })
}

/// ` bounded: a, b`, or nothing.
struct Candidates<'a>(&'a [String]);

impl fmt::Display for Candidates<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, " bounded: {}", self.0.join(", ")) }
    }
}

impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Calls { callee, candidates, .. } => {
                write!(f, "{callee}{}", Candidates(candidates))
            }
            Self::Refers(callee) | Self::May(callee) => f.write_str(callee),
            Self::Nothing => f.write_str("nothing"),
        }
    }
}

impl Expectation {
    /// Whether `call` is one that this expectation allows.
    fn allows(&self, call: &Reported) -> bool {
        match self {
            Self::Calls { callee, candidates, .. } => {
                (call.callee == *callee && call.candidates == *candidates)
                    || (candidates.as_slice() == [call.callee.as_str()]
                        && call.candidates.is_empty())
            }
            Self::Refers(callee) | Self::May(callee) => call.callee == *callee,
            Self::Nothing => false,
        }
    }

    fn must_be_met(&self) -> bool {
        matches!(self, Self::Calls { .. } | Self::Refers(_))
    }

    /// What is wrong with how often `call` happens; a tenth more or less is not.
    fn misjudged(&self, call: &Reported) -> Option<String> {
        let Self::Calls { times: Some(expected), .. } = self else { return None };
        let times = call.times.unwrap_or(f64::NAN);
        let is_near = (times - expected).abs() <= expected / 10.0;
        (!is_near).then(|| format!("{self} ×{expected} is estimated at ×{times:.2}"))
    }
}

/// What is wrong on one line.
fn compare(expected: &[Expectation], reported: &[Reported]) -> Vec<String> {
    let mut wrong = Vec::new();
    for expectation in expected.iter().filter(|expectation| expectation.must_be_met()) {
        match reported.iter().find(|call| expectation.allows(call)) {
            Some(call) => wrong.extend(expectation.misjudged(call)),
            None => wrong.push(format!("missing {expectation}")),
        }
    }
    for call in reported {
        if !expected.iter().any(|expectation| expectation.allows(call)) {
            wrong.push(format!("extra {}{}", call.callee, Candidates(&call.candidates)));
        }
    }
    wrong
}

#[test]
fn expectations_are_read() {
    let call = |callee: &str, times, candidates: &[&str]| Expectation::Calls {
        callee: callee.to_owned(),
        times,
        candidates: candidates.iter().map(|&path| path.to_owned()).collect(),
    };
    assert_eq!(parse("calls a::b ×10"), Some(call("a::b", Some(10.0), &[])));
    assert_eq!(
        parse("calls a::T::b bounded: a::X::b, a::Y::b"),
        Some(call("a::T::b", None, &["a::X::b", "a::Y::b"]))
    );
    assert_eq!(parse("unknown"), Some(Expectation::Nothing));
    assert_eq!(parse("calls nothing"), None);
    assert_eq!(parse("call a::b"), None);
}

#[test]
fn every_fixture_expects_something() {
    for name in fixtures_in("small") {
        let files = own_files(&format!("fixtures/small/{name}"), "rs");
        assert!(files.iter().any(|file| !expectations_of(file).is_empty()), "{name}");
    }
}

/// A small fixture, linked.
fn program_of(name: &str) -> Program {
    link(&format!("small/{name}"), &mut Vec::new())
}

/// Where work can start: every `main`, and what libraries show.
fn entries(program: &Program) -> Vec<FunctionId> {
    let definitions = &program.definitions;
    let functions = definitions.functions.iter_enumerated();
    let is_entry = |function: &link::Function| {
        !function.is_test
            && match definitions.crate_of(function.module).kind {
                CrateKind::Library => definitions.item(function.source).is_public,
                CrateKind::Binary => function.name == "main",
                CrateKind::Stub => false,
            }
    };
    functions.filter(|(_, function)| is_entry(function)).map(|(id, _)| id).collect()
}

/// All calls into the fixture itself, by file and line.
fn reported(program: &Program) -> BTreeMap<(Name, u32), Vec<Reported>> {
    let reach = link::reach(program, &ReachIndex::new(program), &entries(program));
    let path = |function: FunctionId| program.path(function).to_string();
    let mut found: BTreeMap<_, Vec<Reported>> = BTreeMap::new();
    let weights = Weights::of(program);
    let functions = program.functions.iter().zip(program.definitions.functions.iter_enumerated());
    let functions = functions.map(|(body, (id, function))| {
        (
            body,
            function.source.file,
            weights.sites(id).iter().map(|site| site.spread.best).collect(),
        )
    });
    let values = program.values.iter().zip(&program.definitions.values);
    let values = values.map(|(body, value)| (body, value.source.file, Vec::<f64>::new()));
    for (body, file, times) in functions.chain(values) {
        for (position, call) in body.iter().flat_map(|body| &body.calls).enumerate() {
            let Target::Function(callee) = call.target else { continue };
            if program.definitions.is_stub(callee) {
                continue;
            }
            let candidates = program.candidates(call).iter().copied();
            let mut candidates: Vec<String> =
                candidates.filter(|candidate| reach.has(*candidate)).map(path).collect();
            candidates.sort();
            let place = (program.definitions.units[file].path, call.span.line);
            let times = times.get(position).copied();
            found.entry(place).or_default().push(Reported {
                callee: path(callee),
                candidates,
                times,
            });
        }
    }
    found
}

/// What is wrong in one fixture.
fn check(name: &str) -> Vec<String> {
    let program = program_of(name);
    let mut reported = reported(&program);
    let mut wrong = Vec::new();
    for file in own_files(&format!("fixtures/small/{name}"), "rs") {
        let inside = file.path.trim_start_matches("fixtures/small/").split_once('/');
        let inside = Name::new(inside.expect("a file in a fixture").1);
        let expectations = expectations_of(&file);
        let here = reported.range((inside, 0)..=(inside, u32::MAX)).map(|((_, line), _)| *line);
        let lines: BTreeSet<u32> = expectations.keys().copied().chain(here).collect();
        for line in lines {
            let expected = expectations.get(&line).map_or(&[][..], Vec::as_slice);
            let calls = reported.remove(&(inside, line)).unwrap_or_default();
            let said = compare(expected, &calls).into_iter();
            wrong.extend(said.map(|said| format!("{}:{line}: {said}", file.path)));
        }
    }
    wrong
}

/// What is not resolved as expected yet is a snapshot: it may shrink, and cannot grow unseen.
#[test]
fn exactly_the_expected_functions_are_called() {
    let wrong: Vec<String> = fixtures_in("small").iter().flat_map(|name| check(name)).collect();
    insta::assert_snapshot!("not_as_expected", wrong.join("\n"));
}

/// How many calls of all small fixtures are resolved, and how.
#[test]
fn tally_of_the_small_fixtures() {
    let mut sum = Tally::default();
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    for tally in fixtures_in("small").iter().map(|name| program_of(name).tally()) {
        sum.exact += tally.exact;
        sum.bounded += tally.bounded;
        sum.guessed += tally.guessed;
        for (reason, count) in tally.unresolved {
            *open.entry(reason).or_default() += count;
        }
    }
    let Tally { exact, bounded, guessed, .. } = sum;
    let open = open.iter().map(|(reason, count)| format!("\nopen: {count} {reason}"));
    let open = open.collect::<String>();
    insta::assert_snapshot!(
        "tally",
        format!("{exact} exact, {bounded} bounded, {guessed} guessed{open}")
    );
}
