pub type Result = crate::result::Result<(), Error>;
#[derive(Clone, Default, Ord)]
pub struct Error;
impl crate::error::Error for Error {}
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result;
    fn write_fmt(&mut self, args: Arguments) -> Result;
}
impl<W: Write> Write for &mut W {}
pub trait Debug { fn fmt(&self, f: &mut Formatter) -> Result; }
pub trait Display { fn fmt(&self, f: &mut Formatter) -> Result; }
pub trait Octal { fn fmt(&self, f: &mut Formatter) -> Result; }
pub trait Binary { fn fmt(&self, f: &mut Formatter) -> Result; }
pub trait LowerHex { fn fmt(&self, f: &mut Formatter) -> Result; }
pub trait UpperHex { fn fmt(&self, f: &mut Formatter) -> Result; }
pub trait LowerExp { fn fmt(&self, f: &mut Formatter) -> Result; }
pub trait UpperExp { fn fmt(&self, f: &mut Formatter) -> Result; }
pub trait Pointer { fn fmt(&self, f: &mut Formatter) -> Result; }
#[derive(Clone)]
pub struct Arguments {}
impl Arguments {
    fn as_str(&self) -> Option<&str> {}
}
pub enum Alignment { Left, Right, Center }
pub struct Formatter {}
impl Formatter {
    fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
    fn pad(&mut self, s: &str) -> Result {}
    fn write_str(&mut self, data: &str) -> Result {}
    fn write_fmt(&mut self, fmt: Arguments) -> Result {}
    fn fill(&self) -> char {}
    fn align(&self) -> Option<Alignment> {}
    fn width(&self) -> Option<usize> {}
    fn precision(&self) -> Option<usize> {}
    fn sign_plus(&self) -> bool {}
    fn sign_minus(&self) -> bool {}
    fn alternate(&self) -> bool {}
    fn sign_aware_zero_pad(&self) -> bool {}
    fn debug_struct(&mut self, name: &str) -> DebugStruct {}
    fn debug_tuple(&mut self, name: &str) -> DebugTuple {}
    fn debug_list(&mut self) -> DebugList {}
    fn debug_set(&mut self) -> DebugList {}
    fn debug_map(&mut self) -> DebugMap {}
}
impl Write for Formatter {}
pub struct DebugStruct {}
impl DebugStruct {
    fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {}
    fn field_with<F: FnOnce(&mut Formatter) -> Result>(&mut self, name: &str, f: F) -> &mut Self {}
    fn finish_non_exhaustive(&mut self) -> Result {}
    fn finish(&mut self) -> Result {}
}
pub struct DebugTuple {}
impl DebugTuple {
    fn field(&mut self, value: &dyn Debug) -> &mut Self {}
    fn finish(&mut self) -> Result {}
    fn finish_non_exhaustive(&mut self) -> Result {}
}
pub type DebugSet = DebugList;
pub struct DebugList {}
impl DebugList {
    fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
    fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {}
    fn finish(&mut self) -> Result {}
}
pub struct DebugMap {}
impl DebugMap {
    fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {}
    fn key(&mut self, key: &dyn Debug) -> &mut Self {}
    fn value(&mut self, value: &dyn Debug) -> &mut Self {}
    fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {}
    fn finish(&mut self) -> Result {}
}
pub struct FromFn<F> {}
pub fn from_fn<F: Fn(&mut Formatter) -> Result>(f: F) -> FromFn<F> {}
pub fn format(args: Arguments) -> String {}
pub fn write(output: &mut dyn Write, args: Arguments) -> Result {}
