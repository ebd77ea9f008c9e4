//! Where configuration keeps a value: the way of fields from the struct that a whole file is read into.

use crate::base::Name;
use crate::link::{AdtId, CrateKind, Program, types::Ty};
use crate::syntax::facts::{Attribute, Field, Item, ItemKind};
use rustc_hash::FxHashMap;

/// How many levels of configuration are followed.
const DEPTH: usize = 8;
/// How many places one struct may be kept at.
const PLACES: usize = 6;

/// Which configuration struct is a field of which.
#[derive(Debug, Default)]
pub(crate) struct Holders {
    /// Structs that are read from text: for each the structs that hold it, with the key.
    held: FxHashMap<AdtId, Vec<(AdtId, Name)>>,
    /// The keys of fields that are called otherwise; empty where the fields of the struct inside stand in its place.
    renamed: FxHashMap<(AdtId, Name), Name>,
}

impl Holders {
    /// Finds the structs that are read from text, and what holds them.
    pub(super) fn index(program: &Program) -> Self {
        let definitions = &program.definitions;
        let mut holders = Self::default();
        let read: Vec<AdtId> = definitions
            .adts
            .iter_enumerated()
            .filter(|(adt, _)| program.types.made_of_data[*adt])
            .filter(|(_, record)| definitions.crate_of(record.module).kind != CrateKind::Stub)
            .filter(|(_, record)| is_read(definitions.item(record.source)))
            .map(|(adt, _)| adt)
            .collect();
        for adt in &read {
            holders.held.entry(*adt).or_default();
        }
        for adt in read {
            let item = definitions.item(definitions.adts[adt].source);
            let ItemKind::Struct(facts) = &item.kind else { continue };
            let types = program.types.fields(definitions, adt);
            for (field, (_, ty)) in facts.fields.iter().zip(types.iter().flatten()) {
                let mut inside = Vec::new();
                structs_in(ty, &mut inside, 0);
                let key = if is_flat(field) { Name::default() } else { key_of(field) };
                if key != field.name {
                    holders.renamed.insert((adt, field.name), key);
                }
                for inner in inside.into_iter().filter(|inner| *inner != adt) {
                    if let Some(held) = holders.held.get_mut(&inner) {
                        held.push((adt, key));
                    }
                }
            }
        }
        holders
    }

    /// Whether values of a struct are read from text.
    pub(super) fn is_read(&self, adt: AdtId) -> bool {
        self.held.contains_key(&adt)
    }

    /// The key under which a struct that is read from text keeps a field.
    pub(super) fn key(&self, adt: AdtId, field: Name) -> Name {
        self.renamed.get(&(adt, field)).copied().unwrap_or(field)
    }

    /// The keys that `field` of a configuration struct can have; none for other structs.
    pub(super) fn keys(&self, adt: AdtId, field: Name) -> Vec<Name> {
        if !self.held.contains_key(&adt) {
            return Vec::new();
        }
        let mut done = Vec::new();
        let mut work = vec![(adt, field.to_string(), vec![adt])];
        while let Some((at, key, seen)) = work.pop() {
            let above = self.held.get(&at).map_or(&[][..], Vec::as_slice);
            if above.is_empty() || seen.len() > DEPTH {
                done.push(Name::new(&key));
            }
            for (holder, name) in above.iter().filter(|(holder, _)| !seen.contains(holder)) {
                let longer = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                let mut seen = seen.clone();
                seen.push(*holder);
                work.push((*holder, longer, seen));
            }
            if done.len() + work.len() > 4 * PLACES {
                break;
            }
        }
        done.sort();
        done.dedup();
        done.truncate(PLACES);
        done
    }
}

/// Whether values of a struct are read from text.
fn is_read(item: &Item) -> bool {
    item.attributes
        .iter()
        .filter(|attribute| attribute.path == "derive")
        .flat_map(|attribute| &attribute.arguments)
        .any(|argument| argument.key.rsplit("::").next() == Some("Deserialize"))
}

fn structs_in(ty: &Ty, found: &mut Vec<AdtId>, depth: u32) {
    if let Ty::Adt(adt, arguments) = ty.peeled()
        && depth < 6
    {
        found.push(*adt);
        for argument in arguments.iter() {
            structs_in(argument, found, depth + 1);
        }
    }
}

fn serde(field: &Field) -> impl Iterator<Item = &Attribute> {
    field.attributes.iter().filter(|attribute| attribute.last_segment() == "serde")
}

fn is_flat(field: &Field) -> bool {
    serde(field)
        .any(|attribute| attribute.arguments.iter().any(|argument| argument.key == "flatten"))
}

fn key_of(field: &Field) -> Name {
    let renamed = serde(field).find_map(|attribute| attribute.value_of("rename"));
    renamed.unwrap_or(field.name)
}
