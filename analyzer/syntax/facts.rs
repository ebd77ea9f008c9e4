//! What one file says: syn's tree condensed into owned, serialisable facts.
//!
//! Items stand in an arena per file, expressions and patterns in an arena per body. Nothing here knows of
//! other files: names are as written, unresolved.

use super::found::Found;
pub use super::segments::Segments;
use crate::base::{IndexVec, Name, Span, define_id};
use serde::{Deserialize, Serialize};

define_id! {
    /// An item of one file.
    ItemId,
    /// A function, const or static body of one file.
    BodyId,
    /// An expression of one body.
    ExprId,
    /// A pattern of one body.
    PatternId,
}

/// Everything one file says. Depends on the file's text alone, not on its path.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Items that stand at the top of the file, in source order.
    pub roots: Vec<ItemId>,
    /// All items of the file, nested ones (modules, impls, traits, bodies) included.
    pub items: IndexVec<ItemId, Item>,
    /// All bodies of the file.
    pub bodies: IndexVec<BodyId, Body>,
    /// Inner attributes of the file (`#![…]`).
    pub attributes: Vec<Attribute>,
    /// How many lines the file has.
    pub lines: u32,
    /// What was found of it.
    #[serde(skip)]
    pub found: Found,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Name; empty for impls, uses and macro calls.
    pub name: Name,
    /// The name's place, else the item's first token.
    pub span: Span,
    /// Outer attributes without documentation.
    pub attributes: Vec<Attribute>,
    /// Whether it is `pub` in any form.
    pub is_public: bool,
    /// What it is.
    pub kind: ItemKind,
}

impl Item {
    /// Whether the item is there in tests only: `#[test]`, `#[tokio::test]`, `#[cfg(test)]`, `#[bench]`, ….
    pub fn is_test(&self) -> bool {
        self.attributes.iter().any(Attribute::is_test)
    }
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod name;` or `mod name { … }`.
    Module(Module),
    /// `use` declarations, flattened: one import per leaf.
    Use(Vec<Import>),
    /// `extern crate name as alias;`; the item's name is the alias, `original` the crate.
    ExternCrate {
        /// The crate's own name.
        original: Name,
    },
    /// A function, method or associated function.
    Function(Box<Function>),
    /// A struct or union.
    Struct(Box<Struct>),
    /// An enum.
    Enum(Box<Enum>),
    /// A trait.
    Trait(Box<Trait>),
    /// An impl block.
    Impl(Box<Impl>),
    /// `type Name = …;`, free or associated. `aliased` is absent for a bare associated type of a trait.
    TypeAlias(Box<TypeAlias>),
    /// `const` or `static`, free or associated.
    Constant(Box<Constant>),
    /// `macro_rules! name { … }`.
    MacroRules(MacroText),
    /// A macro call in item position.
    MacroCall(Box<ItemMacro>),
}

/// A module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// `Some` for an inline module.
    pub items: Option<Vec<ItemId>>,
    /// The value of `#[path = "…"]`.
    pub path: Option<Name>,
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Import {
    /// Starts with `::`.
    pub is_global: bool,
    /// Segments as written, `crate`, `self` and `super` included; without the `*` of a glob, and without a
    /// trailing `self`.
    pub path: Vec<Name>,
    /// What the leaf brings in.
    pub leaf: ImportLeaf,
    /// Place of the leaf.
    pub span: Span,
}

/// What one leaf of a `use` tree brings into scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportLeaf {
    /// Under this name: the last segment, or the name after `as`. `_` for traits brought in without a name.
    Named(Name),
    /// `*`.
    Glob,
}

/// An attribute: `#[get("/orders/{id}", wrap = "Auth")]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attribute {
    /// Path as written, joined by `::`.
    pub path: Name,
    /// Arguments in order. `#[path = "x"]` has one argument with an empty key and the value `x`.
    pub arguments: Vec<AttributeArgument>,
}

