//! Which program does an image run?
//!
//! A Dockerfile is kept as its instructions, since what it runs depends on the stage and the arguments that a Compose
//! file gives it: [`Dockerfile::image`] reads them for one such choice.

use super::command::{Launch, launch, value_of, words};
use super::env::{EnvVar, interpolate};
use super::files::{Files, file_name};
use crate::base::{Location, Name};
use std::collections::{BTreeMap, BTreeSet};

/// A Dockerfile.
#[derive(Clone, Debug)]
pub struct Dockerfile {
    /// Path from the root.
    pub path: Name,
    /// In the order of the file.
    instructions: Vec<Instruction>,
}

impl Dockerfile {
    /// One that stands in another file, at `path`.
    pub(super) fn inside(path: Name, text: &str) -> Self {
        Self { path, instructions: instructions(text) }
    }
}

/// One instruction; continued lines are one text.
#[derive(Clone, Debug)]
struct Instruction {
    /// Upper case.
    keyword: String,
    /// What stands behind the keyword.
    text: String,
    line: u32,
}

/// What an image does, for one stage and one choice of arguments.
#[derive(Clone, Debug, Default)]
pub struct Image {
    /// What a container runs.
    pub launch: Option<Launch>,
    /// The cargo binary that the program is a copy of, where the file shows it.
    pub binary: Option<Name>,
    /// Line of the `ENTRYPOINT` or `CMD`.
    pub line: u32,
    /// Binaries that `cargo build`, `cargo install` and `cargo run` name in any stage.
    pub built_binaries: BTreeSet<Name>,
    /// Packages that they name.
    pub built_packages: BTreeSet<Name>,
    /// `ENV`, sorted by name.
    pub environment: Vec<EnvVar>,
    /// `EXPOSE`.
    pub exposes: Vec<u16>,
    /// Whether an instruction speaks of cargo, of Rust or of cargo's output: others hold no program of the repository
    /// unless it is copied in.
    pub is_of_rust: bool,
}

/// How an image is built and started.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choice {
    /// The stage; the last if there is none of that name.
    pub target: Option<Name>,
    /// Arguments of the build.
    pub args: BTreeMap<Name, String>,
    /// What stands in for the image's `ENTRYPOINT`, and drops its `CMD`.
    pub entrypoint: Option<Vec<String>>,
    /// What stands in for the image's `CMD`.
    pub command: Option<Vec<String>>,
}

/// Reads `Dockerfile`, `Dockerfile.orders`, `orders.Dockerfile`, `Containerfile`.
pub(super) fn read(files: Files<'_>) -> Vec<Dockerfile> {
    let is_dockerfile = |name: &str| {
        let name = name.to_ascii_lowercase();
        let is_stem = |stem: &str| {
            name.strip_prefix(stem)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '_']))
        };
        let is_ignore = [".dockerignore", "ignore", ".rs"].iter().any(|end| name.ends_with(end));
        !is_ignore
            && (is_stem("dockerfile") || is_stem("containerfile") || name.ends_with(".dockerfile"))
    };
    let found = files.all().iter().filter(|file| is_dockerfile(file_name(&file.path)));
    found
        .map(|file| Dockerfile { path: file.path, instructions: instructions(&file.text) })
        .collect()
}

/// Whether the instructions of a text take anything from the folder that is given to the build.
pub(super) fn takes_context(text: &str) -> bool {
    instructions(text).iter().any(|it| matches!(it.keyword.as_str(), "COPY" | "ADD"))
}

/// The instructions of a text, with comments dropped and continued lines joined.
fn instructions(text: &str) -> Vec<Instruction> {
    let mut found = Vec::new();
    let mut pending: Option<(String, u32)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        let trimmed = line.trim();
        if trimmed.starts_with('#') {
            continue;
        }
        let (mut joined, first) = pending.take().unwrap_or((String::new(), number));
        match trimmed.strip_suffix('\\') {
            Some(start) => {
                joined.push_str(start);
                joined.push(' ');
                pending = Some((joined, first));
            }
            None => found.extend(instruction(&(joined + trimmed), first)),
        }
    }
    found.extend(pending.and_then(|(text, line)| instruction(&text, line)));
    found
}

