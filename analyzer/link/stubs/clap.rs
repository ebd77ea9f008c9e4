pub use builder::{Arg, ArgAction, ArgGroup, Command, ValueHint};
pub use error::{Error, ErrorKind};
pub use parser::ArgMatches;
use builder::PossibleValue;
pub type App = Command;
pub type ArgSettings = ArgAction;
pub type OsValues = parser::RawValues;
pub trait Parser: FromArgMatches + CommandFactory {
    fn parse() -> Self;
    fn try_parse() -> Result<Self, Error>;
    fn parse_from<I, T>(itr: I) -> Self;
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error>;
    fn update_from<I, T>(&mut self, itr: I);
    fn try_update_from<I, T>(&mut self, itr: I) -> Result<(), Error>;
}
pub trait CommandFactory {
    fn command() -> Command;
    fn command_for_update() -> Command;
    fn into_app() -> Command;
    fn into_app_for_update() -> Command;
}
pub trait FromArgMatches {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error>;
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error>;
}
pub trait Args: FromArgMatches {
    fn group_id() -> Option<Id>;
    fn augment_args(cmd: Command) -> Command;
    fn augment_args_for_update(cmd: Command) -> Command;
}
pub trait Subcommand: FromArgMatches {
    fn augment_subcommands(cmd: Command) -> Command;
    fn augment_subcommands_for_update(cmd: Command) -> Command;
    fn has_subcommand(name: &str) -> bool;
}
pub trait ValueEnum {
    fn value_variants() -> &[Self];
    fn from_str(input: &str, ignore_case: bool) -> Result<Self, String>;
    fn to_possible_value(&self) -> Option<PossibleValue>;
}
pub trait ArgEnum {
    fn value_variants() -> &[Self];
    fn from_str(input: &str, ignore_case: bool) -> Result<Self, String>;
    fn to_possible_value(&self) -> Option<PossibleValue>;
}
pub use CommandFactory as IntoApp;
impl<T: Parser> CommandFactory for T {}
impl<T: Parser> FromArgMatches for T {}
impl<T: Parser> Args for T {}
impl<T: Parser> Subcommand for T {}
impl<T: Args> FromArgMatches for T {}
impl<T: Subcommand> FromArgMatches for T {}
impl<T: Parser> Parser for Box<T> {}
impl<T: CommandFactory> CommandFactory for Box<T> {}
impl<T: FromArgMatches> FromArgMatches for Box<T> {}
impl<T: Args> Args for Box<T> {}
impl<T: Subcommand> Subcommand for Box<T> {}
impl FromArgMatches for () {}
impl Args for () {}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Id;
impl Id {
    fn as_str(&self) -> &str {}
}
impl From<&str> for Id {}
impl From<String> for Id {}
impl From<&String> for Id {}
impl From<builder::Str> for Id {}
impl From<&Id> for Id {}
impl From<Id> for String {}
impl From<Id> for builder::Str {}
impl AsRef<str> for Id {}
impl std::borrow::Borrow<str> for Id {}
impl std::fmt::Display for Id {}
impl PartialEq<str> for Id {}
impl PartialEq<&str> for Id {}
impl PartialEq<String> for Id {}
#[derive(Clone, PartialEq, Eq, Debug, Default, ValueEnum)]
pub enum ColorChoice {
    Auto,
    Always,
    Never,
}
impl ColorChoice {
    fn possible_values() -> impl Iterator<Item = PossibleValue> {}
}
impl std::fmt::Display for ColorChoice {}
impl std::str::FromStr for ColorChoice {
    type Err = String;
}
pub enum AppSettings {
    ArgRequiredElseHelp,
    SubcommandRequiredElseHelp,
    SubcommandRequired,
    DeriveDisplayOrder,
    DisableHelpSubcommand,
    DisableVersion,
    ColoredHelp,
    VersionlessSubcommands,
    GlobalVersion,
    TrailingVarArg,
    AllowLeadingHyphen,
    AllowHyphenValues,
    AllowNegativeNumbers,
    AllowExternalSubcommands,
    ArgsNegateSubcommands,
    InferSubcommands,
    PropagateVersion,
    Hidden,
    UnifiedHelpMessage,
    NextLineHelp,
    NoAutoHelp,
    NoAutoVersion,
    NoBinaryName,
}
pub struct SubCommand;
impl SubCommand {
    fn with_name(name: &str) -> Command {}
}
#[derive(Clone)]
pub struct Values;
impl Iterator for Values {
    type Item = &str;
}
pub mod parser {
    use crate::Id;
    use std::ffi::{OsStr, OsString};
    #[derive(Clone, PartialEq, Eq, Debug, Default)]
    pub struct ArgMatches;
    impl ArgMatches {
        fn get_one<T>(&self, id: &str) -> Option<&T> {}
        fn get_count(&self, id: &str) -> u8 {}
        fn get_flag(&self, id: &str) -> bool {}
        fn get_many<T>(&self, id: &str) -> Option<ValuesRef<T>> {}
        fn get_occurrences<T>(&self, id: &str) -> Option<OccurrencesRef<T>> {}
        fn get_raw(&self, id: &str) -> Option<RawValues> {}
        fn get_raw_occurrences(&self, id: &str) -> Option<RawOccurrences> {}
        fn remove_one<T>(&mut self, id: &str) -> Option<T> {}
        fn remove_many<T>(&mut self, id: &str) -> Option<Values<T>> {}
        fn remove_occurrences<T>(&mut self, id: &str) -> Option<Occurrences<T>> {}
        fn contains_id(&self, id: &str) -> bool {}
        fn ids(&self) -> IdsRef {}
        fn args_present(&self) -> bool {}
        fn value_source(&self, id: &str) -> Option<ValueSource> {}
        fn index_of(&self, id: &str) -> Option<usize> {}
        fn indices_of(&self, id: &str) -> Option<Indices> {}
        fn subcommand(&self) -> Option<(&str, &ArgMatches)> {}
        fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)> {}
        fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> {}
        fn subcommand_name(&self) -> Option<&str> {}
        fn is_valid_subcommand(&self, name: &str) -> bool {}
        fn try_get_one<T>(&self, id: &str) -> Result<Option<&T>, MatchesError> {}
        fn try_get_many<T>(&self, id: &str) -> Result<Option<ValuesRef<T>>, MatchesError> {}
        fn try_get_occurrences<T>(&self, id: &str) -> Result<Option<OccurrencesRef<T>>, MatchesError> {}
        fn try_get_raw(&self, id: &str) -> Result<Option<RawValues>, MatchesError> {}
        fn try_get_raw_occurrences(&self, id: &str) -> Result<Option<RawOccurrences>, MatchesError> {}
        fn try_remove_one<T>(&mut self, id: &str) -> Result<Option<T>, MatchesError> {}
        fn try_remove_many<T>(&mut self, id: &str) -> Result<Option<Values<T>>, MatchesError> {}
        fn try_remove_occurrences<T>(&mut self, id: &str) -> Result<Option<Occurrences<T>>, MatchesError> {}
        fn try_contains_id(&self, id: &str) -> Result<bool, MatchesError> {}
        fn try_clear_id(&mut self, id: &str) -> Result<bool, MatchesError> {}
        fn is_present<S>(&self, id: S) -> bool {}
        fn occurrences_of<S>(&self, id: S) -> u64 {}
        fn value_of<S>(&self, id: S) -> Option<&str> {}
        fn value_of_lossy<S>(&self, id: S) -> Option<std::borrow::Cow<str>> {}
        fn value_of_os<S>(&self, id: S) -> Option<&OsStr> {}
        fn values_of<S>(&self, id: S) -> Option<crate::Values> {}
        fn values_of_lossy<S>(&self, id: S) -> Option<Vec<String>> {}
        fn values_of_os<S>(&self, id: S) -> Option<RawValues> {}
        fn value_of_t<R: std::str::FromStr>(&self, name: &str) -> Result<R, crate::Error> {}
        fn value_of_t_or_exit<R: std::str::FromStr>(&self, name: &str) -> R {}
        fn values_of_t<R: std::str::FromStr>(&self, name: &str) -> Result<Vec<R>, crate::Error> {}
        fn values_of_t_or_exit<R: std::str::FromStr>(&self, name: &str) -> Vec<R> {}
        fn usage(&self) -> &str {}
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub enum MatchesError {
        Downcast { actual: std::any::TypeId, expected: std::any::TypeId },
        UnknownArgument {},
    }
    impl std::error::Error for MatchesError {}
    impl std::fmt::Display for MatchesError {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
    pub enum ValueSource {
        DefaultValue,
        EnvVariable,
        CommandLine,
    }
    #[derive(Clone)]
    pub struct IdsRef;
    impl Iterator for IdsRef {
        type Item = &Id;
    }
    #[derive(Clone, Default)]
    pub struct Values<T>;
    impl<T> Iterator for Values<T> {
        type Item = T;
    }
    #[derive(Clone, Default)]
    pub struct ValuesRef<T>;
    impl<T> Iterator for ValuesRef<T> {
        type Item = &T;
    }
    #[derive(Clone, Default)]
    pub struct RawValues;
    impl Iterator for RawValues {
        type Item = &OsStr;
    }
    #[derive(Clone, Default)]
    pub struct Occurrences<T>;
    impl<T> Iterator for Occurrences<T> {
        type Item = OccurrenceValues<T>;
    }
    #[derive(Clone)]
    pub struct OccurrenceValues<T>;
    impl<T> Iterator for OccurrenceValues<T> {
        type Item = T;
    }
    #[derive(Clone, Default)]
    pub struct OccurrencesRef<T>;
    impl<T> Iterator for OccurrencesRef<T> {
        type Item = OccurrenceValuesRef<T>;
    }
    #[derive(Clone)]
    pub struct OccurrenceValuesRef<T>;
    impl<T> Iterator for OccurrenceValuesRef<T> {
        type Item = &T;
    }
    #[derive(Clone, Default)]
    pub struct RawOccurrences;
    impl Iterator for RawOccurrences {
        type Item = RawOccurrenceValues;
    }
    #[derive(Clone)]
    pub struct RawOccurrenceValues;
    impl Iterator for RawOccurrenceValues {
        type Item = &OsStr;
    }
    #[derive(Clone, Default)]
    pub struct Indices;
    impl Iterator for Indices {
        type Item = usize;
    }
}
pub mod error {
    use crate::builder::StyledStr;
    use crate::Command;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub struct Error<F = RichFormatter>;
    impl<F> Error<F> {
        fn raw<D>(kind: ErrorKind, message: D) -> Self {}
        fn format(self, cmd: &mut Command) -> Self {}
        fn new(kind: ErrorKind) -> Self {}
        fn with_cmd(self, cmd: &Command) -> Self {}
        fn apply<E>(self) -> Error<E> {}
        fn kind(&self) -> ErrorKind {}
        fn context(&self) -> impl Iterator<Item = (ContextKind, &ContextValue)> {}
        fn get(&self, kind: ContextKind) -> Option<&ContextValue> {}
        fn insert(&mut self, kind: ContextKind, value: ContextValue) -> Option<ContextValue> {}
        fn remove(&mut self, kind: ContextKind) -> Option<ContextValue> {}
        fn use_stderr(&self) -> bool {}
        fn exit_code(&self) -> i32 {}
        fn exit(&self) -> ! {}
        fn print(&self) -> std::io::Result<()> {}
        fn render(&self) -> StyledStr {}
        fn with_description(description: &str, kind: ErrorKind) -> Self {}
    }
    impl<F> std::error::Error for Error<F> {}
    impl<F> std::fmt::Display for Error<F> {}
    impl<F> std::fmt::Debug for Error<F> {}
    impl From<std::io::Error> for Error {}
    impl From<std::fmt::Error> for Error {}
    pub trait ErrorFormatter {
        fn format_error(error: &Error<Self>) -> StyledStr;
    }
    pub struct KindFormatter;
    impl ErrorFormatter for KindFormatter {}
    pub struct RichFormatter;
    impl ErrorFormatter for RichFormatter {}
    pub type DefaultFormatter = RichFormatter;
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub enum ErrorKind {
        InvalidValue,
        UnknownArgument,
        InvalidSubcommand,
        NoEquals,
        ValueValidation,
        TooManyValues,
        TooFewValues,
        WrongNumberOfValues,
        ArgumentConflict,
        MissingRequiredArgument,
        MissingSubcommand,
        InvalidUtf8,
        DisplayHelp,
        DisplayHelpOnMissingArgumentOrSubcommand,
        DisplayVersion,
        Io,
        Format,
        UnrecognizedSubcommand,
        EmptyValue,
        UnexpectedMultipleUsage,
        MissingArgumentOrSubcommand,
        HelpDisplayed,
        VersionDisplayed,
        ArgumentNotFound,
    }
    impl ErrorKind {
        fn as_str(self) -> Option<&str> {}
    }
    impl std::fmt::Display for ErrorKind {}
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub enum ContextKind {
        InvalidSubcommand,
        InvalidArg,
        PriorArg,
        ValidSubcommand,
        ValidValue,
        InvalidValue,
        ActualNumValues,
        ExpectedNumValues,
        MinValues,
        SuggestedCommand,
        SuggestedSubcommand,
        SuggestedArg,
        SuggestedValue,
        TrailingArg,
        Suggested,
        Usage,
        Custom,
    }
    impl ContextKind {
        fn as_str(self) -> Option<&str> {}
    }
    impl std::fmt::Display for ContextKind {}
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub enum ContextValue {
        None,
        Bool(bool),
        String(String),
        Strings(Vec<String>),
        StyledStr(StyledStr),
        StyledStrs(Vec<StyledStr>),
        Number(isize),
    }
    impl std::fmt::Display for ContextValue {}
}
pub mod builder {
    use crate::{AppSettings, ArgMatches, ColorChoice, Error, ErrorKind, Id};
    use std::ffi::OsString;
    pub mod styling {
        pub use super::Styles;
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
        pub struct Style;
        impl Style {
            fn new() -> Self {}
            fn bold(self) -> Self {}
            fn dimmed(self) -> Self {}
            fn italic(self) -> Self {}
            fn underline(self) -> Self {}
            fn blink(self) -> Self {}
            fn invert(self) -> Self {}
            fn hidden(self) -> Self {}
            fn strikethrough(self) -> Self {}
            fn fg_color(self, fg: Option<Color>) -> Self {}
            fn bg_color(self, bg: Option<Color>) -> Self {}
            fn underline_color(self, color: Option<Color>) -> Self {}
            fn effects(self, effects: Effects) -> Self {}
            fn get_fg_color(self) -> Option<Color> {}
            fn get_bg_color(self) -> Option<Color> {}
            fn get_effects(self) -> Effects {}
            fn is_plain(self) -> bool {}
            fn render(self) -> impl std::fmt::Display {}
            fn render_reset(self) -> impl std::fmt::Display {}
        }
        impl std::fmt::Display for Style {}
        impl std::ops::BitOr<Effects> for Style {
            type Output = Style;
        }
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
        pub struct Effects;
        impl Effects {
            pub const PLAIN: Effects = 0;
            pub const BOLD: Effects = 0;
            pub const DIMMED: Effects = 0;
            pub const ITALIC: Effects = 0;
            pub const UNDERLINE: Effects = 0;
            pub const BLINK: Effects = 0;
            pub const INVERT: Effects = 0;
            pub const HIDDEN: Effects = 0;
            pub const STRIKETHROUGH: Effects = 0;
            fn new() -> Self {}
            fn is_plain(self) -> bool {}
            fn contains(self, other: Effects) -> bool {}
            fn insert(self, other: Effects) -> Self {}
            fn remove(self, other: Effects) -> Self {}
        }
        impl std::ops::BitOr for Effects {
            type Output = Effects;
        }
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Color {
            Ansi(AnsiColor),
            Ansi256(Ansi256Color),
            Rgb(RgbColor),
        }
        impl From<AnsiColor> for Color {}
        impl From<Ansi256Color> for Color {}
        impl From<RgbColor> for Color {}
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum AnsiColor {
            Black,
            Red,
            Green,
            Yellow,
            Blue,
            Magenta,
            Cyan,
            White,
            BrightBlack,
            BrightRed,
            BrightGreen,
            BrightYellow,
            BrightBlue,
            BrightMagenta,
            BrightCyan,
            BrightWhite,
        }
        impl AnsiColor {
            fn on<C>(self, background: C) -> Style {}
            fn on_default(self) -> Style {}
            fn bright(self, yes: bool) -> Self {}
            fn is_bright(self) -> bool {}
        }
        impl std::ops::BitOr<Effects> for AnsiColor {
            type Output = Style;
        }
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct Ansi256Color(pub u8);
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct RgbColor(pub u8, pub u8, pub u8);
        impl RgbColor {
            fn on_default(self) -> Style {}
        }
        pub struct Reset;
    }
    use styling::Style;
    #[derive(Clone, Debug, Default)]
    pub struct Styles;
    impl Styles {
        fn plain() -> Self {}
        fn styled() -> Self {}
        fn header(self, style: Style) -> Self {}
        fn error(self, style: Style) -> Self {}
        fn usage(self, style: Style) -> Self {}
        fn literal(self, style: Style) -> Self {}
        fn placeholder(self, style: Style) -> Self {}
        fn valid(self, style: Style) -> Self {}
        fn invalid(self, style: Style) -> Self {}
        fn context(self, style: Style) -> Self {}
        fn context_value(self, style: Style) -> Self {}
        fn get_header(&self) -> &Style {}
        fn get_error(&self) -> &Style {}
        fn get_usage(&self) -> &Style {}
        fn get_literal(&self) -> &Style {}
        fn get_placeholder(&self) -> &Style {}
        fn get_valid(&self) -> &Style {}
        fn get_invalid(&self) -> &Style {}
        fn get_context(&self) -> &Style {}
        fn get_context_value(&self) -> &Style {}
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct Str;
    impl Str {
        fn as_str(&self) -> &str {}
    }
    impl From<&str> for Str {}
    impl From<String> for Str {}
    impl From<&String> for Str {}
    impl From<Str> for String {}
    impl std::fmt::Display for Str {}
    impl std::ops::Deref for Str {
        type Target = str;
    }
    impl AsRef<str> for Str {}
    impl AsRef<std::ffi::OsStr> for Str {}
    impl PartialEq<str> for Str {}
    impl PartialEq<&str> for Str {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct OsStr;
    impl OsStr {
        fn as_os_str(&self) -> &std::ffi::OsStr {}
        fn to_os_string(&self) -> OsString {}
    }
    impl From<&str> for OsStr {}
    impl From<String> for OsStr {}
    impl From<&String> for OsStr {}
    impl From<Str> for OsStr {}
    impl From<&std::ffi::OsStr> for OsStr {}
    impl From<OsString> for OsStr {}
    impl From<OsStr> for OsString {}
    impl std::ops::Deref for OsStr {
        type Target = std::ffi::OsStr;
    }
    impl AsRef<std::ffi::OsStr> for OsStr {}
    impl AsRef<std::path::Path> for OsStr {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
    pub struct StyledStr;
    impl StyledStr {
        fn new() -> Self {}
        fn ansi(&self) -> impl std::fmt::Display {}
        fn push_str(&mut self, msg: &str) {}
    }
    impl std::fmt::Write for StyledStr {}
    impl std::fmt::Display for StyledStr {}
    impl From<&str> for StyledStr {}
    impl From<String> for StyledStr {}
    impl From<&String> for StyledStr {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Resettable<T> {
        Value(T),
        Reset,
    }
    impl<T> From<T> for Resettable<T> {}
    impl<T> From<Option<T>> for Resettable<T> {}
    pub trait IntoResettable<T> {
        fn into_resettable(self) -> Resettable<T>;
    }
    #[derive(Clone, Debug)]
    pub enum ArgAction {
        Set,
        Append,
        SetTrue,
        SetFalse,
        Count,
        Help,
        HelpShort,
        HelpLong,
        Version,
    }
    impl ArgAction {
        fn takes_values(&self) -> bool {}
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub enum ValueHint {
        Unknown,
        Other,
        AnyPath,
        FilePath,
        DirPath,
        ExecutablePath,
        CommandName,
        CommandString,
        CommandWithArguments,
        Username,
        Hostname,
        Url,
        EmailAddress,
    }
    impl std::str::FromStr for ValueHint {
        type Err = String;
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub enum ArgPredicate {
        IsPresent,
        Equals(OsStr),
    }
    impl<S: Into<OsStr>> From<S> for ArgPredicate {}
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct ValueRange;
    impl ValueRange {
        pub const EMPTY: ValueRange = 0;
        pub const SINGLE: ValueRange = 0;
        fn new<R>(range: R) -> Self {}
        fn min_values(&self) -> usize {}
        fn max_values(&self) -> usize {}
        fn takes_values(&self) -> bool {}
    }
    impl std::ops::RangeBounds<usize> for ValueRange {}
    impl From<usize> for ValueRange {}
    impl From<std::ops::Range<usize>> for ValueRange {}
    impl From<std::ops::RangeFull> for ValueRange {}
    impl From<std::ops::RangeFrom<usize>> for ValueRange {}
    impl From<std::ops::RangeTo<usize>> for ValueRange {}
    impl From<std::ops::RangeInclusive<usize>> for ValueRange {}
    impl From<std::ops::RangeToInclusive<usize>> for ValueRange {}
    impl std::fmt::Display for ValueRange {}
    #[derive(Clone, PartialEq, Eq, Debug, Default)]
    pub struct PossibleValue;
    impl PossibleValue {
        fn new(name: impl Into<Str>) -> Self {}
        fn help(self, help: impl IntoResettable<StyledStr>) -> Self {}
        fn hide(self, yes: bool) -> Self {}
        fn alias(self, name: impl IntoResettable<Str>) -> Self {}
        fn aliases(self, names: impl IntoIterator) -> Self {}
        fn get_name(&self) -> &str {}
        fn get_help(&self) -> Option<&StyledStr> {}
        fn is_hide_set(&self) -> bool {}
        fn get_name_and_aliases(&self) -> impl Iterator<Item = &str> {}
        fn matches(&self, value: &str, ignore_case: bool) -> bool {}
    }
    impl From<&str> for PossibleValue {}
    impl From<String> for PossibleValue {}
    impl From<Str> for PossibleValue {}
    #[derive(Clone, Debug, PartialEq, Eq, Default)]
    pub struct ArgGroup;
    impl ArgGroup {
        fn new(id: impl Into<Id>) -> Self {}
        fn with_name(name: &str) -> Self {}
        fn id(self, id: impl Into<Id>) -> Self {}
        fn arg(self, arg_id: impl IntoResettable<Id>) -> Self {}
        fn args(self, ns: impl IntoIterator) -> Self {}
        fn get_args(&self) -> impl Iterator<Item = &Id> {}
        fn multiple(self, yes: bool) -> Self {}
        fn is_multiple(&mut self) -> bool {}
        fn required(self, yes: bool) -> Self {}
        fn requires(self, id: impl IntoResettable<Id>) -> Self {}
        fn requires_all(self, ns: impl IntoIterator) -> Self {}
        fn conflicts_with(self, id: impl IntoResettable<Id>) -> Self {}
        fn conflicts_with_all(self, ns: impl IntoIterator) -> Self {}
        fn get_id(&self) -> &Id {}
        fn is_required_set(&self) -> bool {}
    }
    impl From<&ArgGroup> for ArgGroup {}
    #[derive(Clone, Debug)]
    pub struct ValueParser;
    impl ValueParser {
        fn new<P: TypedValueParser>(other: P) -> Self {}
        fn bool() -> Self {}
        fn string() -> Self {}
        fn os_string() -> Self {}
        fn path_buf() -> Self {}
        fn type_id(&self) -> std::any::TypeId {}
        fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue>>> {}
    }
    impl<P: TypedValueParser> From<P> for ValueParser {}
    impl<P, const C: usize> From<[P; C]> for ValueParser {}
    impl<P> From<Vec<P>> for ValueParser {}
    impl From<std::ops::Range<i64>> for ValueParser {}
    impl From<std::ops::RangeInclusive<i64>> for ValueParser {}
    impl From<std::ops::RangeFrom<i64>> for ValueParser {}
    impl From<std::ops::RangeTo<i64>> for ValueParser {}
    impl From<std::ops::RangeToInclusive<i64>> for ValueParser {}
    impl From<std::ops::RangeFull> for ValueParser {}
    pub trait TypedValueParser {
        type Value;
        fn parse_ref(&self, cmd: &Command, arg: Option<&Arg>, value: &std::ffi::OsStr) -> Result<Self::Value, Error>;
        fn parse(&self, cmd: &Command, arg: Option<&Arg>, value: OsString) -> Result<Self::Value, Error>;
        fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue>>>;
        fn map<T, F: Fn(Self::Value) -> T>(self, func: F) -> MapValueParser<Self, T>;
        fn try_map<T, E, F: Fn(Self::Value) -> Result<T, E>>(self, func: F) -> TryMapValueParser<Self, T>;
    }
    impl<T, E, F: Fn(&str) -> Result<T, E>> TypedValueParser for F {
        type Value = T;
    }
    #[derive(Clone, Debug, Default)]
    pub struct StringValueParser;
    impl StringValueParser {
        fn new() -> Self {}
    }
    impl TypedValueParser for StringValueParser {
        type Value = String;
    }
    #[derive(Clone, Debug, Default)]
    pub struct OsStringValueParser;
    impl OsStringValueParser {
        fn new() -> Self {}
    }
    impl TypedValueParser for OsStringValueParser {
        type Value = OsString;
    }
    #[derive(Clone, Debug, Default)]
    pub struct PathBufValueParser;
    impl PathBufValueParser {
        fn new() -> Self {}
    }
    impl TypedValueParser for PathBufValueParser {
        type Value = std::path::PathBuf;
    }
    #[derive(Clone, Debug, Default)]
    pub struct EnumValueParser<E>;
    impl<E> EnumValueParser<E> {
        fn new() -> Self {}
    }
    impl<E> TypedValueParser for EnumValueParser<E> {
        type Value = E;
    }
    #[derive(Clone, Debug)]
    pub struct PossibleValuesParser;
    impl PossibleValuesParser {
        fn new<V>(values: V) -> Self {}
    }
    impl<I> From<I> for PossibleValuesParser {}
    impl TypedValueParser for PossibleValuesParser {
        type Value = String;
    }
    #[derive(Clone, Debug, Default)]
    pub struct RangedI64ValueParser<T = i64>;
    impl<T> RangedI64ValueParser<T> {
        fn new() -> Self {}
        fn range<B>(self, range: B) -> Self {}
    }
    impl<T> TypedValueParser for RangedI64ValueParser<T> {
        type Value = T;
    }
    #[derive(Clone, Debug, Default)]
    pub struct RangedU64ValueParser<T = u64>;
    impl<T> RangedU64ValueParser<T> {
        fn new() -> Self {}
        fn range<B>(self, range: B) -> Self {}
    }
    impl<T> TypedValueParser for RangedU64ValueParser<T> {
        type Value = T;
    }
    #[derive(Clone, Debug, Default)]
    pub struct BoolValueParser;
    impl BoolValueParser {
        fn new() -> Self {}
    }
    impl TypedValueParser for BoolValueParser {
        type Value = bool;
    }
    #[derive(Clone, Debug, Default)]
    pub struct FalseyValueParser;
    impl FalseyValueParser {
        fn new() -> Self {}
    }
    impl TypedValueParser for FalseyValueParser {
        type Value = bool;
    }
    #[derive(Clone, Debug, Default)]
    pub struct BoolishValueParser;
    impl BoolishValueParser {
        fn new() -> Self {}
    }
    impl TypedValueParser for BoolishValueParser {
        type Value = bool;
    }
    #[derive(Clone, Debug, Default)]
    pub struct NonEmptyStringValueParser;
    impl NonEmptyStringValueParser {
        fn new() -> Self {}
    }
    impl TypedValueParser for NonEmptyStringValueParser {
        type Value = String;
    }
    #[derive(Clone, Debug)]
    pub struct MapValueParser<P, T>;
    impl<P, T> TypedValueParser for MapValueParser<P, T> {
        type Value = T;
    }
    #[derive(Clone, Debug)]
    pub struct TryMapValueParser<P, T>;
    impl<P, T> TypedValueParser for TryMapValueParser<P, T> {
        type Value = T;
    }
    #[derive(Clone, Debug)]
    pub struct UnknownArgumentValueParser;
    impl UnknownArgumentValueParser {
        fn suggest<S>(arg: S) -> Self {}
        fn suggest_arg<S>(arg: S) -> Self {}
        fn and_suggest<S>(self, text: S) -> Self {}
    }
    impl TypedValueParser for UnknownArgumentValueParser {
        type Value = String;
    }
    pub trait ValueParserFactory {
        type Parser;
        fn value_parser() -> Self::Parser;
    }
    impl ValueParserFactory for String {
        type Parser = ValueParser;
    }
    impl ValueParserFactory for OsString {
        type Parser = ValueParser;
    }
    impl ValueParserFactory for std::path::PathBuf {
        type Parser = ValueParser;
    }
    impl ValueParserFactory for bool {
        type Parser = ValueParser;
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
    pub struct Arg;
    impl Arg {
    fn new(id: impl Into<Id>) -> Self {}
    fn id(self, id: impl Into<Id>) -> Self {}
    fn short(self, s: impl IntoResettable<char>) -> Self {}
    fn long(self, l: impl IntoResettable<Str>) -> Self {}
    fn alias(self, name: impl IntoResettable<Str>) -> Self {}
    fn short_alias(self, name: impl IntoResettable<char>) -> Self {}
    fn aliases(self, names: impl IntoIterator) -> Self {}
    fn short_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
    fn visible_alias(self, name: impl IntoResettable<Str>) -> Self {}
    fn visible_short_alias(self, name: impl IntoResettable<char>) -> Self {}
    fn visible_aliases(self, names: impl IntoIterator) -> Self {}
    fn visible_short_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
    fn index(self, idx: impl IntoResettable<usize>) -> Self {}
    fn trailing_var_arg(self, yes: bool) -> Self {}
    fn last(self, yes: bool) -> Self {}
    fn required(self, yes: bool) -> Self {}
    fn requires(self, arg_id: impl IntoResettable<Id>) -> Self {}
    fn exclusive(self, yes: bool) -> Self {}
    fn global(self, yes: bool) -> Self {}
    fn add<T>(self, tagged: T) -> Self {}
    fn action(self, action: impl IntoResettable<ArgAction>) -> Self {}
    fn value_parser(self, parser: impl IntoResettable<ValueParser>) -> Self {}
    fn num_args(self, qty: impl IntoResettable<ValueRange>) -> Self {}
    fn number_of_values(self, qty: usize) -> Self {}
    fn value_name(self, name: impl IntoResettable<Str>) -> Self {}
    fn value_names(self, names: impl IntoIterator) -> Self {}
    fn value_hint(self, value_hint: impl IntoResettable<ValueHint>) -> Self {}
    fn ignore_case(self, yes: bool) -> Self {}
    fn allow_hyphen_values(self, yes: bool) -> Self {}
    fn allow_negative_numbers(self, yes: bool) -> Self {}
    fn require_equals(self, yes: bool) -> Self {}
    fn use_value_delimiter(self, yes: bool) -> Self {}
    fn value_delimiter(self, d: impl IntoResettable<char>) -> Self {}
    fn value_terminator(self, term: impl IntoResettable<Str>) -> Self {}
    fn raw(self, yes: bool) -> Self {}
    fn default_value(self, val: impl IntoResettable<OsStr>) -> Self {}
    fn default_value_os(self, val: impl Into<OsStr>) -> Self {}
    fn default_values(self, vals: impl IntoIterator) -> Self {}
    fn default_values_os(self, vals: impl IntoIterator) -> Self {}
    fn default_missing_value(self, val: impl IntoResettable<OsStr>) -> Self {}
    fn default_missing_value_os(self, val: impl Into<OsStr>) -> Self {}
    fn default_missing_values(self, vals: impl IntoIterator) -> Self {}
    fn default_missing_values_os(self, vals: impl IntoIterator) -> Self {}
    fn env(self, name: impl IntoResettable<OsStr>) -> Self {}
    fn env_os(self, name: impl Into<OsStr>) -> Self {}
    fn help(self, h: impl IntoResettable<StyledStr>) -> Self {}
    fn long_help(self, h: impl IntoResettable<StyledStr>) -> Self {}
    fn display_order(self, ord: impl IntoResettable<usize>) -> Self {}
    fn help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
    fn next_line_help(self, yes: bool) -> Self {}
    fn hide(self, yes: bool) -> Self {}
    fn hide_possible_values(self, yes: bool) -> Self {}
    fn hide_default_value(self, yes: bool) -> Self {}
    fn hide_env(self, yes: bool) -> Self {}
    fn hide_env_values(self, yes: bool) -> Self {}
    fn hide_short_help(self, yes: bool) -> Self {}
    fn hide_long_help(self, yes: bool) -> Self {}
    fn group(self, group_id: impl IntoResettable<Id>) -> Self {}
    fn groups(self, group_ids: impl IntoIterator) -> Self {}
    fn default_value_if(self, arg_id: impl Into<Id>, predicate: impl Into<ArgPredicate>, default: impl IntoResettable<OsStr>) -> Self {}
    fn default_values_if(self, arg_id: impl Into<Id>, predicate: impl Into<ArgPredicate>, defaults: impl IntoIterator) -> Self {}
    fn default_value_if_os(self, arg_id: impl Into<Id>, predicate: impl Into<ArgPredicate>, default: impl IntoResettable<OsStr>) -> Self {}
    fn default_value_ifs(self, ifs: impl IntoIterator) -> Self {}
    fn default_values_ifs(self, ifs: impl IntoIterator) -> Self {}
    fn default_value_ifs_os(self, ifs: impl IntoIterator) -> Self {}
    fn required_unless_present(self, arg_id: impl IntoResettable<Id>) -> Self {}
    fn required_unless_present_all(self, names: impl IntoIterator) -> Self {}
    fn required_unless_present_any(self, names: impl IntoIterator) -> Self {}
    fn required_if_eq(self, arg_id: impl Into<Id>, val: impl Into<OsStr>) -> Self {}
    fn required_if_eq_any(self, ifs: impl IntoIterator) -> Self {}
    fn required_if_eq_all(self, ifs: impl IntoIterator) -> Self {}
    fn requires_if(self, val: impl Into<ArgPredicate>, arg_id: impl Into<Id>) -> Self {}
    fn requires_ifs(self, ifs: impl IntoIterator) -> Self {}
    fn requires_all(self, ids: impl IntoIterator) -> Self {}
    fn conflicts_with(self, arg_id: impl IntoResettable<Id>) -> Self {}
    fn conflicts_with_all(self, names: impl IntoIterator) -> Self {}
    fn overrides_with(self, arg_id: impl IntoResettable<Id>) -> Self {}
    fn overrides_with_all(self, names: impl IntoIterator) -> Self {}
    fn get_id(&self) -> &Id {}
    fn get_help(&self) -> Option<&StyledStr> {}
    fn get_long_help(&self) -> Option<&StyledStr> {}
    fn get_display_order(&self) -> usize {}
    fn get_help_heading(&self) -> Option<&str> {}
    fn get_short(&self) -> Option<char> {}
    fn get_visible_short_aliases(&self) -> Option<Vec<char>> {}
    fn get_all_short_aliases(&self) -> Option<Vec<char>> {}
    fn get_short_and_visible_aliases(&self) -> Option<Vec<char>> {}
    fn get_long(&self) -> Option<&str> {}
    fn get_visible_aliases(&self) -> Option<Vec<&str>> {}
    fn get_all_aliases(&self) -> Option<Vec<&str>> {}
    fn get_long_and_visible_aliases(&self) -> Option<Vec<&str>> {}
    fn get_aliases(&self) -> Option<Vec<&str>> {}
    fn get_possible_values(&self) -> Vec<PossibleValue> {}
    fn get_value_names(&self) -> Option<&[Str]> {}
    fn get_num_args(&self) -> Option<ValueRange> {}
    fn get_value_delimiter(&self) -> Option<char> {}
    fn get_value_terminator(&self) -> Option<&Str> {}
    fn get_index(&self) -> Option<usize> {}
    fn get_value_hint(&self) -> ValueHint {}
    fn get_env(&self) -> Option<&std::ffi::OsStr> {}
    fn get_default_values(&self) -> &[OsStr] {}
    fn is_positional(&self) -> bool {}
    fn is_required_set(&self) -> bool {}
    fn is_allow_hyphen_values_set(&self) -> bool {}
    fn is_allow_negative_numbers_set(&self) -> bool {}
    fn get_action(&self) -> &ArgAction {}
    fn get_value_parser(&self) -> &ValueParser {}
    fn is_global_set(&self) -> bool {}
    fn is_next_line_help_set(&self) -> bool {}
    fn is_hide_set(&self) -> bool {}
    fn is_hide_default_value_set(&self) -> bool {}
    fn is_hide_possible_values_set(&self) -> bool {}
    fn is_hide_env_set(&self) -> bool {}
    fn is_hide_env_values_set(&self) -> bool {}
    fn is_hide_short_help_set(&self) -> bool {}
    fn is_hide_long_help_set(&self) -> bool {}
    fn is_require_equals_set(&self) -> bool {}
    fn is_exclusive_set(&self) -> bool {}
    fn is_trailing_var_arg_set(&self) -> bool {}
    fn is_last_set(&self) -> bool {}
    fn is_ignore_case_set(&self) -> bool {}
    fn get<T>(&self) -> Option<&T> {}
    fn remove<T>(self) -> Option<T> {}
        fn with_name(name: &str) -> Self {}
        fn from_usage(usage: &str) -> Self {}
        fn name(self, name: impl Into<Id>) -> Self {}
        fn about(self, about: &str) -> Self {}
        fn takes_value(self, yes: bool) -> Self {}
        fn multiple(self, yes: bool) -> Self {}
        fn multiple_values(self, yes: bool) -> Self {}
        fn multiple_occurrences(self, yes: bool) -> Self {}
        fn max_occurrences(self, qty: usize) -> Self {}
        fn min_values(self, qty: usize) -> Self {}
        fn max_values(self, qty: usize) -> Self {}
        fn possible_value<T>(self, value: T) -> Self {}
        fn possible_values<I>(self, values: I) -> Self {}
        fn validator<O, E, F: Fn(&str) -> Result<O, E>>(self, f: F) -> Self {}
        fn validator_os<O, E, F: Fn(&std::ffi::OsStr) -> Result<O, E>>(self, f: F) -> Self {}
        fn require_delimiter(self, yes: bool) -> Self {}
        fn require_value_delimiter(self, yes: bool) -> Self {}
        fn use_delimiter(self, yes: bool) -> Self {}
        fn empty_values(self, yes: bool) -> Self {}
        fn forbid_empty_values(self, yes: bool) -> Self {}
        fn allow_invalid_utf8(self, yes: bool) -> Self {}
        fn case_insensitive(self, yes: bool) -> Self {}
        fn hidden(self, yes: bool) -> Self {}
        fn required_unless(self, name: &str) -> Self {}
        fn required_unless_one(self, names: &[&str]) -> Self {}
        fn required_if(self, arg: &str, val: &str) -> Self {}
        fn set(self, setting: ArgAction) -> Self {}
        fn default_value_t<V>(self, value: V) -> Self {}
    }
    impl From<&Arg> for Arg {}
    impl std::fmt::Display for Arg {}
    #[derive(Clone, Debug, Default)]
    pub struct Command;
    impl Command {
    fn new(name: impl Into<Str>) -> Self {}
    fn arg(self, a: impl Into<Arg>) -> Self {}
    fn args(self, args: impl IntoIterator) -> Self {}
    fn mut_arg<F: FnOnce(Arg) -> Arg>(self, arg_id: impl AsRef<str>, f: F) -> Self {}
    fn mut_args<F: FnMut(Arg) -> Arg>(self, f: F) -> Self {}
    fn mut_group<F: FnOnce(ArgGroup) -> ArgGroup>(self, arg_id: impl AsRef<str>, f: F) -> Self {}
    fn mut_subcommand<F: FnOnce(Self) -> Self>(self, name: impl AsRef<str>, f: F) -> Self {}
    fn mut_subcommands<F: FnMut(Self) -> Self>(self, f: F) -> Self {}
    fn group(self, group: impl Into<ArgGroup>) -> Self {}
    fn groups(self, groups: impl IntoIterator) -> Self {}
    fn subcommand(self, subcmd: impl Into<Command>) -> Self {}
    fn subcommands(self, subcmds: impl IntoIterator) -> Self {}
    fn defer(self, deferred: fn(Self) -> Self) -> Self {}
    fn debug_assert(self) {}
    fn error(&mut self, kind: ErrorKind, message: impl std::fmt::Display) -> Error {}
    fn get_matches(self) -> ArgMatches {}
    fn get_matches_mut(&mut self) -> ArgMatches {}
    fn try_get_matches(self) -> Result<ArgMatches, Error> {}
    fn get_matches_from<I, T>(self, itr: I) -> ArgMatches {}
    fn try_get_matches_from<I, T>(self, itr: I) -> Result<ArgMatches, Error> {}
    fn try_get_matches_from_mut<I, T>(&mut self, itr: I) -> Result<ArgMatches, Error> {}
    fn print_help(&mut self) -> std::io::Result<()> {}
    fn print_long_help(&mut self) -> std::io::Result<()> {}
    fn render_help(&mut self) -> StyledStr {}
    fn render_long_help(&mut self) -> StyledStr {}
    fn write_help<W: std::io::Write>(&mut self, w: &mut W) -> std::io::Result<()> {}
    fn write_long_help<W: std::io::Write>(&mut self, w: &mut W) -> std::io::Result<()> {}
    fn render_version(&self) -> String {}
    fn render_long_version(&self) -> String {}
    fn render_usage(&mut self) -> StyledStr {}
    fn add<T>(self, tagged: T) -> Self {}
    fn no_binary_name(self, yes: bool) -> Self {}
    fn ignore_errors(self, yes: bool) -> Self {}
    fn args_override_self(self, yes: bool) -> Self {}
    fn dont_delimit_trailing_values(self, yes: bool) -> Self {}
    fn color(self, color: ColorChoice) -> Self {}
    fn styles(self, styles: Styles) -> Self {}
    fn term_width(self, width: usize) -> Self {}
    fn max_term_width(self, width: usize) -> Self {}
    fn disable_version_flag(self, yes: bool) -> Self {}
    fn propagate_version(self, yes: bool) -> Self {}
    fn next_line_help(self, yes: bool) -> Self {}
    fn disable_help_flag(self, yes: bool) -> Self {}
    fn disable_help_subcommand(self, yes: bool) -> Self {}
    fn disable_colored_help(self, yes: bool) -> Self {}
    fn help_expected(self, yes: bool) -> Self {}
    fn dont_collapse_args_in_usage(self, yes: bool) -> Self {}
    fn hide_possible_values(self, yes: bool) -> Self {}
    fn infer_long_args(self, yes: bool) -> Self {}
    fn infer_subcommands(self, yes: bool) -> Self {}
    fn name(self, name: impl Into<Str>) -> Self {}
    fn bin_name(self, name: impl IntoResettable<String>) -> Self {}
    fn display_name(self, name: impl IntoResettable<String>) -> Self {}
    fn author(self, author: impl IntoResettable<Str>) -> Self {}
    fn about(self, about: impl IntoResettable<StyledStr>) -> Self {}
    fn long_about(self, long_about: impl IntoResettable<StyledStr>) -> Self {}
    fn after_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
    fn after_long_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
    fn before_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
    fn before_long_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
    fn version(self, ver: impl IntoResettable<Str>) -> Self {}
    fn long_version(self, ver: impl IntoResettable<Str>) -> Self {}
    fn override_usage(self, usage: impl IntoResettable<StyledStr>) -> Self {}
    fn override_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
    fn help_template(self, s: impl IntoResettable<StyledStr>) -> Self {}
    fn flatten_help(self, yes: bool) -> Self {}
    fn next_help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
    fn next_display_order(self, disp_ord: impl IntoResettable<usize>) -> Self {}
    fn arg_required_else_help(self, yes: bool) -> Self {}
    fn allow_hyphen_values(self, yes: bool) -> Self {}
    fn allow_negative_numbers(self, yes: bool) -> Self {}
    fn trailing_var_arg(self, yes: bool) -> Self {}
    fn allow_missing_positional(self, yes: bool) -> Self {}
    fn short_flag(self, short: impl IntoResettable<char>) -> Self {}
    fn long_flag(self, long: impl Into<Str>) -> Self {}
    fn alias(self, name: impl IntoResettable<Str>) -> Self {}
    fn short_flag_alias(self, name: impl IntoResettable<char>) -> Self {}
    fn long_flag_alias(self, name: impl IntoResettable<Str>) -> Self {}
    fn aliases(self, names: impl IntoIterator) -> Self {}
    fn short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
    fn long_flag_aliases(self, names: impl IntoIterator) -> Self {}
    fn visible_alias(self, name: impl IntoResettable<Str>) -> Self {}
    fn visible_short_flag_alias(self, name: impl IntoResettable<char>) -> Self {}
    fn visible_long_flag_alias(self, name: impl IntoResettable<Str>) -> Self {}
    fn visible_aliases(self, names: impl IntoIterator) -> Self {}
    fn visible_short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
    fn visible_long_flag_aliases(self, names: impl IntoIterator) -> Self {}
    fn display_order(self, ord: impl IntoResettable<usize>) -> Self {}
    fn hide(self, yes: bool) -> Self {}
    fn subcommand_required(self, yes: bool) -> Self {}
    fn allow_external_subcommands(self, yes: bool) -> Self {}
    fn external_subcommand_value_parser(self, parser: impl IntoResettable<ValueParser>) -> Self {}
    fn args_conflicts_with_subcommands(self, yes: bool) -> Self {}
    fn subcommand_precedence_over_arg(self, yes: bool) -> Self {}
    fn subcommand_negates_reqs(self, yes: bool) -> Self {}
    fn multicall(self, yes: bool) -> Self {}
    fn subcommand_value_name(self, value_name: impl IntoResettable<Str>) -> Self {}
    fn subcommand_help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
    fn get_display_name(&self) -> Option<&str> {}
    fn get_bin_name(&self) -> Option<&str> {}
    fn set_bin_name(&mut self, name: impl Into<String>) {}
    fn get_name(&self) -> &str {}
    fn get_name_and_visible_aliases(&self) -> Vec<&str> {}
    fn get_version(&self) -> Option<&str> {}
    fn get_long_version(&self) -> Option<&str> {}
    fn get_display_order(&self) -> usize {}
    fn get_author(&self) -> Option<&str> {}
    fn get_short_flag(&self) -> Option<char> {}
    fn get_long_flag(&self) -> Option<&str> {}
    fn get_about(&self) -> Option<&StyledStr> {}
    fn get_long_about(&self) -> Option<&StyledStr> {}
    fn get_overridden_usage(&self) -> Option<&StyledStr> {}
    fn is_flatten_help_set(&self) -> bool {}
    fn get_next_help_heading(&self) -> Option<&str> {}
    fn get_visible_aliases(&self) -> impl Iterator<Item = &str> {}
    fn get_visible_short_flag_aliases(&self) -> impl Iterator<Item = char> {}
    fn get_visible_long_flag_aliases(&self) -> impl Iterator<Item = &str> {}
    fn get_all_aliases(&self) -> impl Iterator<Item = &str> {}
    fn get_all_short_flag_aliases(&self) -> impl Iterator<Item = char> {}
    fn get_all_long_flag_aliases(&self) -> impl Iterator<Item = &str> {}
    fn get_aliases(&self) -> impl Iterator<Item = &str> {}
    fn get_color(&self) -> ColorChoice {}
    fn get_styles(&self) -> &Styles {}
    fn get_subcommands(&self) -> impl Iterator<Item = &Self> {}
    fn get_subcommands_mut(&mut self) -> impl Iterator<Item = &mut Self> {}
    fn has_subcommands(&self) -> bool {}
    fn get_subcommand_help_heading(&self) -> Option<&str> {}
    fn get_subcommand_value_name(&self) -> Option<&str> {}
    fn get_before_help(&self) -> Option<&StyledStr> {}
    fn get_before_long_help(&self) -> Option<&StyledStr> {}
    fn get_after_help(&self) -> Option<&StyledStr> {}
    fn get_after_long_help(&self) -> Option<&StyledStr> {}
    fn find_subcommand(&self, name: impl AsRef<std::ffi::OsStr>) -> Option<&Self> {}
    fn find_subcommand_mut(&mut self, name: impl AsRef<std::ffi::OsStr>) -> Option<&mut Self> {}
    fn get_groups(&self) -> impl Iterator<Item = &ArgGroup> {}
    fn get_arguments(&self) -> impl Iterator<Item = &Arg> {}
    fn get_positionals(&self) -> impl Iterator<Item = &Arg> {}
    fn get_opts(&self) -> impl Iterator<Item = &Arg> {}
    fn get_arg_conflicts_with(&self, arg: &Arg) -> Vec<&Arg> {}
    fn is_no_binary_name_set(&self) -> bool {}
    fn is_dont_delimit_trailing_values_set(&self) -> bool {}
    fn is_disable_version_flag_set(&self) -> bool {}
    fn is_propagate_version_set(&self) -> bool {}
    fn is_next_line_help_set(&self) -> bool {}
    fn is_disable_help_flag_set(&self) -> bool {}
    fn is_disable_help_subcommand_set(&self) -> bool {}
    fn is_disable_colored_help_set(&self) -> bool {}
    fn is_dont_collapse_args_in_usage_set(&self) -> bool {}
    fn is_arg_required_else_help_set(&self) -> bool {}
    fn is_allow_negative_numbers_set(&self) -> bool {}
    fn is_trailing_var_arg_set(&self) -> bool {}
    fn is_allow_missing_positional_set(&self) -> bool {}
    fn is_hide_set(&self) -> bool {}
    fn is_subcommand_required_set(&self) -> bool {}
    fn is_allow_external_subcommands_set(&self) -> bool {}
    fn get_external_subcommand_value_parser(&self) -> Option<&ValueParser> {}
    fn is_args_conflicts_with_subcommands_set(&self) -> bool {}
    fn is_args_override_self(&self) -> bool {}
    fn is_subcommand_precedence_over_arg_set(&self) -> bool {}
    fn is_subcommand_negates_reqs_set(&self) -> bool {}
    fn is_multicall_set(&self) -> bool {}
    fn get<T>(&self) -> Option<&T> {}
    fn remove<T>(self) -> Option<T> {}
    fn build(&mut self) {}
        fn with_name<S>(name: S) -> Self {}
        fn setting(self, setting: AppSettings) -> Self {}
        fn settings(self, settings: &[AppSettings]) -> Self {}
        fn global_setting(self, setting: AppSettings) -> Self {}
        fn global_settings(self, settings: &[AppSettings]) -> Self {}
        fn unset_setting(self, setting: AppSettings) -> Self {}
        fn set_term_width(self, width: usize) -> Self {}
        fn usage<S>(self, usage: S) -> Self {}
        fn help<S>(self, help: S) -> Self {}
        fn template<S>(self, template: S) -> Self {}
        fn version_short<S>(self, short: S) -> Self {}
        fn help_short<S>(self, short: S) -> Self {}
        fn arg_from_usage(self, usage: &str) -> Self {}
        fn args_from_usage(self, usage: &str) -> Self {}
        fn help_heading<S>(self, heading: S) -> Self {}
        fn get_matches_safe(self) -> Result<ArgMatches, Error> {}
        fn get_matches_from_safe<I, T>(self, itr: I) -> Result<ArgMatches, Error> {}
        fn get_matches_from_safe_borrow<I, T>(&mut self, itr: I) -> Result<ArgMatches, Error> {}
    }
    impl From<&Command> for Command {}
    impl std::fmt::Display for Command {}
    impl std::ops::Index<&Id> for Command {
        type Output = Arg;
    }
    pub trait ArgExt {}
    pub trait CommandExt {}
}
