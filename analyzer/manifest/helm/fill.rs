//! A template with its values to text.

use super::super::node::{Entry, Value};
use super::functions::{self, shown};
use super::template::{Expr, Part, Template, parse};
use super::values::{field, is_set, size};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Stands in the text for what is known at deployment only.
pub(super) const UNKNOWN: &str = "colocate-knows-not";
/// Functions that make whole lines.
const BLOCKS: [&str; 3] = ["nindent", "indent", "toYaml"];
/// So many steps may a template take; a few thousand is usual. What moves much text takes more than one.
const MAX_STEPS: usize = 400_000;
/// So much of a value is moved in a step.
const STEP: usize = 100;
/// So long may a text become.
const MAX_BYTES: usize = 4 << 20;
/// So deep may parts stand in parts, those of templates that are included counted.
const MAX_DEPTH: usize = 120;

/// A value; `None` for one that is known at deployment only.
pub(super) type Known = Option<Rc<Value>>;

/// A text, and for each of its lines the one of the template that it comes from.
#[derive(Default)]
pub(super) struct Filled {
    pub(super) text: String,
    pub(super) lines: Vec<u32>,
}

impl Filled {
    fn add(&mut self, text: &str, line: u32, moves: bool) {
        for (index, part) in text.split_inclusive('\n').enumerate() {
            if self.text.is_empty() || self.text.ends_with('\n') {
                self.lines.push(if moves { line + index as u32 } else { line });
            }
            self.text.push_str(part);
        }
    }
}

/// What one action sees.
#[derive(Clone)]
struct Scope {
    dot: Known,
    /// The last one of a name counts.
    variables: Vec<(String, Known)>,
}

/// Fills in templates that may include each other.
pub(super) struct Filler<'t> {
    defined: &'t BTreeMap<&'t str, &'t [Part]>,
    root: Rc<Value>,
    steps: usize,
    depth: usize,
}

impl<'t> Filler<'t> {
    pub(super) fn new(defined: &'t BTreeMap<&'t str, &'t [Part]>, root: Value) -> Self {
        Self { defined, root: Rc::new(root), steps: 0, depth: 0 }
    }

    /// The text of a template; `None` if it takes too long or goes too deep.
    pub(super) fn fill(&mut self, template: &Template) -> Option<Filled> {
        let root = Some(Rc::clone(&self.root));
        let variables = vec![(String::new(), root.clone())];
        let mut out = Filled::default();
        self.parts(&template.parts, &mut Scope { dot: root, variables }, &mut out)?;
        Some(out)
    }

    /// Goes so many steps on; `None` if these are too many.
    fn step(&mut self, count: usize) -> Option<()> {
        self.steps += count;
        (self.steps <= MAX_STEPS).then_some(())
    }

    fn parts(&mut self, parts: &[Part], scope: &mut Scope, out: &mut Filled) -> Option<()> {
        if self.depth == MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let known = scope.variables.len();
        for part in parts {
            self.step(1)?;
            if out.text.len() > MAX_BYTES {
                return None;
            }
            self.part(part, scope, out)?;
        }
        scope.variables.truncate(known.max(1));
        self.depth -= 1;
        Some(())
    }

    fn part(&mut self, part: &Part, scope: &mut Scope, out: &mut Filled) -> Option<()> {
        match part {
            Part::Text(text, line) => out.add(text, *line, true),
            Part::Say(value, line) => {
                let known = self.value(value, scope)?;
                // Of a block that is not known there is nothing.
                let is_block =
                    matches!(value, Expr::Call(name, _) if BLOCKS.contains(&name.as_str()));
                let unknown = if is_block { "" } else { UNKNOWN };
                // Where a chart comes with no value, whoever deploys it gives one.
                let known = known.filter(|it| **it != Value::Null || is_block);
                out.add(&known.as_deref().map_or(unknown.to_owned(), shown), *line, false);
            }
            Part::Set(name, value) => {
                let value = self.value(value, scope)?;
                // What is set in a branch holds behind it.
                match scope.variables.iter_mut().rev().find(|(known, _)| known == name) {
                    Some((_, known)) => *known = value,
                    None => scope.variables.push((name.clone(), value)),
                }
            }
            Part::Object(body) => return self.parts(body, scope, out),
            Part::If(branches) => {
                for (condition, body) in branches {
                    let holds = match condition {
                        Some(condition) => self.value(condition, scope)?,
                        None => return self.parts(body, scope, out),
                    };
                    if holds.as_deref().is_none_or(is_set) {
                        return self.parts(body, scope, out);
                    }
                }
            }
            Part::With(value, body, otherwise) => {
                let value = self.value(value, scope)?;
                if value.as_deref().is_none_or(is_set) {
                    let variables = scope.variables.clone();
                    return self.parts(body, &mut Scope { dot: value, variables }, out);
                }
                return self.parts(otherwise, scope, out);
            }
            Part::Range { names, of, body, otherwise } => {
                let items = pairs(&self.value(of, scope)?);
                if items.is_empty() {
                    return self.parts(otherwise, scope, out);
                }
                return self.each(names, items, body, (scope, out));
            }
        }
        Some(())
    }

