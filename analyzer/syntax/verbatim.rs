//! Items that syn leaves as tokens: what can be had of them.

use super::facts::{ItemId, ItemKind, MacroText};
use super::items::Position;
use super::lower::Lowerer;
use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use syn::{ForeignItem, ImplItem, Item, TraitItem};

impl Lowerer<'_> {
    /// An item in a form syn does not model: `macro m(…) {…}`, a function or constant without a value where
    /// one is due, `impl const Trait for T`, items of traits with a visibility.
    pub(super) fn verbatim_item(
        &mut self,
        tokens: &TokenStream,
        position: Position,
        into: &mut Vec<ItemId>,
    ) {
        let tokens: Vec<_> = tokens.clone().into_iter().collect();
        if let Some(id) = self.declared_macro(&tokens) {
            return into.push(id);
        }
        if position == Position::Module && self.mixed_imports(&tokens, into) {
            return;
        }
        let plain = without_rare_words(&tokens);
        match syn::parse2::<Item>(plain.clone()) {
            Ok(Item::Verbatim(_)) | Err(_) => {}
            Ok(item) if position == Position::Module => return self.item(&item, into),
            Ok(_) => {}
        }
        // `static JOBS: [Job];`, which the linker fills.
        if let Ok(item @ ForeignItem::Static(_)) = syn::parse2::<ForeignItem>(plain.clone()) {
            return self.foreign_item(&item, into);
        }
        match syn::parse2::<TraitItem>(plain.clone()) {
            Ok(TraitItem::Verbatim(_)) | Err(_) => {}
            Ok(item) => return self.associated_declaration(&item, into),
        }
        match syn::parse2::<ImplItem>(plain) {
            Ok(ImplItem::Verbatim(_)) | Err(_) => {}
            Ok(item) => self.associated_item(&item, into),
        }
    }

    /// `use {::one::Thing, two::Other};`: each tree as an import of its own; whether the tokens are that.
    fn mixed_imports(&mut self, tokens: &[TokenTree], into: &mut Vec<ItemId>) -> bool {
        let Some(at) =
            tokens.iter().position(|it| matches!(it, TokenTree::Ident(it) if it == "use"))
        else {
            return false;
        };
        let Some(TokenTree::Group(trees)) = tokens.get(at + 1) else { return false };
        let trees: Vec<TokenTree> = trees.stream().into_iter().collect();
        let is_comma = |it: &TokenTree| matches!(it, TokenTree::Punct(it) if it.as_char() == ',');
        for tree in trees.split(is_comma).filter(|tree| !tree.is_empty()) {
            let end = TokenTree::Punct(Punct::new(';', Spacing::Alone));
            let all = tokens[..=at].iter().chain(tree).cloned().chain([end]);
            if let Ok(item) = syn::parse2::<Item>(all.collect()) {
                self.item(&item, into);
            }
        }
        true
    }

    /// `macro name(…) { … }` and `macro name { (…) => { … } }`.
    fn declared_macro(&mut self, tokens: &[TokenTree]) -> Option<ItemId> {
        let at =
            tokens.iter().position(|it| matches!(it, TokenTree::Ident(it) if it == "macro"))?;
        let TokenTree::Ident(name) = tokens.get(at + 1)? else { return None };
        let rules = match tokens.get(at + 2..)? {
            [TokenTree::Group(rules)] => rules.stream().to_string(),
            [TokenTree::Group(matcher), TokenTree::Group(body)] => format!("{matcher} => {body}"),
            _ => return None,
        };
        let span = self.span(name.span());
        let text = MacroText { text: rules.as_str().into(), start: span };
        let name = self.name(name);
        Some(self.push_lowered_item(name, span, Vec::new(), true, ItemKind::MacroRules(text)))
    }
}

/// The tokens without visibility, `const` before and behind `impl` and `trait`, and `default`.
fn without_rare_words(tokens: &[TokenTree]) -> TokenStream {
    let mut kept = Vec::with_capacity(tokens.len());
    let mut rest = tokens;
    while let [first, after @ ..] = rest {
        let next = after.first();
        rest = match (word(first), next) {
            (Some("pub"), Some(TokenTree::Group(_))) => &after[1..],
            (Some("pub" | "default"), _) => after,
            (Some("const"), Some(next)) if matches!(word(next), Some("impl" | "trait")) => after,
            (Some("impl"), Some(next)) if word(next) == Some("const") => {
                kept.push(first.clone());
                &after[1..]
            }
            (Some("fn" | "struct" | "enum" | "type" | "mod" | "use"), _) => {
                kept.extend_from_slice(rest);
                break;
            }
            _ => {
                kept.push(first.clone());
                after
            }
        };
    }
    kept.into_iter().collect()
}

/// The words that matter here.
fn word(token: &TokenTree) -> Option<&'static str> {
    const WORDS: [&str; 11] =
        ["pub", "default", "const", "impl", "trait", "fn", "struct", "enum", "type", "mod", "use"];
    match token {
        TokenTree::Ident(ident) => WORDS.into_iter().find(|word| ident == word),
        _ => None,
    }
}