/// One argument of an attribute, possibly nested: `rename = "x"`, `"/path"`, `all(unix, test)`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttributeArgument {
    /// Path before `=` or `(…)`, or a bare word; empty for a bare literal.
    pub key: Name,
    /// Text of a string literal without its quotes, or the tokens of any other value, rendered.
    pub value: Option<Name>,
    /// Arguments in parentheses.
    pub nested: Vec<AttributeArgument>,
}

impl Attribute {
    /// The last segment of the path: `main` of `tokio::main`.
    pub fn last_segment(&self) -> &'static str {
        let path = self.path.as_str();
        path.rsplit("::").next().unwrap_or(path)
    }

    /// The first argument without a key: the path of a route, the value of `#[path = …]`.
    pub fn first_value(&self) -> Option<Name> {
        self.arguments
            .iter()
            .find(|argument| argument.key.is_empty())
            .and_then(|argument| argument.value)
    }

    /// The value of the argument `key`.
    pub fn value_of(&self, key: &str) -> Option<Name> {
        self.arguments
            .iter()
            .find(|argument| argument.key == key)
            .and_then(|argument| argument.value)
    }

    /// Whether it marks something that is there in tests only.
    pub fn is_test(&self) -> bool {
        match self.last_segment() {
            "test" | "bench" | "rstest" | "test_case" | "wasm_bindgen_test" | "quickcheck" => true,
            "cfg" => self.arguments.iter().any(AttributeArgument::requires_test),
            _ => false,
        }
    }
}

impl AttributeArgument {
    /// Whether a `cfg` predicate can hold in tests only.
    pub fn requires_test(&self) -> bool {
        match self.key.as_str() {
            "test" => true,
            "all" => self.nested.iter().any(Self::requires_test),
            "any" => !self.nested.is_empty() && self.nested.iter().all(Self::requires_test),
            "feature" => self.value.is_some_and(|name| is_for_tests(&name)),
            _ => false,
        }
    }
}

/// Whether a feature is named after tests: it opens to the tests of other crates what is otherwise behind `cfg(test)`.
fn is_for_tests(feature: &str) -> bool {
    const WORDS: &[&str] = &[
        "test",
        "tests",
        "testing",
        "testsuite",
        "testutil",
        "testutils",
        "testkit",
        "mock",
        "mocks",
    ];
    feature.split(['-', '_']).any(|word| WORDS.contains(&word))
}

/// Generic parameters with their bounds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Generics {
    /// Type and const parameters in order; lifetimes are left out.
    pub parameters: Vec<GenericParameter>,
    /// `where` predicates on types: bounded type and its bounds. Bounds written at the parameter stand there.
    pub predicates: Vec<(TypeRef, Vec<Bound>)>,
}

/// A type or const parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenericParameter {
    /// Its name.
    pub name: Name,
    /// Bounds written at the parameter.
    pub bounds: Vec<Bound>,
    /// The default type.
    pub default: Option<TypeRef>,
    /// A const parameter.
    pub is_const: bool,
}

/// A trait bound: a path to a trait, with `?Sized` and lifetimes left out.
pub type Bound = Path;

/// A path as written, with generic arguments.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Path {
    /// `<T as Trait>::…`: the type and the trait if one is named; the segments then hold what follows `>`.
    pub qualifier: Option<Box<Qualifier>>,
    /// Starts with `::`.
    pub is_global: bool,
    /// Segments, `crate`, `self`, `super` and `Self` included.
    pub segments: Segments,
}

impl Path {
    /// The last segment's name; empty for an empty path.
    pub fn last_name(&self) -> Name {
        self.segments.last().map(|segment| segment.name).unwrap_or_default()
    }

    /// The name, if the path is one plain segment.
    pub fn as_single_name(&self) -> Option<Name> {
        match &*self.segments {
            [only] if self.qualifier.is_none() && !self.is_global => Some(only.name),
            _ => None,
        }
    }

    /// Segment names joined by `::`, generic arguments and qualifier left out.
    pub fn joined(&self) -> String {
        self.segments.iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::")
    }
}

/// The part of a path between `<` and `>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Qualifier {
    /// The type.
    pub self_type: TypeRef,
    /// The trait after `as`.
    pub as_trait: Option<Path>,
}

