//! Which changes of a table does its database announce?
//!
//! A trigger that calls `pg_notify` makes whoever writes a row the sender of a message that never stands in its code. The
//! dialects of SQL and the languages within are many: the text is read as words, and what is not understood is left out.

use super::files::Files;
use crate::base::{Location, Name};
use std::collections::BTreeMap;

/// What a trigger announces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Announcement {
    /// The table, in small letters, without its schema.
    pub table: Name,
    /// Which writing announces it.
    pub change: Change,
    /// The channel that the message goes to.
    pub channel: Name,
    /// The trigger.
    pub location: Location,
}

/// How a row changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// A row more.
    Insert,
    /// Another value in a row.
    Update,
    /// A row less.
    Delete,
}

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    /// A name or keyword, in small letters, or a name in quotes.
    Plain(String),
    /// Text in quotes.
    Text(String),
    /// Anything else, letter by letter.
    Sign(char),
}

impl Word {
    fn is(&self, keyword: &str) -> bool {
        matches!(self, Self::Plain(word) if word == keyword)
    }

    fn plain(&self) -> Option<&str> {
        match self {
            Self::Plain(word) => Some(word),
            _ => None,
        }
    }
}

/// Reads the triggers of all `.sql` files.
pub(super) fn read(files: Files<'_>) -> Vec<Announcement> {
    let mut functions: BTreeMap<String, Vec<Channel>> = BTreeMap::new();
    let mut triggers = Vec::new();
    for file in files.all().iter().filter(|file| file.path.ends_with(".sql")) {
        let lines = lines(&file.text);
        for (at, (word, line)) in lines.iter().enumerate() {
            let rest = &lines[at + 1..];
            match word {
                word if word.is("function") || word.is("procedure") => {
                    if let Some((name, channels)) = function(rest) {
                        functions.entry(name).or_default().extend(channels);
                    }
                }
                word if word.is("trigger") => {
                    let location = Location::new(file.path, *line);
                    triggers.extend(trigger(rest).map(|trigger| (trigger, location)));
                }
                _ => {}
            }
        }
    }
    let mut all: Vec<Announcement> = Vec::new();
    for (trigger, location) in &triggers {
        let channels = functions.get(&trigger.function).map_or(&[][..], Vec::as_slice);
        for channel in channels.iter().filter_map(|channel| channel.of(trigger)) {
            all.extend(trigger.changes.iter().map(|change| Announcement {
                table: Name::new(&trigger.table),
                change: *change,
                channel: Name::new(&channel),
                location: *location,
            }));
        }
    }
    all.sort();
    all.dedup_by(|a, b| (a.table, a.change, a.channel) == (b.table, b.change, b.channel));
    all
}

/// The channel that a function announces to.
#[derive(Clone, Debug)]
enum Channel {
    Named(String),
    /// The trigger names it, as its argument of this position.
    Argument(usize),
    /// Called like the table.
    Table,
}

impl Channel {
    fn of(&self, trigger: &Trigger) -> Option<String> {
        match self {
            Self::Named(name) => Some(name.clone()),
            Self::Argument(at) => trigger.arguments.get(*at).cloned(),
            Self::Table => Some(trigger.table.clone()),
        }
    }
}

/// `name() … pg_notify('channel', …) … `, up to the next that is created.
fn function(rest: &[(Word, u32)]) -> Option<(String, Vec<Channel>)> {
    let (name, rest) = last_name(rest)?;
    let end = rest.iter().position(|(word, _)| word.is("create")).unwrap_or(rest.len());
    let body = &rest[..end];
    let channels = body.iter().enumerate().filter_map(|(at, (word, _))| {
        let rest = &body[at + 1..];
        match word.plain()? {
            "pg_notify" => channel(rest.get(1..)?),
            "notify" => match &rest.first()?.0 {
                Word::Plain(name) => Some(Channel::Named(name.clone())),
                _ => None,
            },
            _ => None,
        }
    });
    let channels: Vec<Channel> = channels.collect();
    (!channels.is_empty()).then_some((name, channels))
}

