//! Which processes does a `Procfile` name?

use super::command::{Launch, launch, words};
use super::files::{Files, file_name, parent};
use crate::base::{Location, Name};

/// One line of a `Procfile`.
#[derive(Clone, Debug)]
pub struct Process {
    /// `web`, `worker`, …
    pub name: Name,
    /// Folder of the file: where the process starts.
    pub folder: Name,
    /// What it starts.
    pub launch: Option<Launch>,
    /// The line.
    pub location: Location,
}

/// Reads `Procfile`, `Procfile.dev` and the like.
pub(super) fn read(files: Files<'_>) -> Vec<Process> {
    let is_procfile = |name: &str| name == "Procfile" || name.starts_with("Procfile.");
    let found = files.all().iter().filter(|file| is_procfile(file_name(&file.path)));
    found.flat_map(|file| processes(file.path, &file.text)).collect()
}

fn processes(path: Name, text: &str) -> Vec<Process> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim_start().starts_with('#'));
    lines
        .filter_map(|(number, line)| {
            let (name, command) = line.split_once(':')?;
            Some(Process {
                name: Name::new(name.trim()),
                folder: Name::new(parent(&path)),
                launch: launch(&words(command)),
                location: Location::new(path, number),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::manifest::testing::quiet;

    #[test]
    fn lines_name_processes() {
        let manifests = quiet(
            "//- app/Procfile\n# all of them\nweb: PORT=80 target/release/shop-web --x\nworker: cargo run --bin worker\n",
        );
        let [web, worker] = &manifests.processes[..] else { panic!("two") };
        assert_eq!(
            (web.name.as_str(), web.location.span.line, web.folder.as_str()),
            ("web", 2, "app")
        );
        assert_eq!(web.launch.as_ref().and_then(|l| l.bin).as_deref(), Some("shop-web"));
        assert_eq!(worker.launch.as_ref().map(|l| l.program.as_str()), Some("worker"));
    }
}
