pub mod web {
    pub mod types {
        #[derive(Clone)]
        pub struct State<T> {}
        impl<T> State<T> { fn get_ref(&self) -> &T {} fn into_inner(self) -> std::sync::Arc<T> {} }
        #[derive(Debug)]
        pub struct Json<T>(pub T);
        impl<T> Json<T> { fn into_inner(self) -> T {} }
        #[derive(Debug)]
        pub struct Path<T>(pub T);
        impl<T> Path<T> { fn into_inner(self) -> T {} }
        #[derive(Debug)]
        pub struct Query<T>(pub T);
        impl<T> Query<T> { fn into_inner(self) -> T {} }
        #[derive(Debug)]
        pub struct Form<T>(pub T);
        impl<T> Form<T> { fn into_inner(self) -> T {} }
        impl<T> std::ops::Deref for State<T> { type Target = T; }
        impl<T> std::ops::DerefMut for State<T> {}
        impl<T> std::ops::Deref for Json<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Json<T> {}
        impl<T> std::ops::Deref for Path<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Path<T> {}
        impl<T> std::ops::Deref for Query<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Query<T> {}
        impl<T> std::ops::Deref for Form<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Form<T> {}
    }
}
