//! How code is written changes hardly a rate: every fixture is written anew in ways that mean the same, and the rates
//! between its services stay within a fifth.

use crate::support::{fixtures_in, tree, weighted};
use colocate::source::SourceTree;
use colocate::weigh::WeightedGraph;
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, File, Ident, Pat, Stmt, parse_quote};

/// Folders of fixtures whose services call each other.
const FAMILIES: [&str; 5] = ["brokers", "http", "roles", "rpc", "small"];

/// The share by which a rate may change.
const TOLERANCE: f64 = 0.2;

/// A way to write a file anew; says how often it changed something.
type Rewrite = fn(&mut File) -> usize;

/// Rates by who calls whom with what.
fn rates(graph: &WeightedGraph) -> BTreeMap<String, f64> {
    let calls = graph.calls.iter();
    let named = calls.map(|call| {
        let what = format!("{} → {}, {:?}", call.from, call.to, call.protocol);
        (format!("{what} {}", call.operation), call.rate)
    });
    named.collect()
}

/// All files of a tree written anew, and how often something changed.
fn rewritten(tree: &SourceTree, rewrite: Rewrite) -> (SourceTree, usize) {
    let mut changed = 0;
    let files = tree.files.iter().map(|file| {
        let mut file = file.clone();
        if file.path.ends_with(".rs")
            && let Ok(mut parsed) = syn::parse_file(&file.text)
        {
            let count = rewrite(&mut parsed);
            if count > 0 {
                file.text = parsed.to_token_stream().to_string().into();
            }
            changed += count;
        }
        file
    });
    let files = files.collect::<Vec<_>>();
    (SourceTree { files: files.into(), ..tree.clone() }, changed)
}

/// Checks one way over all fixtures; `at_least` is how often it must have changed something, lest it check nothing.
fn check(rewrite: Rewrite, at_least: usize) {
    let families = FAMILIES.into_iter();
    let inner = families.flat_map(|family| {
        fixtures_in(family).into_iter().map(move |name| format!("{family}/{name}"))
    });
    let mut all = 0;
    for fixture in inner.chain(["shop".to_owned()]) {
        let original = tree(&fixture, &mut Vec::new());
        let (other, changed) = rewritten(&original, rewrite);
        all += changed;
        if changed == 0 {
            continue;
        }
        let (before, after) = (rates(&weighted(&original)), rates(&weighted(&other)));
        let keys = |rates: &BTreeMap<String, f64>| rates.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&before), keys(&after), "{fixture}");
        for (what, one) in &before {
            let other = after[what];
            let is_near = (one - other).abs() <= TOLERANCE * one.max(other);
            assert!(is_near, "{fixture}: {what} was {one} and is {other}");
        }
    }
    assert!(all >= at_least, "only {all} places were written anew");
}

#[test]
fn locals_by_other_names() {
    check(
        |file| {
            let mut renamer = InFunctions { change: rename, changed: 0 };
            renamer.visit_file_mut(file);
            renamer.changed
        },
        250,
    );
}

#[test]
fn arms_in_another_order() {
    check(
        |file| {
            let mut turner = Turner { changed: 0 };
            turner.visit_file_mut(file);
            turner.changed
        },
        10,
    );
}

#[test]
fn loops_as_chains() {
    check(
        |file| {
            let mut chainer = Chainer { changed: 0 };
            chainer.visit_file_mut(file);
            chainer.changed
        },
        10,
    );
}

#[test]
fn statements_in_functions_of_their_own() {
    check(
        |file| {
            let mut extractor = InFunctions { change: extract, changed: 0 };
            extractor.visit_file_mut(file);
            extractor.changed
        },
        50,
    );
}

/// Changes the body of each function; the change says how often it did something.
struct InFunctions {
    change: fn(&mut Block) -> usize,
    changed: usize,
}

impl VisitMut for InFunctions {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.changed += (self.change)(block);
    }
}

/// Gives locals that `let` binds other names. Left alone are names that also stand in macros or short
/// forms of fields, or that functions have.
fn rename(block: &mut Block) -> usize {
    let mut bound = Bound::default();
    bound.visit_block_mut(block);
    let names: BTreeSet<String> = bound.names.difference(&bound.tied).cloned().collect();
    Renamer { names: &names }.visit_block_mut(block);
    names.len()
}

#[derive(Default)]
struct Bound {
    names: BTreeSet<String>,
    tied: BTreeSet<String>,
}

impl VisitMut for Bound {
    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if let Pat::Ident(pattern) = &local.pat {
            let name = pattern.ident.to_string();
            // `let routes = routes();` names a function on its right side.
            let right = local
                .init
                .as_ref()
                .map(|init| init.expr.to_token_stream())
                .unwrap_or_default()
                .to_string();
            if right.split(|it: char| !it.is_alphanumeric() && it != '_').any(|it| it == name) {
                self.tied.insert(name.clone());
            }
            self.names.insert(name);
        }
        visit_mut::visit_local_mut(self, local);
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let text = call.tokens.to_string();
        let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        self.tied.extend(words.map(str::to_owned));
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if field.colon_token.is_none() {
            self.tied.insert(field.member.to_token_stream().to_string());
        }
        visit_mut::visit_field_value_mut(self, field);
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        if field.colon_token.is_none() {
            self.tied.insert(field.member.to_token_stream().to_string());
        }
        visit_mut::visit_field_pat_mut(self, field);
    }
}