/// One segment of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Segment {
    /// The identifier, without `r#`.
    pub name: Name,
    /// Arguments in `<…>` or `(…) -> …`.
    pub arguments: Option<Box<GenericArguments>>,
}

/// Generic arguments of a path segment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenericArguments {
    /// Types and consts in order; lifetimes are left out. For `Fn(A, B) -> C`: one tuple `(A, B)`.
    pub types: Vec<TypeRef>,
    /// `Item = T`; for `Fn(A, B) -> C`: `Output = C` (the unit type where nothing is written).
    pub bindings: Vec<(Name, TypeRef)>,
    /// `Item: Trait`.
    pub constraints: Vec<(Name, Vec<Bound>)>,
}

/// A type as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum TypeRef {
    /// A path, `Self` included.
    Path(Box<Path>),
    /// `&T`, `&mut T`; lifetimes left out.
    Reference(Box<TypeRef>),
    /// `*const T`, `*mut T`.
    Pointer(Box<TypeRef>),
    /// `(A, B)`; empty for the unit type.
    Tuple(Vec<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]` with the text of the length.
    Array(Box<TypeRef>, Name),
    /// `fn(A) -> B`.
    Function(Vec<TypeRef>, Box<TypeRef>),
    /// `impl A + B`.
    ImplTrait(Vec<Bound>),
    /// `dyn A + B`.
    DynTrait(Vec<Bound>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A const argument, a macro or anything else, as rendered text.
    Other(Name),
}

impl TypeRef {
    /// The unit type.
    pub const UNIT: Self = Self::Tuple(Vec::new());
}

/// A function's signature and body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// Generic parameters. `impl Trait` arguments stay in `parameters`.
    pub generics: Generics,
    /// The `self` parameter.
    pub receiver: Option<Receiver>,
    /// Types of the other parameters, in order; their patterns are in the body.
    pub parameters: Vec<Parameter>,
    /// Return type as written; `None` for the unit type. For `async fn` the type without the future.
    pub output: Option<TypeRef>,
    /// `async fn`.
    pub is_async: bool,
    /// Body; absent for declarations in traits and foreign modules.
    pub body: Option<BodyId>,
}

/// A parameter of a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// The name, if the pattern is a plain one, else empty.
    pub name: Name,
    /// The type as written.
    pub ty: TypeRef,
}

/// How a method takes `self`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Receiver {
    /// `self`.
    Value,
    /// `&self`.
    Reference,
    /// `&mut self`.
    MutableReference,
    /// `self: Arc<Self>`, ….
    Typed(TypeRef),
}

/// A struct or union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Struct {
    /// Generic parameters.
    pub generics: Generics,
    /// Fields; tuple structs name theirs `0`, `1`, ….
    pub fields: Vec<Field>,
    /// Whether the fields are positional (`struct S(A, B);`).
    pub is_tuple: bool,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Its name, or its position.
    pub name: Name,
    /// Its type as written.
    pub ty: TypeRef,
    /// Attributes without documentation (`serde`, `clap`, …).
    pub attributes: Vec<Attribute>,
    /// Place of the name, or of the type.
    pub span: Span,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Enum {
    /// Generic parameters.
    pub generics: Generics,
    /// Variants in order.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Fields; positional ones are named `0`, `1`, ….
    pub fields: Vec<Field>,
    /// Whether the fields are positional.
    pub is_tuple: bool,
    /// Attributes without documentation.
    pub attributes: Vec<Attribute>,
    /// Place of the name.
    pub span: Span,
}

/// A trait.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trait {
    /// Generic parameters.
    pub generics: Generics,
    /// Supertraits, those of `where Self: …` included.
    pub supertraits: Vec<Bound>,
    /// Functions, types, consts.
    pub items: Vec<ItemId>,
    /// `trait A = B + C;`: the supertraits are the aliased bounds.
    pub is_alias: bool,
}

/// An impl block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Impl {
    /// Generic parameters.
    pub generics: Generics,
    /// The trait; `None` for an inherent impl. Negative impls are left out altogether.
    pub of_trait: Option<Path>,
    /// The type.
    pub self_type: TypeRef,
    /// Functions, types, consts.
    pub items: Vec<ItemId>,
}

/// A type alias or associated type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypeAlias {
    /// Generic parameters.
    pub generics: Generics,
    /// Bounds of an associated type.
    pub bounds: Vec<Bound>,
    /// What it stands for.
    pub aliased: Option<TypeRef>,
}

/// A const or static.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Constant {
    /// Its type.
    pub ty: TypeRef,
    /// Its value; absent for a bare associated const.
    pub body: Option<BodyId>,
    /// A `static` (also `thread_local!` and `lazy_static!` ones).
    pub is_static: bool,
}

/// Tokens of a macro kept as source text, for expansion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroText {
    /// The text between the outer delimiters, exactly as in the file.
    pub text: Name,
    /// Place of its first token, so that lines inside the text can be told.
    pub start: Span,
}

/// A macro call in item position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemMacro {
    /// The macro's path.
    pub path: Path,
    /// Its tokens.
    pub text: MacroText,
    /// Items that the call turned into: those of well-known macros (`lazy_static!`, `cfg_if!`,
    /// `tokio::task_local!`), tokens that parse as items, or the expansion of a `macro_rules!`.
    pub items: Vec<ItemId>,
}

/// A body: the expressions of one function, const or static.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// All expressions, closures' included.
    pub expressions: IndexVec<ExprId, Expr>,
    /// All patterns.
    pub patterns: IndexVec<PatternId, Pattern>,
    /// Patterns of the function's parameters without `self`, in order.
    pub parameters: Vec<PatternId>,
    /// The whole; for functions a block.
    pub root: Option<ExprId>,
}

/// One expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Expr {
    /// Place of the name that makes the call (method name, last path segment), else of the first token.
    pub span: Span,
    /// What it is.
    pub kind: ExprKind,
}

/// What an expression is. Parentheses and groups are dropped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ExprKind {
    /// A path: local, function, constant, unit struct or variant.
    Path(Box<Path>),
    /// A literal.
    Literal(Literal),
    /// `callee(arguments)`.
    Call {
        /// Usually a path.
        callee: ExprId,
        /// In order.
        arguments: Box<[ExprId]>,
    },
    /// `receiver.method::<types>(arguments)`.
    MethodCall(Box<MethodCall>),
    /// `base.name`; tuple fields are named `0`, `1`, ….
    Field {
        /// What stands before the point.
        base: ExprId,
        /// The field's name.
        name: Name,
    },
    /// `base[index]`.
    Index {
        /// What is indexed.
        base: ExprId,
        /// By what.
        index: ExprId,
    },
    /// `&x`, `&mut x`, `&raw const x`; whether it may be written through.
    Reference(ExprId, bool),
    /// `*x`, `-x`, `!x`.
    Unary {
        /// Which.
        operator: UnaryOperator,
        /// Of what.
        operand: ExprId,
    },
    /// `a + b`, `a += b`, `a == b`, `a && b`.
    Binary {
        /// The operator's tokens: `+`, `+=`, `==`, `&&`.
        operator: Name,
        /// Left operand.
        left: ExprId,
        /// Right operand.
        right: ExprId,
    },
    /// `place = value`.
    Assign {
        /// The place.
        place: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `if condition { … } else { … }`. `if let` has a [`ExprKind::Let`] in its condition.
    If {
        /// The condition.
        condition: ExprId,
        /// The block.
        then_branch: ExprId,
        /// A block or another `if`.
        else_branch: Option<ExprId>,
    },
    /// `let pattern = value` in a condition.
    Let {
        /// The pattern.
        pattern: PatternId,
        /// The value matched.
        value: ExprId,
    },
    /// `match scrutinee { … }`; also `matches!`, whose arms have literal bodies.
    Match {
        /// What is matched.
        scrutinee: ExprId,
        /// The arms in order.
        arms: Box<[MatchArm]>,
    },
    /// `loop { … }`.
    Loop {
        /// The block.
        body: ExprId,
        /// The label without its quote.
        label: Option<Name>,
    },
    /// `while condition { … }`.
    While {
        /// The condition; a [`ExprKind::Let`] for `while let`.
        condition: ExprId,
        /// The block.
        body: ExprId,
        /// The label without its quote.
        label: Option<Name>,
    },
    /// `for pattern in iterable { … }`.
    For(Box<ForLoop>),
    /// A block, also of `unsafe`, `async` and `const` kind.
    Block(Box<Block>),
    /// A closure.
    Closure(Box<Closure>),
    /// `future.await`.
    Await(ExprId),
    /// `value?`.
    Try(ExprId),
    /// `return value`.
    Return(Option<ExprId>),
    /// `break 'label value`.
    Break {
        /// The label without its quote.
        label: Option<Name>,
        /// The value.
        value: Option<ExprId>,
    },
    /// `continue 'label`.
    Continue {
        /// The label without its quote.
        label: Option<Name>,
    },
    /// `(a, b)`; empty for unit.
    Tuple(Box<[ExprId]>),
    /// `[a, b]`.
    Array(Box<[ExprId]>),
    /// `[value; length]`.
    Repeat {
        /// The value.
        value: ExprId,
        /// The length.
        length: ExprId,
    },
    /// `Path { field: value, ..base }`.
    Struct(Box<StructLiteral>),
    /// `start..end`.
    Range {
        /// The lower end.
        start: Option<ExprId>,
        /// The upper end.
        end: Option<ExprId>,
        /// `..=`.
        is_inclusive: bool,
    },
    /// `value as Type`.
    Cast {
        /// The value.
        value: ExprId,
        /// The type.
        ty: Box<TypeRef>,
    },
    /// `yield value`, a `try` block and other rare forms: the operands alone.
    Other(Box<[ExprId]>),
    /// A macro call.
    Macro(Box<MacroCall>),
}

