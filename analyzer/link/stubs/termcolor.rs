use std::io;
pub trait WriteColor: io::Write {
    fn supports_color(&self) -> bool;
    fn supports_hyperlinks(&self) -> bool;
    fn set_color(&mut self, spec: &ColorSpec) -> io::Result<()>;
    fn set_hyperlink(&mut self, link: &HyperlinkSpec) -> io::Result<()>;
    fn reset(&mut self) -> io::Result<()>;
    fn is_synchronous(&self) -> bool;
}
impl<T: WriteColor> WriteColor for &mut T {}
impl<T: WriteColor> WriteColor for Box<T> {}
#[derive(Clone, Debug, Default, Eq)]
pub enum ColorChoice { Always, AlwaysAnsi, Auto, Never }
impl std::str::FromStr for ColorChoice { type Err = ColorChoiceParseError; }
#[derive(Clone, Debug)]
pub struct ColorChoiceParseError {}
impl std::error::Error for ColorChoiceParseError {}
impl std::fmt::Display for ColorChoiceParseError {}
#[derive(Debug)]
pub struct StandardStream {}
impl StandardStream {
    fn stdout(choice: ColorChoice) -> StandardStream {}
    fn stderr(choice: ColorChoice) -> StandardStream {}
    fn lock(&self) -> StandardStreamLock {}
}
impl io::Write for StandardStream {}
impl WriteColor for StandardStream {}
#[derive(Debug)]
pub struct StandardStreamLock {}
impl io::Write for StandardStreamLock {}
impl WriteColor for StandardStreamLock {}
#[derive(Debug)]
pub struct BufferedStandardStream {}
impl BufferedStandardStream {
    fn stdout(choice: ColorChoice) -> BufferedStandardStream {}
    fn stderr(choice: ColorChoice) -> BufferedStandardStream {}
}
impl io::Write for BufferedStandardStream {}
impl WriteColor for BufferedStandardStream {}
#[derive(Debug)]
pub struct BufferWriter {}
impl BufferWriter {
    fn stdout(choice: ColorChoice) -> BufferWriter {}
    fn stderr(choice: ColorChoice) -> BufferWriter {}
    fn separator(&mut self, sep: Option<Vec<u8>>) {}
    fn buffer(&self) -> Buffer {}
    fn print(&self, buf: &Buffer) -> io::Result<()> {}
}
#[derive(Clone, Debug)]
pub struct Buffer {}
impl Buffer {
    fn no_color() -> Buffer {}
    fn ansi() -> Buffer {}
    fn console() -> Buffer {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn clear(&mut self) {}
    fn into_inner(self) -> Vec<u8> {}
    fn as_slice(&self) -> &[u8] {}
    fn as_mut_slice(&mut self) -> &mut [u8] {}
}
impl io::Write for Buffer {}
impl WriteColor for Buffer {}
#[derive(Clone, Debug)]
pub struct NoColor<W>(W);
impl<W> NoColor<W> {
    fn new(wtr: W) -> NoColor<W> {}
    fn into_inner(self) -> W {}
    fn get_ref(&self) -> &W {}
    fn get_mut(&mut self) -> &mut W {}
}
impl<W: io::Write> io::Write for NoColor<W> {}
impl<W: io::Write> WriteColor for NoColor<W> {}
#[derive(Clone, Debug)]
pub struct Ansi<W>(W);
impl<W> Ansi<W> {
    fn new(wtr: W) -> Ansi<W> {}
    fn into_inner(self) -> W {}
    fn get_ref(&self) -> &W {}
    fn get_mut(&mut self) -> &mut W {}
}
impl<W: io::Write> io::Write for Ansi<W> {}
impl<W: io::Write> WriteColor for Ansi<W> {}
#[derive(Clone, Debug, Default, Eq)]
pub struct ColorSpec {}
impl ColorSpec {
    fn new() -> ColorSpec {}
    fn fg(&self) -> Option<&Color> {}
    fn set_fg(&mut self, color: Option<Color>) -> &mut ColorSpec {}
    fn bg(&self) -> Option<&Color> {}
    fn set_bg(&mut self, color: Option<Color>) -> &mut ColorSpec {}
    fn bold(&self) -> bool {}
    fn set_bold(&mut self, yes: bool) -> &mut ColorSpec {}
    fn dimmed(&self) -> bool {}
    fn set_dimmed(&mut self, yes: bool) -> &mut ColorSpec {}
    fn italic(&self) -> bool {}
    fn set_italic(&mut self, yes: bool) -> &mut ColorSpec {}
    fn underline(&self) -> bool {}
    fn set_underline(&mut self, yes: bool) -> &mut ColorSpec {}
    fn strikethrough(&self) -> bool {}
    fn set_strikethrough(&mut self, yes: bool) -> &mut ColorSpec {}
    fn reset(&self) -> bool {}
    fn set_reset(&mut self, yes: bool) -> &mut ColorSpec {}
    fn intense(&self) -> bool {}
    fn set_intense(&mut self, yes: bool) -> &mut ColorSpec {}
    fn is_none(&self) -> bool {}
    fn clear(&mut self) {}
}
#[derive(Clone, Debug, Eq)]
pub enum Color { Black, Blue, Green, Red, Cyan, Magenta, Yellow, White, Ansi256(u8), Rgb(u8, u8, u8) }
impl std::str::FromStr for Color { type Err = ParseColorError; }
#[derive(Clone, Debug, Eq)]
pub struct ParseColorError {}
impl ParseColorError {
    fn invalid(&self) -> &str {}
}
impl std::error::Error for ParseColorError {}
impl std::fmt::Display for ParseColorError {}
#[derive(Clone, Debug)]
pub struct HyperlinkSpec {}
impl HyperlinkSpec {
    fn open(uri: &[u8]) -> HyperlinkSpec {}
    fn close() -> HyperlinkSpec {}
    fn uri(&self) -> Option<&[u8]> {}
}
