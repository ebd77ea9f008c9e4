#[derive(Clone, Debug, Default, Ord, Hash)]
pub struct Style {}
impl Style {
    fn new() -> Self {}
    fn fg_color(self, fg: Option<Color>) -> Self {}
    fn bg_color(self, bg: Option<Color>) -> Self {}
    fn underline_color(self, underline: Option<Color>) -> Self {}
    fn effects(self, effects: Effects) -> Self {}
    fn render(self) -> impl std::fmt::Display {}
    fn write_to(self, write: &mut dyn std::io::Write) -> std::io::Result<()> {}
    fn render_reset(self) -> impl std::fmt::Display {}
    fn write_reset_to(self, write: &mut dyn std::io::Write) -> std::io::Result<()> {}
    fn bold(self) -> Self {}
    fn dimmed(self) -> Self {}
    fn italic(self) -> Self {}
    fn underline(self) -> Self {}
    fn blink(self) -> Self {}
    fn invert(self) -> Self {}
    fn hidden(self) -> Self {}
    fn strikethrough(self) -> Self {}
    fn get_fg_color(self) -> Option<Color> {}
    fn get_bg_color(self) -> Option<Color> {}
    fn get_underline_color(self) -> Option<Color> {}
    fn get_effects(self) -> Effects {}
    fn is_plain(self) -> bool {}
}
impl From<Effects> for Style {}
impl std::fmt::Display for Style {}
impl std::ops::BitOr<Effects> for Style { type Output = Style; }
impl std::ops::Sub<Effects> for Style { type Output = Style; }
#[derive(Clone, Debug, Default, Ord, Hash)]
pub struct Effects {}
impl Effects {
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
    fn clear(self) -> Self {}
    fn set(self, other: Self, enable: bool) -> Self {}
    fn iter(self) -> EffectIter {}
    fn render(self) -> impl std::fmt::Display {}
}
impl std::ops::BitOr for Effects { type Output = Effects; }
impl std::ops::Sub for Effects { type Output = Effects; }
pub struct EffectIter {}
impl Iterator for EffectIter { type Item = Effects; }
#[derive(Clone, Debug, Ord, Hash)]
pub enum Color { Ansi(AnsiColor), Ansi256(Ansi256Color), Rgb(RgbColor) }
impl Color {
    fn on(self, background: impl Into<Color>) -> Style {}
    fn on_default(self) -> Style {}
    fn render_fg(self) -> impl std::fmt::Display {}
    fn render_bg(self) -> impl std::fmt::Display {}
}
impl From<AnsiColor> for Color {}
impl From<Ansi256Color> for Color {}
impl From<RgbColor> for Color {}
impl From<u8> for Color {}
impl From<(u8, u8, u8)> for Color {}
#[derive(Clone, Debug, Ord, Hash)]
pub enum AnsiColor { Black, Red, Green, Yellow, Blue, Magenta, Cyan, White, BrightBlack, BrightRed, BrightGreen, BrightYellow, BrightBlue, BrightMagenta, BrightCyan, BrightWhite }
impl AnsiColor {
    fn on(self, background: impl Into<Color>) -> Style {}
    fn on_default(self) -> Style {}
    fn render_fg(self) -> impl std::fmt::Display {}
    fn render_bg(self) -> impl std::fmt::Display {}
    fn bright(self, yes: bool) -> Self {}
    fn is_bright(self) -> bool {}
}
#[derive(Clone, Debug, Ord, Hash)]
pub struct Ansi256Color(pub u8);
impl Ansi256Color {
    fn on(self, background: impl Into<Color>) -> Style {}
    fn on_default(self) -> Style {}
    fn index(self) -> u8 {}
    fn into_ansi(self) -> Option<AnsiColor> {}
    fn from_ansi(color: AnsiColor) -> Self {}
}
impl From<u8> for Ansi256Color {}
impl From<AnsiColor> for Ansi256Color {}
#[derive(Clone, Debug, Ord, Hash)]
pub struct RgbColor(pub u8, pub u8, pub u8);
impl RgbColor {
    fn on(self, background: impl Into<Color>) -> Style {}
    fn on_default(self) -> Style {}
    fn r(self) -> u8 {}
    fn g(self) -> u8 {}
    fn b(self) -> u8 {}
}
impl From<(u8, u8, u8)> for RgbColor {}
#[derive(Clone, Debug, Default, Ord, Hash)]
pub struct Reset {}
impl Reset {
    fn render(self) -> impl std::fmt::Display {}
}
impl std::fmt::Display for Reset {}