/// A literal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Literal {
    /// A string, without quotes and escapes.
    String(Name),
    /// A byte or C string.
    Bytes(Name),
    /// An integer: value (0 where it does not fit) and suffix (empty if none).
    Integer(u64, Name),
    /// A float: digits and suffix.
    Float(Name, Name),
    /// A boolean.
    Bool(bool),
    /// A character.
    Char(char),
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnaryOperator {
    /// `*`.
    Dereference,
    /// `-`.
    Negate,
    /// `!`.
    Not,
}

/// A method call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MethodCall {
    /// What stands before the point.
    pub receiver: ExprId,
    /// The method's name.
    pub method: Name,
    /// Types of the turbofish.
    pub types: Vec<TypeRef>,
    /// In order, without the receiver.
    pub arguments: Box<[ExprId]>,
}

/// An arm of a `match`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MatchArm {
    /// The pattern.
    pub pattern: PatternId,
    /// The condition after `if`.
    pub guard: Option<ExprId>,
    /// What happens.
    pub body: ExprId,
}

/// A `for` loop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForLoop {
    /// The pattern.
    pub pattern: PatternId,
    /// What is iterated.
    pub iterable: ExprId,
    /// The block.
    pub body: ExprId,
    /// The label without its quote.
    pub label: Option<Name>,
}

