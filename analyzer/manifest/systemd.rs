//! Which programs does systemd start?
//!
//! Unit files as `systemd.syntax(7)` and `systemd.service(5)` describe them, as far as they name programs.

use super::command::{Launch, launch, words};
use super::files::{Files, file_name};
use crate::base::{Location, Name};

/// A unit of type service.
#[derive(Clone, Debug)]
pub struct SystemdUnit {
    /// `orders` of `orders.service`, `orders` of `orders@.service`.
    pub name: Name,
    /// What `ExecStart=`, `ExecStartPre=` and `ExecStartPost=` start, in this order of the file.
    pub starts: Vec<Launch>,
    /// It is started again when it ends: it should run for as long as the system does.
    pub is_kept_running: bool,
    /// The section that says so.
    pub location: Location,
}

/// Reads all unit files whose name ends with `.service`.
pub(super) fn read(files: Files<'_>) -> Vec<SystemdUnit> {
    let named = files.all().iter().filter_map(|file| {
        let name = file_name(&file.path).strip_suffix(".service")?;
        unit(file.path, name.trim_end_matches('@'), &file.text)
    });
    named.collect()
}

/// The unit in a text; `None` if it has no section `[Service]`.
fn unit(path: Name, name: &str, text: &str) -> Option<SystemdUnit> {
    let mut line_of_section = None;
    let mut is_in_section = false;
    let mut starts = Vec::new();
    let (mut restarts, mut is_once) = (false, false);
    let mut lines = (1..).zip(text.lines());
    while let Some((number, line)) = lines.next() {
        let line = line.trim();
        if line.starts_with('[') {
            is_in_section = line == "[Service]";
            if is_in_section {
                line_of_section.get_or_insert(number);
            }
            continue;
        }
        if !is_in_section || line.starts_with(['#', ';']) {
            continue;
        }
        let mut whole = line.to_owned();
        while whole.ends_with('\\') {
            whole.pop();
            let Some((_, more)) = lines.next() else { break };
            whole.push_str(more.trim());
        }
        let Some((key, command)) = whole.split_once('=') else { continue };
        restarts |= key.trim() == "Restart" && command.trim() != "no";
        is_once |= key.trim() == "Type" && command.trim() == "oneshot";
        if matches!(key.trim(), "ExecStart" | "ExecStartPre" | "ExecStartPost") {
            // What stands before the path changes how it is started, not what.
            let command = command.trim().trim_start_matches(['-', '@', ':', '+', '!', '|']);
            starts.extend(launch(&words(command)));
        }
    }
    let location = Location::new(path, line_of_section?);
    let is_kept_running = restarts && !is_once;
    Some(SystemdUnit { name: Name::new(name), starts, is_kept_running, location })
}

#[cfg(test)]
mod tests {
    use crate::manifest::testing::quiet;

    #[test]
    fn units_name_programs() {
        let manifests = quiet(
            "//- etc/orders@.service\n[Unit]\nDescription=ExecStart=/no\n[Service]\nRestart=always\n# ExecStart=/neither\n\
             ExecStartPre=-/usr/bin/settle --all\nExecStart=/usr/bin/orders \\\n  --port 80\n[Install]\nExecStart=/nor\n\
             //- etc/none.service\n[Unit]\nDescription=x\n",
        );
        let [unit] = &manifests.units[..] else { panic!("one") };
        assert_eq!((unit.name.as_str(), unit.location.span.line), ("orders", 3));
        let programs: Vec<&str> =
            unit.starts.iter().map(|launch| launch.program.as_str()).collect();
        assert_eq!(programs, ["settle", "orders"]);
        assert!(unit.is_kept_running);
        assert_eq!(unit.starts[1].arguments, ["--port", "80"]);
    }
}
