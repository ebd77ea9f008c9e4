pub fn get() -> usize {}
pub fn get_physical() -> usize {}
