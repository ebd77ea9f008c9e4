//! Text that is put together at run time, as far as the source tells.

use crate::base::Name;
use crate::link::FunctionId;

/// How many alternatives are kept.
pub(crate) const ALTERNATIVES: usize = 48;

/// A piece of a [`Text`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Known characters.
    Literal(Name),
    /// The value of an environment variable.
    Environment(Name),
    /// The value of the environment variable that this text names.
    Variable(Text),
    /// The value of a configuration key: `orders.url`.
    Key(Name),
    /// A column of a row: the table and the column. What it is depends on who writes the table.
    Row(Name, Name),
    /// A parameter of a function, by its position without `self`.
    Parameter(FunctionId, u32),
    /// A field of `self` in a method, by its path from there: what it is depends on the receiver of the call.
    Own(FunctionId, Vec<Name>),
    /// A field of a parameter, by its path from there: what it is depends on what the call passes.
    Held(FunctionId, u32, Vec<Name>),
    /// What a parameter, by its position, or `self`, by none, gives when it is asked by a function of a trait.
    Asked(FunctionId, u32, FunctionId),
    /// What the type that a type parameter of a function stands for, by its number, has of its own.
    OfType(FunctionId, u32, Associated),
    /// The items of a list, with this between them: the piece inside stands for the list.
    Joined(Box<Part>, Name),
    /// Not known, for the reason given; the name that the source has for it, if it stands in a format string.
    Unknown(Why, Name),
}

/// Something that a trait declares and every type gives in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Associated {
    /// A constant of this name.
    Constant(Name),
    /// What a function of the trait gives, without a value.
    Function(FunctionId),
}

/// Why a piece of text is not known: a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// The result of a call that is not followed.
    Call,
    /// A field that nothing in reach sets.
    Field,
    /// Data: a row, a message, an element of a collection.
    Data,
    /// Too long a chain.
    Depth,
}

impl Why {
    /// The reason in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Call => "comes from a call that is not followed",
            Self::Field => "comes from a field that nothing in reach sets",
            Self::Data => "comes from data",
            Self::Depth => "comes from too long a chain",
        }
    }
}

/// Text put together from pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(pub Vec<Part>);

impl Part {
    /// The function whose callers decide what the piece is.
    pub fn up_to(&self) -> Option<FunctionId> {
        match self {
            Self::Parameter(function, _)
            | Self::Own(function, _)
            | Self::Held(function, ..)
            | Self::Asked(function, ..)
            | Self::OfType(function, ..) => Some(*function),
            Self::Joined(list, _) => list.up_to(),
            _ => None,
        }
    }

    /// The function whose callers must say what it is: they pass it, or tell a type.
    fn passed_to(&self) -> Option<FunctionId> {
        match self {
            Self::Parameter(function, _)
            | Self::Asked(function, ..)
            | Self::OfType(function, ..) => Some(*function),
            Self::Joined(list, _) => list.passed_to(),
            _ => None,
        }
    }

    /// The name that the source has for it, empty where it has none.
    fn name(&self, parameter: &dyn Fn(FunctionId, u32) -> Option<Name>) -> String {
        let name = match self {
            Self::Environment(name) => Some(name.to_lowercase()),
            Self::Key(name) => name.rsplit('.').next().map(str::to_owned),
            Self::Row(_, name) | Self::Unknown(_, name) => Some(name.to_string()),
            Self::Own(_, chain) | Self::Held(_, _, chain) => chain.last().map(Name::to_string),
            Self::Parameter(function, index) => {
                parameter(*function, *index).map(|name| name.to_string())
            }
            Self::Joined(list, _) => Some(list.name(parameter)),
            Self::Literal(_) | Self::Asked(..) | Self::OfType(..) | Self::Variable(_) => None,
        };
        name.unwrap_or_default()
    }
}

impl Text {
    /// The value of the environment variable of this name.
    pub fn variable(name: Self) -> Self {
        match name.as_literal() {
            Some(known) => Self(vec![Part::Environment(known)]),
            None => Self(vec![Part::Variable(name)]),
        }
    }

    /// Known text.
    pub fn literal(text: &str) -> Self {
        Self(vec![Part::Literal(Name::new(text))])
    }

    /// One unknown piece.
    pub fn unknown(why: Why) -> Self {
        Self(vec![Part::Unknown(why, Name::default())])
    }

