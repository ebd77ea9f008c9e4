pub struct SecretBox<S>;
impl<S> SecretBox<S> {
    fn new(secret: Box<S>) -> Self {}
    fn init_with<F: FnOnce() -> S>(ctr: F) -> Self {}
}
impl<S> ExposeSecret<S> for SecretBox<S> {}
impl<S> Clone for SecretBox<S> {}
impl<S> std::fmt::Debug for SecretBox<S> {}
pub struct Secret<S>;
impl<S> Secret<S> {
    fn new(secret: S) -> Self {}
}
impl<S> ExposeSecret<S> for Secret<S> {}
impl<S> Clone for Secret<S> {}
impl<S> std::fmt::Debug for Secret<S> {}
pub type SecretString = SecretBox<str>;
impl From<String> for SecretBox<str> {
    fn from(text: String) -> Self {}
}
impl From<&str> for SecretBox<str> {
    fn from(text: &str) -> Self {}
}
impl ExposeSecret<str> for SecretBox<str> {}
pub trait ExposeSecret<S> {
    fn expose_secret(&self) -> &S;
}
pub trait ExposeSecretMut<S> {
    fn expose_secret_mut(&mut self) -> &mut S;
}