fn instruction(text: &str, line: u32) -> Option<Instruction> {
    let (keyword, text) = text.trim().split_once(char::is_whitespace)?;
    Some(Instruction { keyword: keyword.to_ascii_uppercase(), text: text.trim().to_owned(), line })
}

/// The state of a stage that its instructions change.
#[derive(Clone, Default)]
struct Stage {
    name: String,
    entrypoint: Option<(Vec<String>, u32)>,
    command: Option<(Vec<String>, u32)>,
    variables: BTreeMap<Name, String>,
    environment: BTreeMap<Name, EnvVar>,
    exposes: Vec<u16>,
    folder: String,
    /// Where a copied program stands, and the name it was built under.
    copies: Vec<(String, Name)>,
}

impl Dockerfile {
    /// What an image runs that is built and started so.
    pub fn image(&self, choice: &Choice) -> Image {
        let mut stages: Vec<Stage> = Vec::new();
        let mut global = BTreeMap::new();
        let mut image = Image::default();
        let words = ["cargo", "rust", "target/"];
        let mut texts = self.instructions.iter().map(|it| it.text.as_str());
        image.is_of_rust = texts.any(|text| words.iter().any(|word| text.contains(word)));
        for instruction in &self.instructions {
            if instruction.keyword == "FROM" {
                stages.push(stage(instruction, &stages, &global));
            } else if let Some(stage) = stages.last_mut() {
                self.apply(instruction, stage, &choice.args, &global, &mut image);
            } else if instruction.keyword == "ARG" {
                declare(&instruction.text, &mut global, &choice.args, &BTreeMap::new());
            }
        }
        let is_target = |stage: &&Stage| choice.target.is_some_and(|name| name == *stage.name);
        let chosen = stages.iter().find(is_target);
        if let Some(stage) = chosen.or(stages.last()) {
            finish(stage, choice, &mut image);
        }
        image
    }

    fn apply(
        &self,
        instruction: &Instruction,
        stage: &mut Stage,
        args: &BTreeMap<Name, String>,
        global: &BTreeMap<Name, String>,
        image: &mut Image,
    ) {
        let text = interpolate(&instruction.text, &stage.variables);
        let line = instruction.line;
        match instruction.keyword.as_str() {
            "ARG" => declare(&instruction.text, &mut stage.variables, args, global),
            "ENV" => self.set(&text, line, stage),
            "EXPOSE" => stage.exposes.extend(text.split_whitespace().filter_map(port)),
            "WORKDIR" => stage.folder = absolute(&stage.folder, &text),
            "ENTRYPOINT" => stage.entrypoint = Some((run_words(&text), line)),
            "CMD" => stage.command = Some((run_words(&text), line)),
            "COPY" | "ADD" => copy(&text, stage),
            "RUN" => note_builds(&words(&text), image),
            _ => {}
        }
    }

    /// `ENV a=b c="d e"` or `ENV a b`.
    fn set(&self, text: &str, line: u32, stage: &mut Stage) {
        let first = text.split_whitespace().next().unwrap_or_default();
        let pairs: Vec<(String, String)> = if first.contains('=') {
            let words = words(text);
            words
                .iter()
                .filter_map(|w| w.split_once('='))
                .map(|(k, v)| (k.to_owned(), v.to_owned()))
                .collect()
        } else {
            vec![(first.to_owned(), text.trim_start()[first.len()..].trim().to_owned())]
        };
        for (name, value) in pairs {
            let (name, location) = (Name::new(&name), Location::new(self.path, line));
            stage.variables.insert(name, value.clone());
            stage.environment.insert(name, EnvVar { name, value: Some(value), location });
        }
    }
}

/// A stage begins as the earlier one it names.
fn stage(from: &Instruction, stages: &[Stage], global: &BTreeMap<Name, String>) -> Stage {
    let text = interpolate(&from.text, global);
    let mut parts = text.split_whitespace().filter(|part| !part.starts_with("--"));
    let base = parts.next().unwrap_or_default();
    let name = parts.nth(1).unwrap_or_default();
    let earlier = stages.iter().find(|stage| !base.is_empty() && stage.name == *base);
    Stage { name: name.to_owned(), ..earlier.cloned().unwrap_or_default() }
}