    /// A body once for each of some items, under these names.
    fn each(
        &mut self,
        names: &[String],
        items: Vec<(Rc<Value>, Rc<Value>)>,
        body: &[Part],
        (scope, out): (&Scope, &mut Filled),
    ) -> Option<()> {
        for (key, value) in items {
            self.step(scope.variables.len())?;
            let mut variables = scope.variables.clone();
            let last = names.len().saturating_sub(1);
            for (at, name) in names.iter().enumerate() {
                let bound = if at == last { Rc::clone(&value) } else { Rc::clone(&key) };
                variables.push((name.clone(), Some(bound)));
            }
            self.parts(body, &mut Scope { dot: Some(value), variables }, out)?;
        }
        Some(())
    }

    /// `None` if it takes too long or goes too deep.
    fn value(&mut self, value: &Expr, scope: &Scope) -> Option<Known> {
        self.step(1)?;
        Some(match value {
            Expr::Text(text) => Some(Rc::new(Value::Text(text.clone()))),
            Expr::Nil => Some(Rc::new(Value::Null)),
            Expr::Dot => scope.dot.clone(),
            Expr::Variable(name) => {
                let known = scope.variables.iter().rev().find(|(known, _)| known == name);
                known.and_then(|(_, value)| value.clone())
            }
            Expr::Field(of, names) => {
                let Some(of) = self.value(of, scope)? else { return Some(None) };
                let found = names.iter().try_fold(&*of, |of, name| field(of, name));
                self.step(found.map_or(0, size) / STEP)?;
                Some(Rc::new(found.cloned().unwrap_or(Value::Null)))
            }
            Expr::Call(name, arguments) => {
                let arguments: Option<Vec<Known>> =
                    arguments.iter().map(|argument| self.value(argument, scope)).collect();
                self.call(name, &arguments?)?
            }
        })
    }

    fn call(&mut self, name: &str, arguments: &[Known]) -> Option<Known> {
        let first = match arguments.first().and_then(Option::as_deref) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        };
        let given = arguments.get(1).cloned().flatten();
        self.step(arguments.iter().flatten().map(|it| size(it)).sum::<usize>() / STEP)?;
        match (name, first) {
            ("include", Some(wanted)) => {
                let Some(parts) = self.defined.get(wanted.as_str()).copied() else {
                    return Some(None);
                };
                self.inside(parts, given)
            }
            ("tpl", Some(wanted)) => match parse(wanted) {
                Some(template) => self.inside(&template.parts, given),
                None => Some(None),
            },
            _ => Some(functions::call(name, arguments)),
        }
    }

    /// The text of parts that are included somewhere.
    fn inside(&mut self, parts: &[Part], dot: Known) -> Option<Known> {
        let mut out = Filled::default();
        // `$` is what the template was handed.
        let variables = vec![(String::new(), dot.clone())];
        self.parts(parts, &mut Scope { dot, variables }, &mut out)?;
        Some(Some(Rc::new(Value::Text(out.text))))
    }
}

/// What a loop runs over, each with its key.
fn pairs(of: &Known) -> Vec<(Rc<Value>, Rc<Value>)> {
    let pair = |key: String, value: &Value| (Rc::new(Value::Text(key)), Rc::new(value.clone()));
    match of.as_deref() {
        Some(Value::List(items)) => {
            let items = items.iter().enumerate();
            items.map(|(index, it)| pair(index.to_string(), &it.value)).collect()
        }
        Some(Value::Map(entries)) => {
            let mut entries: Vec<&Entry> = entries.iter().collect();
            entries.sort_by_key(|entry| entry.key);
            entries.iter().map(|it| pair(it.key.to_string(), &it.node.value)).collect()
        }
        _ => Vec::new(),
    }
}