    /// This, then that; adjoining literals are merged.
    #[must_use]
    pub fn then(mut self, other: &Self) -> Self {
        for part in &other.0 {
            match (self.0.last_mut(), part) {
                (Some(Part::Literal(known)), Part::Literal(more)) => {
                    *known = Name::new(&format!("{known}{more}"));
                }
                _ => self.0.push(part.clone()),
            }
        }
        self
    }

    /// The path of a URL, without the slash at its start: what follows the first slash behind scheme and host.
    #[must_use]
    pub fn after_host(&self) -> Self {
        for (at, part) in self.0.iter().enumerate() {
            let Part::Literal(text) = part else { continue };
            let from = text.find("://").map_or(0, |scheme| scheme + 3);
            if let Some(slash) = text[from..].find('/') {
                let path = Self::literal(&text[from + slash + 1..]);
                return path.then(&Self(self.0[at + 1..].to_vec()));
            }
        }
        Self::default()
    }

    /// As [`after_host`](Self::after_host); where a host stands alone, what follows it is the path.
    #[must_use]
    pub(super) fn path(&self) -> Self {
        match self.0.as_slice() {
            [Part::Literal(host), rest @ ..] if is_host(host) => {
                without_start_slash(&Self(rest.to_vec()))
            }
            _ => self.after_host(),
        }
    }

    /// The text, if all of it is known.
    pub fn as_literal(&self) -> Option<Name> {
        match self.0.as_slice() {
            [] => Some(Name::default()),
            [Part::Literal(text)] => Some(*text),
            _ => None,
        }
    }

    /// The text with `{}` for every piece that is not known.
    pub fn pattern(&self) -> String {
        self.0
            .iter()
            .map(|part| match part {
                Part::Literal(text) => text.as_str(),
                _ => "{}",
            })
            .collect()
    }

    /// The text with the name of what is not known in braces, as people write it: `{order_id}-placed`.
    pub fn shown(&self, parameter: &dyn Fn(FunctionId, u32) -> Option<Name>) -> String {
        let mut shown = String::new();
        for part in &self.0 {
            if let Part::Literal(text) = part {
                shown.push_str(text);
            } else {
                shown.push('{');
                shown.push_str(&part.name(parameter));
                shown.push('}');
            }
        }
        shown
    }

    /// Gives what is not known, where it is one piece without a name, this name.
    #[must_use]
    pub fn called(mut self, name: Name) -> Self {
        if let [Part::Unknown(_, known)] = self.0.as_mut_slice()
            && known.is_empty()
        {
            *known = name;
        }
        self
    }

    /// Whether anything is known: a literal, an environment variable, a key.
    pub fn is_known_in_part(&self) -> bool {
        self.0
            .iter()
            .any(|part| matches!(part, Part::Literal(_) | Part::Environment(_) | Part::Key(_)))
    }

    /// Whether what the callers of a function pass decides what it is.
    pub fn is_passed_to(&self, function: FunctionId) -> bool {
        self.passed_to(function).next().is_some()
    }

    /// The pieces that the callers of a function pass.
    pub fn passed_to(&self, function: FunctionId) -> impl Iterator<Item = &Part> {
        self.0.iter().filter(move |part| match part {
            Part::Variable(name) => name.is_passed_to(function),
            part => part.passed_to() == Some(function),
        })
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|part| matches!(part, Part::Literal(text) if text.is_empty()))
    }

    /// Whether it depends on what a caller passes or on the receiver of a call.
    pub fn is_open(&self) -> bool {
        self.0.iter().any(|part| match part {
            Part::Variable(name) => name.is_open(),
            part => part.up_to().is_some(),
        })
    }

    /// Every way to replace the pieces that `replace` answers for, at most `limit` of them.
    pub fn replaced(
        &self,
        limit: usize,
        mut replace: impl FnMut(&Part) -> Option<Vec<Self>>,
    ) -> Vec<Self> {
        self.replaced_by(limit, &mut replace)
    }

    fn replaced_by(
        &self,
        limit: usize,
        replace: &mut dyn FnMut(&Part) -> Option<Vec<Self>>,
    ) -> Vec<Self> {
        let mut all = vec![Self::default()];
        for (at, part) in self.0.iter().enumerate() {
            let choices = match part {
                Part::Variable(name) => {
                    let names = name.replaced_by(limit, replace);
                    Some(names.into_iter().map(Self::variable).collect())
                }
                other => replace(other),
            };
            // Nothing to put in its place is not the same as nothing there.
            let choices = choices.map(|choices: Vec<Self>| {
                if choices.is_empty() { vec![Self::unknown(Why::Data)] } else { choices }
            });
            let is_segment = || at > 0 && ends_in_path(&self.0[at - 1]);
            let choices = choices.map(|mut choices| {
                // What a path names is not empty: `orders/{id}` of an `id` that is yet to be set.
                let empty = choices.iter_mut().filter(|choice| choice.is_empty() && is_segment());
                empty.for_each(|choice| *choice = Self::unknown(Why::Data));
                choices
            });
            let choices = choices.unwrap_or_else(|| vec![Self(vec![part.clone()])]);
            all = all
                .iter()
                .flat_map(|front| choices.iter().map(|choice| front.clone().then(choice)))
                .take(limit)
                .collect();
        }
        all
    }
}