struct Renamer<'a> {
    names: &'a BTreeSet<String>,
}

impl Renamer<'_> {
    fn rename(&self, name: &mut Ident) {
        if self.names.contains(&name.to_string()) {
            *name = Ident::new(&format!("other_{name}"), name.span());
        }
    }
}

impl VisitMut for Renamer<'_> {
    fn visit_pat_ident_mut(&mut self, pattern: &mut syn::PatIdent) {
        self.rename(&mut pattern.ident);
        visit_mut::visit_pat_ident_mut(self, pattern);
    }

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path.qself.is_none()
            && path.path.leading_colon.is_none()
            && path.path.segments.len() == 1
        {
            self.rename(&mut path.path.segments[0].ident);
        }
    }
}

/// Turns the arms of a `match` around that may stand in any order: paths and literals without guards; what takes the rest
/// stays last.
struct Turner {
    changed: usize,
}

impl VisitMut for Turner {
    fn visit_expr_match_mut(&mut self, choice: &mut syn::ExprMatch) {
        visit_mut::visit_expr_match_mut(self, choice);
        let takes_rest =
            choice.arms.last().is_some_and(|arm| matches!(arm.pat, Pat::Wild(_) | Pat::Ident(_)));
        let end = choice.arms.len() - usize::from(takes_rest);
        let free = &mut choice.arms[..end];
        let heads: BTreeSet<String> = free.iter().map(|arm| head(&arm.pat)).collect();
        let is_free = |arm: &syn::Arm| {
            matches!(arm.pat, Pat::Path(_) | Pat::Lit(_) | Pat::TupleStruct(_) | Pat::Struct(_))
        };
        if free.len() > 1 && heads.len() == free.len() && free.iter().all(is_free) {
            free.iter_mut().for_each(|arm| arm.comma = Some(syn::token::Comma::default()));
            free.reverse();
            self.changed += 1;
        }
    }
}

/// What tells patterns apart without a look at what they hold.
fn head(pattern: &Pat) -> String {
    match pattern {
        Pat::TupleStruct(pattern) => pattern.path.to_token_stream().to_string(),
        Pat::Struct(pattern) => pattern.path.to_token_stream().to_string(),
        other => other.to_token_stream().to_string(),
    }
}

/// Writes `for` loops as chains, where nothing leaves them.
struct Chainer {
    changed: usize,
}

impl VisitMut for Chainer {
    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        visit_mut::visit_stmt_mut(self, statement);
        let Stmt::Expr(Expr::ForLoop(turn), _) = statement else { return };
        let mut leaves = Leaves::default();
        leaves.visit_block_mut(&mut turn.body);
        if leaves.any || turn.label.is_some() {
            return;
        }
        let (pattern, items, body) = (&turn.pat, &turn.expr, &turn.body);
        *statement = parse_quote! { (#items).into_iter().for_each(|#pattern| #body); };
        self.changed += 1;
    }
}

/// Whether code leaves the closure that it would stand in, or waits.
#[derive(Default)]
struct Leaves {
    any: bool,
}

impl VisitMut for Leaves {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        self.any |= matches!(
            expr,
            Expr::Await(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) | Expr::Try(_)
        );
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let text = call.tokens.to_string();
        self.any |= text.contains("await") || text.contains("return") || text.contains('?');
    }
}

/// Puts statements that call something into functions of their own, which take the function to call.
///
/// A statement `f(a, b);` becomes `own_0(a, b)` with `async fn own_0(…) { f(…).await }` beside it; arguments are passed on as
/// they are, their types left generic.
fn extract(block: &mut Block) -> usize {
    let mut made: Vec<Stmt> = Vec::new();
    for statement in &mut block.stmts {
        let Stmt::Expr(expr, Some(_)) = statement else { continue };
        let (call, waits) = match expr {
            Expr::Await(wait) => match wait.base.as_mut() {
                Expr::Call(call) => (call, true),
                _ => continue,
            },
            Expr::Call(call) => (call, false),
            _ => continue,
        };
        let Expr::Path(path) = call.func.as_ref() else { continue };
        let first = path.path.segments.first().map(|segment| segment.ident.to_string());
        let is_own =
            first.is_some_and(|first| first.starts_with(char::is_lowercase) && first != "self");
        if !is_own || call.args.len() > 3 {
            continue;
        }
        let number = made.len();
        let name = Ident::new(&format!("own_{number}"), proc_macro2::Span::call_site());
        let letters: Vec<Ident> = (0..call.args.len())
            .map(|at| Ident::new(&format!("a{at}"), proc_macro2::Span::call_site()))
            .collect();
        let types: Vec<Ident> = (0..call.args.len())
            .map(|at| Ident::new(&format!("A{at}"), proc_macro2::Span::call_site()))
            .collect();
        let function = &call.func;
        let item = if waits {
            quote! { async fn #name<#(#types),*>(#(#letters: #types),*) { #function(#(#letters),*).await; } }
        } else {
            quote! { fn #name<#(#types),*>(#(#letters: #types),*) { #function(#(#letters),*); } }
        };
        made.push(syn::parse2(item).expect("an item in a body"));
        *call.func = parse_quote! { #name };
    }
    let count = made.len();
    block.stmts.splice(0..0, made);
    count
}
