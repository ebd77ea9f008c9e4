pub mod payload {
    #[derive(Debug, Clone)]
    pub struct Json<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct PlainText<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Form<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Html<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Xml<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Response<T>(pub T);
    impl<T> std::ops::Deref for Json<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Json<T> {}
    impl<T> std::ops::Deref for PlainText<T> { type Target = T; }
    impl<T> std::ops::DerefMut for PlainText<T> {}
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Form<T> {}
}
pub mod param {
    #[derive(Debug, Clone)]
    pub struct Path<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Query<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Header<T>(pub T);
    #[derive(Debug, Clone)]
    pub struct Cookie<T>(pub T);
    impl<T> std::ops::Deref for Path<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Path<T> {}
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Query<T> {}
    impl<T> std::ops::Deref for Header<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Header<T> {}
    impl<T> std::ops::Deref for Cookie<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Cookie<T> {}
}
pub struct OpenApiService<T, W> {}
impl<T> OpenApiService<T, ()> {
    fn new<S, V>(api: T, title: S, version: V) -> Self {}
}
impl<T, W> OpenApiService<T, W> {
    fn server<S>(self, server: S) -> Self {}
    fn url_prefix<S>(self, prefix: S) -> Self {}
    fn swagger_ui(&self) -> poem::Route {}
    fn spec(&self) -> String {}
}