/// What kind of block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    /// `{ … }`, also `unsafe` and `const`.
    Plain,
    /// `async { … }`, also `gen`.
    Async,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Plain or async.
    pub kind: BlockKind,
    /// The label without its quote.
    pub label: Option<Name>,
    /// Items declared inside: functions, uses, consts, ….
    pub items: Vec<ItemId>,
    /// Statements in order.
    pub statements: Vec<Statement>,
    /// The value.
    pub tail: Option<ExprId>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Statement {
    /// `let pattern: ty = value else { … };`
    Let {
        /// The pattern.
        pattern: PatternId,
        /// The type as written.
        ty: Option<Box<TypeRef>>,
        /// The value.
        value: Option<ExprId>,
        /// The block after `else`.
        else_branch: Option<ExprId>,
    },
    /// An expression, with or without `;`.
    Expr(ExprId),
}

/// A closure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closure {
    /// Parameters with their types where written.
    pub parameters: Vec<(PatternId, Option<TypeRef>)>,
    /// Return type where written.
    pub output: Option<TypeRef>,
    /// The value.
    pub body: ExprId,
    /// `async |…| …`.
    pub is_async: bool,
}

/// A struct literal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StructLiteral {
    /// The struct or variant.
    pub path: Path,
    /// Fields in order; the shorthand `x` has a path expression as its value.
    pub fields: Vec<(Name, ExprId)>,
    /// What follows `..`.
    pub base: Option<ExprId>,
}