/// The first argument of `pg_notify(`.
fn channel(rest: &[(Word, u32)]) -> Option<Channel> {
    match &rest.first()?.0 {
        Word::Text(name) => Some(Channel::Named(name.clone())),
        Word::Plain(word) if word == "tg_table_name" => Some(Channel::Table),
        Word::Plain(word) if word == "tg_argv" => match &rest.get(2)?.0 {
            Word::Plain(at) => Some(Channel::Argument(at.parse().ok()?)),
            _ => None,
        },
        _ => None,
    }
}

struct Trigger {
    table: String,
    changes: Vec<Change>,
    function: String,
    arguments: Vec<String>,
}

/// `name AFTER INSERT OR UPDATE OF … ON table … EXECUTE FUNCTION name('argument')`.
fn trigger(rest: &[(Word, u32)]) -> Option<Trigger> {
    let end = rest.iter().position(|(word, _)| *word == Word::Sign(';')).unwrap_or(rest.len());
    let rest = &rest[..end];
    let on = rest.iter().position(|(word, _)| word.is("on"))?;
    let changes = rest[..on].iter().filter_map(|(word, _)| match word.plain()? {
        "insert" => Some(Change::Insert),
        "update" => Some(Change::Update),
        "delete" => Some(Change::Delete),
        _ => None,
    });
    let changes: Vec<Change> = changes.collect();
    let (table, rest) = last_name(&rest[on + 1..])?;
    let run = rest.iter().position(|(word, _)| word.is("execute"))?;
    let (function, rest) = last_name(rest.get(run + 2..)?)?;
    let arguments = rest.iter().filter_map(|(word, _)| match word {
        Word::Text(text) => Some(text.clone()),
        _ => None,
    });
    let arguments = arguments.collect();
    (!changes.is_empty()).then_some(Trigger { table, changes, function, arguments })
}

/// The last part of a name that may have a schema, and what follows.
fn last_name(words: &[(Word, u32)]) -> Option<(String, &[(Word, u32)])> {
    let mut name = words.first()?.0.plain()?;
    let mut rest = &words[1..];
    while let [(Word::Sign('.'), _), (Word::Plain(next), _), after @ ..] = rest {
        (name, rest) = (next, after);
    }
    Some((name.to_lowercase(), rest))
}

/// What a text writes: tables, in small letters and without schema, with how their rows change.
pub fn writes(text: &str) -> Vec<(Name, Change)> {
    let words = lines(text);
    let mut all = Vec::new();
    for (at, (word, _)) in words.iter().enumerate() {
        let Some(keyword) = word.plain() else { continue };
        let behind = |skipped: usize| last_name(words.get(at + 1 + skipped..)?);
        let is_next = |wanted: &str| words.get(at + 1).is_some_and(|(word, _)| word.is(wanted));
        let found = match keyword {
            "insert" if is_next("into") => behind(1).map(|(table, _)| (table, Change::Insert)),
            "delete" if is_next("from") => behind(1).map(|(table, _)| (table, Change::Delete)),
            "update" => {
                let skipped = usize::from(is_next("only"));
                let sets =
                    |rest: &[(Word, u32)]| rest.iter().take(3).any(|(word, _)| word.is("set"));
                behind(skipped)
                    .filter(|(_, rest)| sets(rest))
                    .map(|(table, _)| (table, Change::Update))
            }
            _ => None,
        };
        all.extend(found.map(|(table, change)| (Name::new(&table), change)));
    }
    all
}

/// The channels that a text announces to itself (`NOTIFY`, `pg_notify`), and those that it listens to (`LISTEN`).
pub fn channels(text: &str) -> (Vec<Name>, Vec<Name>) {
    let words = lines(text);
    let (mut announced, mut heard) = (Vec::new(), Vec::new());
    for (at, (word, _)) in words.iter().enumerate() {
        let begins = at == 0 || words[at - 1].0 == Word::Sign(';');
        // A sentence that begins like a statement goes on.
        let ends = || {
            let behind = words.get(at + 2).map(|(word, _)| word);
            behind.is_none_or(|word| matches!(word, Word::Sign(';' | ',')))
        };
        let name = || words.get(at + 1).and_then(|(word, _)| word.plain()).map(Name::new);
        let next = || name().filter(|_| ends());
        match word.plain() {
            Some("notify") if begins => announced.extend(next()),
            Some("listen") if begins => heard.extend(next()),
            Some("pg_notify") => {
                if let Some((Word::Text(name), _)) = words.get(at + 2) {
                    announced.push(Name::new(name));
                }
            }
            _ => {}
        }
    }
    (announced, heard)
}