/// `ARG name` or `ARG name=default`; what the build is given wins, then what stands before the first stage.
fn declare(
    text: &str,
    variables: &mut BTreeMap<Name, String>,
    args: &BTreeMap<Name, String>,
    global: &BTreeMap<Name, String>,
) {
    for word in words(text) {
        let (name, default) =
            word.split_once('=').map_or((word.as_str(), None), |(n, d)| (n, Some(d)));
        let name = Name::new(name);
        let default = default.map(|text| interpolate(text, variables));
        let value = args.get(&name).cloned().or(default).or_else(|| global.get(&name).cloned());
        variables.extend(value.map(|value| (name, value)));
    }
}

/// `80`, `80/tcp`, `80-90`.
fn port(text: &str) -> Option<u16> {
    text.split(['/', '-']).next()?.parse().ok()
}

/// The words of the shell form or of the JSON form.
fn run_words(text: &str) -> Vec<String> {
    serde_json::from_str::<Vec<String>>(text).unwrap_or_else(|_| words(text))
}

/// `path` as seen from `folder` inside the image, without `.` parts.
fn absolute(folder: &str, path: &str) -> String {
    let whole = if path.starts_with('/') { path.to_owned() } else { format!("{folder}/{path}") };
    let parts: Vec<&str> = whole.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    format!("/{}", parts.join("/"))
}

/// Notes where a program from cargo's output goes.
fn copy(text: &str, stage: &mut Stage) {
    let words = serde_json::from_str(text).unwrap_or_else(|_| words(text));
    let paths: Vec<&String> = words.iter().filter(|word| !word.starts_with("--")).collect();
    let Some((to, sources)) = paths.split_last() else { return };
    for from in sources {
        let name = Name::new(file_name(from));
        let is_program = !name.is_empty() && !name.contains(['*', '.']) && !name.contains('$');
        let is_built = from.split('/').any(|part| part == "target" || part == "bin");
        if is_program && is_built {
            let to = absolute(&stage.folder, to);
            let renamed = (to.clone(), name);
            stage.copies.extend([renamed, (format!("{}/{name}", to.trim_end_matches('/')), name)]);
        }
    }
}

/// What `cargo build`, `install` and `run` are told to build.
fn note_builds(command: &[String], image: &mut Image) {
    let is_operator = |word: &String| matches!(word.as_str(), "&&" | "||" | ";" | "|" | "&");
    for command in command.split(is_operator) {
        let is_cargo = command.iter().any(|word| word == "cargo");
        let builds = ["build", "b", "install", "run", "r", "zigbuild"];
        if is_cargo && command.iter().any(|word| builds.contains(&word.as_str())) {
            let package = value_of(command, &["-p", "--package"]).map(Name::new);
            let path = value_of(command, &["--path", "--manifest-path"])
                .map(|path| file_name(path.trim_end_matches("/Cargo.toml").trim_end_matches('/')))
                .filter(|name| !matches!(*name, "" | "." | ".."));
            image.built_packages.extend(package.or(path.map(Name::new)));
            image.built_binaries.extend(value_of(command, &["--bin"]).map(Name::new));
        }
    }
}

/// What the chosen stage runs.
fn finish(stage: &Stage, choice: &Choice, image: &mut Image) {
    let own = stage.entrypoint.iter().chain(&stage.command);
    image.line = own.map(|(_, line)| *line).next().unwrap_or(0);
    let all = started(stage, choice);
    image.launch = launch(&all);
    image.environment = stage.environment.values().cloned().collect();
    image.exposes.clone_from(&stage.exposes);
    let Some(launch) = &image.launch else { return };
    let program = all.iter().find(|word| launch.program == *file_name(word));
    let program = program.map_or_else(String::new, |word| absolute(&stage.folder, word));
    let copies = || stage.copies.iter().rev();
    let exact = copies().find(|(to, _)| *to == program);
    // A bare name is looked for on the path, wherever the copy went.
    let copy = exact.or_else(|| copies().find(|(to, _)| launch.program == *file_name(to)));
    image.binary = copy.map(|(_, name)| *name).or(launch.bin);
}

