//! What is a type called in the evidence, and where is it declared?

use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{AdtId, CrateKind, Program};

/// The type as a reader would write it, references left out.
pub(super) fn in_words(program: &Program, ty: &Ty) -> String {
    let list = |args: &[Ty]| {
        let words: Vec<String> = args.iter().map(|ty| in_words(program, ty)).collect();
        words.join(", ")
    };
    match ty {
        Ty::Reference(args) | Ty::Pointer(args) => list(args),
        Ty::Primitive(name) => name.to_string(),
        Ty::External(path) => last(path).to_owned(),
        Ty::Adt(adt, args) => {
            let name = program.definitions.adts[*adt].name;
            let known: Vec<Ty> = args.iter().filter(|ty| !ty.is_unknown()).cloned().collect();
            if known.is_empty() { name.to_string() } else { format!("{name}<{}>", list(&known)) }
        }
        Ty::Tuple(args) => format!("({})", list(args)),
        Ty::Slice(args) | Ty::Array(args) => format!("[{}]", list(args)),
        _ => "_".to_owned(),
    }
}

/// The last segment of a path.
pub(super) fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// Whether a type is declared in the repository, or derived from what is.
pub(super) fn is_own(program: &Program, adt: AdtId) -> bool {
    let definitions = &program.definitions;
    definitions.crate_of(definitions.adts[adt].module).kind != CrateKind::Stub
}

/// File and line of the first type of the repository in `ty`.
pub(super) fn place(program: &Program, ty: &Ty) -> Option<(Name, u32)> {
    match ty {
        Ty::Adt(adt, _) if is_own(program, *adt) => {
            let definitions = &program.definitions;
            let source = definitions.adts[*adt].source;
            Some((definitions.units[source.file].path, definitions.item(source).span.line))
        }
        Ty::Adt(_, args)
        | Ty::Reference(args)
        | Ty::Pointer(args)
        | Ty::Tuple(args)
        | Ty::Slice(args)
        | Ty::Array(args) => args.iter().find_map(|ty| place(program, ty)),
        _ => None,
    }
}
