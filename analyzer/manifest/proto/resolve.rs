//! Which file does an import mean, and which declaration a type name?

use super::super::files::{file_name, parent, shared_folders};
use super::{FieldKind, Message, Presence, ProtoEnum, ProtoFile};
use crate::base::{Code, Diagnostic, Location, Name};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// Resolves imports and type names of all files.
pub(super) fn resolve(files: &mut [ProtoFile], log: &mut Vec<Diagnostic>) {
    resolve_imports(files, log);
    let symbols = Symbols::of(files);
    files.par_iter_mut().for_each(|file| symbols.name_types(file));
}

/// Finds the file of every import by the end of its path, since the folders that the build searches are not known.
fn resolve_imports(files: &mut [ProtoFile], log: &mut Vec<Diagnostic>) {
    let mut by_name: FxHashMap<&str, Vec<Name>> = FxHashMap::default();
    let paths: Vec<Name> = files.iter().map(|file| file.path).collect();
    for path in &paths {
        by_name.entry(file_name(path)).or_default().push(*path);
    }
    for file in files {
        for import in &mut file.imports {
            let name = file_name(&import.written);
            let candidates = by_name.get(name).map_or(&[][..], Vec::as_slice);
            import.path = nearest(candidates, &import.written, parent(&file.path));
            if import.path.is_none() && !import.written.starts_with("google/") {
                let message = format!("imported file `{}` is not in the tree", import.written);
                let place = Location::new(file.path, import.line);
                log.push(
                    Diagnostic::warning(Code::UnreadableManifest, message)
                        .at(place)
                        .note("types that it declares are unknown"),
                );
            }
        }
    }
}

/// The candidate that ends in `written` and shares the longest folder with `folder`.
fn nearest(candidates: &[Name], written: &str, folder: &str) -> Option<Name> {
    let written = written.trim_start_matches("./");
    let fits = |path: &&Name| {
        path.strip_suffix(written).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
    };
    let fitting = candidates.iter().filter(fits).copied();
    fitting.max_by_key(|path| (shared_folders(path, folder), std::cmp::Reverse(*path)))
}

/// Every declared type: where, and whether it is an enum.
struct Symbols(FxHashMap<Name, Vec<(Name, bool)>>);

impl Symbols {
    fn of(files: &[ProtoFile]) -> Self {
        let mut symbols = Self(FxHashMap::default());
        for file in files {
            symbols.add(file.path, &file.messages, &file.enums);
        }
        symbols
    }

    fn add(&mut self, path: Name, messages: &[Message], enums: &[ProtoEnum]) {
        for declared in enums {
            self.0.entry(declared.full_name).or_default().push((path, true));
        }
        for message in messages {
            self.0.entry(message.full_name).or_default().push((path, false));
            self.add(path, &message.messages, &message.enums);
        }
    }

    /// Whether `name` is an enum, if it is declared: by this file, by one it imports, or by any other.
    fn is_enum(&self, name: Name, near: &[Name]) -> Option<bool> {
        let declared = self.0.get(&name)?;
        let preferred = near.iter().find_map(|path| declared.iter().find(|(at, _)| at == path));
        preferred.or_else(|| declared.first()).map(|(_, is_enum)| *is_enum)
    }

    fn name_types(&self, file: &mut ProtoFile) {
        let mut near = vec![file.path];
        near.extend(file.imports.iter().filter_map(|import| import.path));
        let package = file.package;
        for method in file.services.iter_mut().flat_map(|service| &mut service.methods) {
            method.input = self.full_name(method.input, package, &near).0;
            method.output = self.full_name(method.output, package, &near).0;
        }
        for message in &mut file.messages {
            self.name_fields(message, &near, file.is_proto2);
        }
    }

    fn name_fields(&self, message: &mut Message, near: &[Name], is_proto2: bool) {
        for field in &mut message.fields {
            self.name_kind(&mut field.kind, message.full_name, near);
            if is_proto2 && field.presence == Presence::Implicit {
                field.presence = Presence::Optional;
            }
        }
        for nested in &mut message.messages {
            self.name_fields(nested, near, is_proto2);
        }
    }

    fn name_kind(&self, kind: &mut FieldKind, scope: Name, near: &[Name]) {
        match kind {
            FieldKind::Map(_, value) => self.name_kind(value, scope, near),
            FieldKind::Message(name) => {
                let (full_name, is_enum) = self.full_name(*name, scope, near);
                *kind = if is_enum {
                    FieldKind::Enum(full_name)
                } else {
                    FieldKind::Message(full_name)
                };
            }
            FieldKind::Scalar(_) | FieldKind::Enum(_) => {}
        }
    }

    /// The declaration that `written` means in `scope`: innermost scope first. What nobody declares is taken for a
    /// message, by its last known spelling.
    fn full_name(&self, written: Name, scope: Name, near: &[Name]) -> (Name, bool) {
        if let Some(absolute) = written.strip_prefix('.') {
            let name = Name::new(absolute);
            return (name, self.is_enum(name, near).unwrap_or_else(|| is_known_enum(&name)));
        }
        let mut outer = Some(scope.as_str());
        while let Some(at) = outer {
            let name = if at.is_empty() { written } else { Name::new(&format!("{at}.{written}")) };
            if let Some(is_enum) = self.is_enum(name, near) {
                return (name, is_enum);
            }
            outer =
                if at.is_empty() { None } else { Some(at.rsplit_once('.').map_or("", |s| s.0)) };
        }
        (written, is_known_enum(&written))
    }
}

/// Enums among the well-known types, whose files need not be in the tree.
fn is_known_enum(name: &str) -> bool {
    matches!(name, "google.protobuf.NullValue" | "google.protobuf.Syntax" | "google.rpc.Code")
}
