use std::borrow::Cow;
use std::io;
pub fn user_attended() -> bool {}
pub fn user_attended_stderr() -> bool {}
pub fn is_dumb() -> bool {}
pub fn colors_enabled() -> bool {}
pub fn colors_enabled_stderr() -> bool {}
pub fn true_colors_enabled() -> bool {}
pub fn set_colors_enabled(val: bool) {}
pub fn set_colors_enabled_stderr(val: bool) {}
pub fn set_true_colors_enabled(val: bool) {}
pub fn measure_text_width(s: &str) -> usize {}
pub fn strip_ansi_codes(s: &str) -> Cow<str> {}
pub fn truncate_str(s: &str, width: usize, tail: &str) -> Cow<str> {}
pub fn pad_str(s: &str, width: usize, align: Alignment, truncate: Option<&str>) -> Cow<str> {}
pub fn pad_str_with(s: &str, width: usize, align: Alignment, truncate: Option<&str>, pad: char) -> Cow<str> {}
pub fn style<D>(val: D) -> StyledObject<D> {}
#[derive(Clone, Debug, Default, Eq)]
pub struct Style {}
impl Style {
    fn new() -> Self {}
    fn from_dotted_str(s: &str) -> Self {}
    fn apply_to<D>(&self, val: D) -> StyledObject<D> {}
    fn force_styling(self, value: bool) -> Self {}
    fn for_stderr(self) -> Self {}
    fn for_stdout(self) -> Self {}
    fn fg(self, color: Color) -> Self {}
    fn bg(self, color: Color) -> Self {}
    fn attr(self, attr: Attribute) -> Self {}
    fn black(self) -> Self {}
    fn red(self) -> Self {}
    fn green(self) -> Self {}
    fn yellow(self) -> Self {}
    fn blue(self) -> Self {}
    fn magenta(self) -> Self {}
    fn cyan(self) -> Self {}
    fn white(self) -> Self {}
    fn on_black(self) -> Self {}
    fn on_red(self) -> Self {}
    fn on_green(self) -> Self {}
    fn on_yellow(self) -> Self {}
    fn on_blue(self) -> Self {}
    fn on_magenta(self) -> Self {}
    fn on_cyan(self) -> Self {}
    fn on_white(self) -> Self {}
    fn bold(self) -> Self {}
    fn dim(self) -> Self {}
    fn italic(self) -> Self {}
    fn underlined(self) -> Self {}
    fn blink(self) -> Self {}
    fn blink_fast(self) -> Self {}
    fn reverse(self) -> Self {}
    fn hidden(self) -> Self {}
    fn strikethrough(self) -> Self {}
    fn bright(self) -> Self {}
    fn on_bright(self) -> Self {}
    fn color256(self, color: u8) -> Self {}
    fn true_color(self, r: u8, g: u8, b: u8) -> Self {}
    fn on_color256(self, color: u8) -> Self {}
    fn on_true_color(self, r: u8, g: u8, b: u8) -> Self {}
}
#[derive(Clone)]
pub struct StyledObject<D> {}
impl<D> StyledObject<D> {
    fn force_styling(self, value: bool) -> Self {}
    fn for_stderr(self) -> Self {}
    fn for_stdout(self) -> Self {}
    fn fg(self, color: Color) -> Self {}
    fn bg(self, color: Color) -> Self {}
    fn attr(self, attr: Attribute) -> Self {}
    fn black(self) -> Self {}
    fn red(self) -> Self {}
    fn green(self) -> Self {}
    fn yellow(self) -> Self {}
    fn blue(self) -> Self {}
    fn magenta(self) -> Self {}
    fn cyan(self) -> Self {}
    fn white(self) -> Self {}
    fn on_black(self) -> Self {}
    fn on_red(self) -> Self {}
    fn on_green(self) -> Self {}
    fn on_yellow(self) -> Self {}
    fn on_blue(self) -> Self {}
    fn on_magenta(self) -> Self {}
    fn on_cyan(self) -> Self {}
    fn on_white(self) -> Self {}
    fn bold(self) -> Self {}
    fn dim(self) -> Self {}
    fn italic(self) -> Self {}
    fn underlined(self) -> Self {}
    fn blink(self) -> Self {}
    fn blink_fast(self) -> Self {}
    fn reverse(self) -> Self {}
    fn hidden(self) -> Self {}
    fn strikethrough(self) -> Self {}
    fn bright(self) -> Self {}
    fn on_bright(self) -> Self {}
    fn color256(self, color: u8) -> Self {}
    fn true_color(self, r: u8, g: u8, b: u8) -> Self {}
    fn on_color256(self, color: u8) -> Self {}
    fn on_true_color(self, r: u8, g: u8, b: u8) -> Self {}
}
impl<D: std::fmt::Display> std::fmt::Display for StyledObject<D> {}
impl<D: std::fmt::Debug> std::fmt::Debug for StyledObject<D> {}
#[derive(Clone, Debug, Eq)]
pub enum Color { Black, Red, Green, Yellow, Blue, Magenta, Cyan, White, Color256(u8), TrueColor(u8, u8, u8) }
#[derive(Clone, Debug, Ord)]
pub enum Attribute { Bold, Dim, Italic, Underlined, Blink, BlinkFast, Reverse, Hidden, StrikeThrough }
#[derive(Clone, Debug, Eq)]
pub enum Alignment { Left, Center, Right }
#[derive(Clone)]
pub struct Emoji(pub &str, pub &str);
impl Emoji {
    fn new(emoji: &str, fallback: &str) -> Emoji {}
}
impl std::fmt::Display for Emoji {}
#[derive(Clone, Debug, Eq, Hash)]
pub enum Key {
    Unknown, UnknownEscSeq(Vec<char>), ArrowLeft, ArrowRight, ArrowUp, ArrowDown, Enter, Escape, Backspace, Home, End,
    Tab, BackTab, Alt, Del, Shift, Insert, PageUp, PageDown, Char(char), CtrlC,
}
#[derive(Clone, Debug)]
pub enum TermTarget { Stdout, Stderr }
#[derive(Clone, Debug, Eq)]
pub enum TermFamily { File, UnixTerm, WindowsConsole, Dummy }
#[derive(Clone, Debug)]
pub struct TermFeatures {}
impl TermFeatures {
    fn is_attended(&self) -> bool {}
    fn colors_supported(&self) -> bool {}
    fn true_colors_supported(&self) -> bool {}
    fn is_msys_tty(&self) -> bool {}
    fn wants_emoji(&self) -> bool {}
    fn family(&self) -> TermFamily {}
}
#[derive(Clone, Debug)]
pub struct Term {}
impl Term {
    fn stdout() -> Term {}
    fn stderr() -> Term {}
    fn buffered_stdout() -> Term {}
    fn buffered_stderr() -> Term {}
    fn style(&self) -> Style {}
    fn target(&self) -> TermTarget {}
    fn write_str(&self, s: &str) -> io::Result<()> {}
    fn write_line(&self, s: &str) -> io::Result<()> {}
    fn read_char(&self) -> io::Result<char> {}
    fn read_key(&self) -> io::Result<Key> {}
    fn read_key_raw(&self) -> io::Result<Key> {}
    fn read_line(&self) -> io::Result<String> {}
    fn read_line_initial_text(&self, initial: &str) -> io::Result<String> {}
    fn read_secure_line(&self) -> io::Result<String> {}
    fn flush(&self) -> io::Result<()> {}
    fn is_term(&self) -> bool {}
    fn features(&self) -> TermFeatures {}
    fn size(&self) -> (u16, u16) {}
    fn size_checked(&self) -> Option<(u16, u16)> {}
    fn move_cursor_to(&self, x: usize, y: usize) -> io::Result<()> {}
    fn move_cursor_up(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_down(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_left(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_right(&self, n: usize) -> io::Result<()> {}
    fn clear_line(&self) -> io::Result<()> {}
    fn clear_last_lines(&self, n: usize) -> io::Result<()> {}
    fn clear_screen(&self) -> io::Result<()> {}
    fn clear_to_end_of_screen(&self) -> io::Result<()> {}
    fn clear_chars(&self, n: usize) -> io::Result<()> {}
    fn set_title<T: std::fmt::Display>(&self, title: T) {}
    fn show_cursor(&self) -> io::Result<()> {}
    fn hide_cursor(&self) -> io::Result<()> {}
}
impl io::Write for Term {}
impl io::Read for Term {}