/// The words that a container starts with: what is chosen wins over what the image says.
fn started(stage: &Stage, choice: &Choice) -> Vec<String> {
    let words = |own: &Option<(Vec<String>, u32)>| own.as_ref().map(|(words, _)| words.clone());
    let command = match choice.entrypoint {
        Some(_) => None,
        None => words(&stage.command),
    };
    let entrypoint = choice.entrypoint.clone().or_else(|| words(&stage.entrypoint));
    let command = choice.command.clone().or(command);
    let all = entrypoint.into_iter().chain(command).flatten();
    all.map(|word| interpolate(&word, &stage.variables)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Choice, Image};
    use crate::base::Name;
    use crate::manifest::testing::quiet;
    use std::collections::BTreeMap;

    fn image(text: &str, target: Option<&str>, args: &[(&str, &str)]) -> Image {
        let manifests = quiet(&format!("//- Dockerfile\n{text}"));
        let args: BTreeMap<Name, String> =
            args.iter().map(|(name, value)| (Name::new(name), (*value).to_owned())).collect();
        let choice = Choice { target: target.map(Name::new), args, ..Choice::default() };
        manifests.dockerfiles[0].image(&choice)
    }

    #[test]
    fn a_copied_program_keeps_the_name_it_was_built_under() {
        let image = image(
            "FROM rust AS builder\nWORKDIR /app\nCOPY . .\nRUN cargo build --release \\\n  # why\n  --bin shop-orders -p orders\n\
             FROM debian:slim\nENV PORT=80 HOST=\"a b\"\nEXPOSE 80/tcp 81\nCOPY --from=builder /app/target/release/shop-orders /usr/local/bin/app\n\
             ENTRYPOINT [\"/usr/local/bin/app\"]\nCMD [\"--serve\"]\n",
            None,
            &[],
        );
        assert_eq!(image.binary.as_deref(), Some("shop-orders"));
        assert_eq!(
            image.launch.map(|l| (l.program, l.arguments)),
            Some((Name::new("app"), vec!["--serve".to_owned()]))
        );
        assert_eq!((image.line, &image.exposes[..]), (11, &[80, 81][..]));
        assert!(image.built_binaries.contains(&Name::new("shop-orders")));
        assert!(image.built_packages.contains(&Name::new("orders")));
        assert_eq!(image.environment[0].value.as_deref(), Some("a b"));
    }

    #[test]
    fn arguments_and_stages_choose_the_program() {
        let text = "ARG SERVICE=orders\nFROM rust AS build\nARG SERVICE\nRUN cargo build --bin ${SERVICE}\n\
                    FROM scratch AS run\nARG SERVICE\nWORKDIR /srv\nCOPY --from=build /t/target/release/$SERVICE ./\nCMD ./${SERVICE} serve\n\
                    FROM run AS debug\nCMD [\"bash\"]\n";
        assert_eq!(image(text, Some("run"), &[]).binary.as_deref(), Some("orders"));
        let stock = image(text, Some("run"), &[("SERVICE", "stock")]);
        assert_eq!(stock.binary.as_deref(), Some("stock"));
        assert!(stock.built_binaries.contains(&Name::new("stock")));
        assert_eq!(image(text, None, &[]).launch.map(|l| l.program), Some(Name::new("bash")));
    }

    #[test]
    fn compose_may_start_the_image_in_its_own_way() {
        let manifests = quiet(
            "//- Dockerfile\nFROM x\nCOPY --from=b /target/release/shop /bin/app\nENTRYPOINT [\"app\"]\nCMD [\"all\"]\n\
             //- compose.yml\nservices:\n  a:\n    build: .\n    command: [serve, --role, orders]\n  b:\n    build: .\n    entrypoint: sweep -v\n",
        );
        let services = &manifests.compose[0].services;
        let a = manifests.image_of(&services[0]).expect("built");
        assert_eq!(a.binary.as_deref(), Some("shop"));
        assert_eq!(a.launch.expect("started").arguments, ["serve", "--role", "orders"]);
        let b = manifests.image_of(&services[1]).expect("built").launch.expect("started");
        assert_eq!((b.program.as_str(), &b.arguments[..]), ("sweep", &["-v".to_owned()][..]));
    }

    #[test]
    fn odd_files_are_survived() {
        assert!(
            image("CMD\n\\\nFROM\nENV\nCOPY\nENV x\nRUN cargo build \\", None, &[])
                .launch
                .is_none()
        );
        let run = image("FROM rust\nCMD cargo run -p orders --bin o\n", None, &[]);
        assert_eq!(run.binary.as_deref(), Some("o"));
    }
}