/// The words of a text with their lines, comments dropped.
fn lines(text: &str) -> Vec<(Word, u32)> {
    let mut words = Vec::new();
    let mut letters = text.chars().peekable();
    let mut line = 1;
    while let Some(letter) = letters.next() {
        let first = line;
        match letter {
            '\n' => line += 1,
            '-' if letters.peek() == Some(&'-') => {
                while letters.next_if(|letter| *letter != '\n').is_some() {}
            }
            '/' if letters.peek() == Some(&'*') => {
                let mut last = ' ';
                for letter in letters.by_ref() {
                    line += u32::from(letter == '\n');
                    if (last, letter) == ('*', '/') {
                        break;
                    }
                    last = letter;
                }
            }
            quote @ ('\'' | '"' | '`') => {
                let mut inside = String::new();
                for letter in letters.by_ref() {
                    line += u32::from(letter == '\n');
                    if letter == quote {
                        break;
                    }
                    inside.push(letter);
                }
                let is_text = quote == '\'';
                words.push((if is_text { Word::Text(inside) } else { Word::Plain(inside) }, first));
            }
            letter if letter.is_alphanumeric() || letter == '_' => {
                let mut word = letter.to_lowercase().to_string();
                while let Some(letter) =
                    letters.next_if(|letter| letter.is_alphanumeric() || *letter == '_')
                {
                    word.extend(letter.to_lowercase());
                }
                words.push((Word::Plain(word), first));
            }
            letter if letter.is_whitespace() => {}
            letter => words.push((Word::Sign(letter), first)),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Change, channels, writes};
    use crate::base::Name;
    use crate::manifest::testing::quiet;

    #[test]
    fn triggers_announce_what_their_functions_say() {
        let manifests = quiet(
            "//- migrations/1.up.sql
CREATE OR REPLACE FUNCTION tell_orders() RETURNS trigger AS $$
BEGIN
    -- CREATE nothing
    PERFORM pg_notify('orders_placed', format('{\"id\": %s}', NEW.id));
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER placed AFTER INSERT OR UPDATE OF state ON shop.\"Orders\"
    FOR EACH ROW EXECUTE PROCEDURE tell_orders();
//- migrations/2.up.sql
CREATE FUNCTION tell() RETURNS trigger AS $$ BEGIN PERFORM pg_notify(TG_ARGV[0], ''); END; $$ LANGUAGE plpgsql;
CREATE TRIGGER gone AFTER DELETE ON stock EXECUTE FUNCTION public.tell('stock_gone');
",
        );
        let found: Vec<(&str, Change, &str)> = manifests
            .announcements
            .iter()
            .map(|it| (it.table.as_str(), it.change, it.channel.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("orders", Change::Insert, "orders_placed"),
                ("orders", Change::Update, "orders_placed"),
                ("stock", Change::Delete, "stock_gone"),
            ]
        );
        assert_eq!(manifests.announcements[0].location.to_string(), "migrations/1.up.sql:8");
    }

    #[test]
    fn statements_say_what_they_write() {
        let name = Name::new;
        assert_eq!(
            writes("WITH a AS (SELECT 1) INSERT INTO shop.orders (id) VALUES ($1)"),
            [(name("orders"), Change::Insert)]
        );
        assert_eq!(writes("update stock set a = 1"), [(name("stock"), Change::Update)]);
        assert_eq!(writes("for update of stock"), []);
        assert_eq!(writes("DELETE FROM \"Stock\" s"), [(name("stock"), Change::Delete)]);
        assert_eq!(channels("LISTEN a; NOTIFY b, 'x'"), (vec![name("b")], vec![name("a")]));
        assert_eq!(channels("SELECT pg_notify('c', $1)"), (vec![name("c")], vec![]));
        assert_eq!(channels("we listen to all"), (vec![], vec![]));
    }
}
