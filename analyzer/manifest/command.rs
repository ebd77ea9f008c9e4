//! Which program does a command start?

use super::files::file_name;
use crate::base::Name;

/// The program that a command of a deployment file starts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Launch {
    /// The program's file name, without folder; `cargo` is passed through.
    pub program: Name,
    /// The package of `cargo run -p`.
    pub package: Option<Name>,
    /// The binary of `cargo run --bin`, or the program if it stands in a `target` folder.
    pub bin: Option<Name>,
    /// What the program is told.
    pub arguments: Vec<String>,
}

/// The words of a shell command: quotes taken off, nothing expanded. Operators such as `&&` are words.
pub fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    let mut letters = command.chars().peekable();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (None, '\'' | '"') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None | Some('"'), '\\') => {
                let escaped = letters.next().filter(|next| *next != '\n');
                word.get_or_insert_default().extend(escaped);
            }
            (None, '&' | '|' | ';' | '\n') => {
                words.extend(word.take());
                let doubled = letters.next_if_eq(&letter);
                words.push([Some(letter), doubled].into_iter().flatten().collect());
            }
            (None, _) if letter.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

/// Wrappers whose own options end at `--` or at the first word that is no option.
const WRAPPERS: [&str; 14] = [
    "exec",
    "env",
    "nohup",
    "time",
    "tini",
    "dumb-init",
    "docker-init",
    "gosu",
    "su-exec",
    "nice",
    "stdbuf",
    "wait-for-it.sh",
    "wait-for",
    "dockerize",
];

/// Shells that run the text behind `-c`.
const SHELLS: [&str; 5] = ["sh", "bash", "ash", "dash", "zsh"];

/// A command inside a command, inside a command: honest ones are not deeper.
const MOST_NESTED: u32 = 8;

/// The program behind wrappers, shells and `cargo run`; of several commands the last that starts one.
pub fn launch(words: &[String]) -> Option<Launch> {
    launch_within(words, MOST_NESTED)
}

fn launch_within(words: &[String], depth: u32) -> Option<Launch> {
    let depth = depth.checked_sub(1)?;
    let is_operator = |word: &String| matches!(word.as_str(), "&&" | "||" | ";" | "|" | "&" | "\n");
    let commands: Vec<&[String]> =
        words.split(is_operator).filter(|command| !command.is_empty()).collect();
    if commands.len() > 1 {
        return commands.iter().rev().find_map(|command| launch_within(command, depth));
    }
    let command = *commands.first()?;
    let is_assignment =
        |word: &&String| word.split_once('=').is_some_and(|(name, _)| is_variable(name));
    let skipped = command.iter().take_while(is_assignment).count();
    let (program, arguments) = command.get(skipped..)?.split_first()?;
    let name = file_name(program);
    if SHELLS.contains(&name) {
        let text = arguments.iter().find(|word| !word.starts_with('-'));
        let runs_text = arguments.iter().any(|word| word.starts_with('-') && word.ends_with('c'));
        return if runs_text {
            launch_within(&self::words(text?), depth)
        } else {
            plain(program, arguments)
        };
    }
    if WRAPPERS.contains(&name) {
        return launch_within(behind_options(arguments), depth);
    }
    if name == "cargo" { cargo(arguments, depth) } else { plain(program, arguments) }
}

/// Whether `name` can be a variable's name.
fn is_variable(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// What a wrapper runs: the words behind `--`, or from the first that is neither option nor host and port.
fn behind_options(arguments: &[String]) -> &[String] {
    if let Some(at) = arguments.iter().position(|word| word == "--") {
        return &arguments[at + 1..];
    }
    let is_option = |word: &&String| word.starts_with('-') || word.contains(':');
    &arguments[arguments.iter().take_while(is_option).count()..]
}

/// A program that stands for itself.
fn plain(program: &str, arguments: &[String]) -> Option<Launch> {
    let name = file_name(program);
    let is_built = program.split('/').any(|part| part == "target");
    // An option is for whatever program the image starts.
    (!name.is_empty() && !name.starts_with('-') && !program.starts_with('-')).then(|| Launch {
        program: Name::new(name),
        bin: is_built.then(|| Name::new(name)),
        arguments: arguments.to_vec(),
        ..Launch::default()
    })
}

/// `cargo run …`, also behind `cargo watch -x`.
fn cargo(arguments: &[String], depth: u32) -> Option<Launch> {
    let (own, told) = match arguments.iter().position(|word| word == "--") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (arguments, &[][..]),
    };
    if own.iter().any(|word| word == "watch") {
        let text = value_of(own, &["-x", "--exec"])?;
        let inner: Vec<String> = ["cargo".to_owned()].into_iter().chain(words(text)).collect();
        return launch_within(&inner, depth);
    }
    if !own.iter().any(|word| word == "run" || word == "r") {
        return None;
    }
    let package = value_of(own, &["-p", "--package"]).map(Name::new);
    let bin = value_of(own, &["--bin"]).map(Name::new);
    let program = bin.or(package).unwrap_or_default();
    Some(Launch { program, package, bin, arguments: told.to_vec() })
}

/// The value behind one of `options`, also written `--option=value`.
pub(super) fn value_of<'w>(words: &'w [String], options: &[&str]) -> Option<&'w str> {
    words.iter().enumerate().find_map(|(at, word)| {
        let (name, value) =
            word.split_once('=').map_or((word.as_str(), None), |(n, v)| (n, Some(v)));
        let is_meant = options.contains(&name);
        is_meant.then(|| value.or_else(|| words.get(at + 1).map(String::as_str))).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::{launch, words};

    fn check(command: &str, expected: &str) {
        let launch = launch(&words(command)).unwrap_or_default();
        let bin = launch.bin.map_or("-", |name| name.as_str());
        let package = launch.package.map_or("-", |name| name.as_str());
        assert_eq!(
            format!("{} {bin} {package} {:?}", launch.program, launch.arguments),
            expected,
            "{command}"
        );
    }

    #[test]
    fn programs_are_found_behind_wrappers() {
        check("/usr/local/bin/orders --port 80", r#"orders - - ["--port", "80"]"#);
        check("./target/release/orders", "orders orders - []");
        check("RUST_LOG=info exec ./orders 'a b'", r#"orders - - ["a b"]"#);
        check("sh -c 'migrate up && exec orders serve'", r#"orders - - ["serve"]"#);
        check("tini -g -- /app/orders", "orders - - []");
        check("wait-for-it.sh db:5432 -- orders", "orders - - []");
        check(
            "cargo run --release -p shop --bin=orders -- serve",
            r#"orders orders shop ["serve"]"#,
        );
        check("cargo watch -q -x 'run --bin orders'", "orders orders - []");
        check("cargo test", " - - []");
        check("--config=/etc/x.yml", " - - []");
        check("", " - - []");
    }
}
