pub const UNICODE_VERSION: (u8, u8, u8) = 0;
pub trait UnicodeWidthChar {
    fn width(self) -> Option<usize>;
    fn width_cjk(self) -> Option<usize>;
}
impl UnicodeWidthChar for char {}
pub trait UnicodeWidthStr {
    fn width(&self) -> usize;
    fn width_cjk(&self) -> usize;
}
impl UnicodeWidthStr for str {}