/// A macro call in expression, statement, pattern or type position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MacroCall {
    /// The macro's path.
    pub path: Path,
    /// What its tokens turned into.
    pub meaning: MacroMeaning,
    /// The tokens, kept only where the macro is not well known and may be a `macro_rules!` of the repository.
    pub text: Option<MacroText>,
}

/// What the tokens of a macro call turned into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MacroMeaning {
    /// A format string with its arguments (`format!`, `println!`, `write!`, `panic!`, `anyhow!`, `info!`, …).
    Format {
        /// What stands before the format string: the writer of `write!`, the condition of `assert!`, the fields of
        /// a log line.
        before: Vec<ExprId>,
        /// The format string as written, placeholders included; `None` if there is none.
        template: Option<Name>,
        /// Arguments in the order of the placeholders that use them implicitly, then named ones; captured
        /// identifiers (`{name}`) are appended as path expressions.
        arguments: Vec<(Option<Name>, ExprId)>,
    },
    /// A list of expressions (`vec![a, b]`, `join!(a, b)`, `assert_eq!(a, b)`, …).
    List(Vec<ExprId>),
    /// `vec![value; length]`.
    Repeat(ExprId, ExprId),
    /// `tokio::select!`, `futures::select!`.
    Select(Vec<SelectArm>),
    /// Statements: `async_stream::stream! { … }`, a macro whose tokens parse as a block, or the expansion of a
    /// `macro_rules!`. The id names a block.
    Block(ExprId),
    /// `serde_json::json!` and the like: the expressions found in the tokens.
    Values(Vec<ExprId>),
    /// Nothing could be made of the tokens.
    Unread,
}

/// An arm of `select!`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelectArm {
    /// What the future's value is bound to; `None` for `else` and `default`.
    pub pattern: Option<PatternId>,
    /// The future; `None` for `else` and `default`.
    pub future: Option<ExprId>,
    /// The condition after `if`.
    pub guard: Option<ExprId>,
    /// What happens.
    pub handler: ExprId,
}

/// One pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pattern {
    /// Place of the first token.
    pub span: Span,
    /// What it is.
    pub kind: PatternKind,
}

/// What a pattern is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PatternKind {
    /// `_` and anything that binds nothing.
    Wild,
    /// `..`.
    Rest,
    /// `name`, `ref mut name`, `name @ sub`. May turn out to be a constant or unit variant.
    Binding {
        /// The name.
        name: Name,
        /// Starts with `ref`.
        is_reference: bool,
        /// What follows `@`.
        sub: Option<PatternId>,
    },
    /// A path: constant, unit struct or variant.
    Path(Box<Path>),
    /// `Path(a, b)`.
    TupleStruct {
        /// The struct or variant.
        path: Box<Path>,
        /// In order, [`PatternKind::Rest`] included.
        elements: Box<[PatternId]>,
    },
    /// `Path { field: pattern, .. }`.
    Struct {
        /// The struct or variant.
        path: Box<Path>,
        /// Fields in order; the shorthand `x` has a binding as its pattern.
        fields: Box<[(Name, PatternId)]>,
    },
    /// `(a, b)`.
    Tuple(Box<[PatternId]>),
    /// `[a, b]`.
    Slice(Box<[PatternId]>),
    /// `&p`.
    Reference(PatternId),
    /// `a | b`.
    Or(Box<[PatternId]>),
    /// A literal; ranges are [`PatternKind::Wild`].
    Literal(Literal),
    /// `p: T` (closure parameters keep their types elsewhere).
    Typed(PatternId, Box<TypeRef>),
}