/// Whether a piece ends with a slash behind a word of a path.
fn ends_in_path(part: &Part) -> bool {
    let Part::Literal(text) = part else { return false };
    let path = match text.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => text.as_str(),
    };
    text.ends_with('/') && !path.trim_matches('/').is_empty()
}

/// Whether a text says anything: a lone unknown does not.
pub(super) fn is_telling(text: &Text) -> bool {
    text.0.iter().any(|part| !matches!(part, Part::Unknown(..)))
}

/// Each text once, so many at most; an unknown one where there is none.
pub(super) fn limited(mut texts: Vec<Text>) -> Vec<Text> {
    if texts.is_empty() {
        return vec![Text::unknown(Why::Data)];
    }
    texts.sort();
    texts.dedup();
    texts.truncate(ALTERNATIVES);
    texts
}

/// Every front with every back.
pub(super) fn product(front: &[Text], back: &[Text]) -> Vec<Text> {
    let all = front.iter().flat_map(|front| back.iter().map(|back| front.clone().then(back)));
    all.take(ALTERNATIVES).collect()
}

/// `Url::join`: the second with a slash between; one that starts with a slash takes the place of the whole path.
pub(super) fn join_paths(front: &[Text], back: &[Text]) -> Vec<Text> {
    let slash = [Text::literal("/")];
    let is_whole =
        |text: &Text| matches!(text.0.first(), Some(Part::Literal(it)) if it.starts_with('/'));
    let are_whole = back.iter().all(is_whole);
    let base =
        |base: &Text| without_end_slash(&if are_whole { without_path(base) } else { base.clone() });
    let front: Vec<Text> = front.iter().map(base).collect();
    let back: Vec<Text> = back.iter().map(without_start_slash).collect();
    product(&product(&front, &slash), &back)
}

/// A base without what is known of its path.
fn without_path(base: &Text) -> Text {
    let mut base = base.clone();
    let is_alone = base.0.len() == 1;
    if let Some(Part::Literal(last)) = base.0.last_mut() {
        let host = match last.split_once("://") {
            Some((scheme, _)) => scheme.len() + 3,
            None if is_alone => return base,
            None => 0,
        };
        let end = last[host..].find('/').map_or(last.len(), |end| host + end);
        *last = Name::new(&last[..end]);
    }
    base
}

/// Whether a text is scheme and host and nothing more.
fn is_host(text: &str) -> bool {
    text.split_once("://").is_some_and(|(_, host)| !host.is_empty() && !host.contains('/'))
}

/// A list with one more item, and this between.
pub(super) fn longer(front: &[Text], between: Name, back: &[Text]) -> Vec<Text> {
    let all = front.iter().flat_map(|front| {
        back.iter().map(move |back| match (front.0.is_empty(), back.0.is_empty()) {
            (true, _) => back.clone(),
            (_, true) => front.clone(),
            _ => front.clone().then(&Text(vec![Part::Literal(between)])).then(back),
        })
    });
    all.take(ALTERNATIVES).collect()
}

fn without_end_slash(text: &Text) -> Text {
    let mut text = text.clone();
    if let Some(Part::Literal(last)) = text.0.last_mut() {
        *last = Name::new(last.trim_end_matches('/'));
    }
    text
}

fn without_start_slash(text: &Text) -> Text {
    let mut text = text.clone();
    if let Some(Part::Literal(first)) = text.0.first_mut() {
        *first = Name::new(first.trim_start_matches('/'));
    }
    text
}
