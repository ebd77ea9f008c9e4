pub use de::{Deserialize, Deserializer};
pub use ser::{Serialize, Serializer};
pub mod ser {
    use std::fmt::Display;
    pub use std::error::Error as StdError;
    pub trait Error: std::error::Error {
        fn custom<T: Display>(msg: T) -> Self;
    }
    pub trait Serialize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    pub trait Serializer {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleStruct: SerializeTupleStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleVariant: SerializeTupleVariant<Ok = Self::Ok, Error = Self::Error>;
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStructVariant: SerializeStructVariant<Ok = Self::Ok, Error = Self::Error>;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error>;
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error>;
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error>;
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error>;
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error>;
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error>;
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error>;
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error>;
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error>;
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error>;
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_some<T>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_struct(self, name: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_variant(self, name: &str, variant_index: u32, variant: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_struct<T>(self, name: &str, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_variant<T>(self, name: &str, variant_index: u32, variant: &str, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error>;
        fn serialize_tuple_struct(self, name: &str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error>;
        fn serialize_tuple_variant(self, name: &str, variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error>;
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
        fn serialize_struct(self, name: &str, len: usize) -> Result<Self::SerializeStruct, Self::Error>;
        fn serialize_struct_variant(self, name: &str, variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error>;
        fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error>;
        fn collect_map<K, V, I: IntoIterator<Item = (K, V)>>(self, iter: I) -> Result<Self::Ok, Self::Error>;
        fn collect_str<T>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        fn is_human_readable(&self) -> bool;
    }
    impl Serializer for &mut std::fmt::Formatter {
        type Ok = ();
        type Error = std::fmt::Error;
    }
    impl Error for std::fmt::Error {}
    pub trait SerializeSeq {
        type Ok;
        type Error: Error;
        fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTuple {
        type Ok;
        type Error: Error;
        fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTupleStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTupleVariant {
        type Ok;
        type Error: Error;
        fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeMap {
        type Ok;
        type Error: Error;
        fn serialize_key<T>(&mut self, key: &T) -> Result<(), Self::Error>;
        fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &str) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStructVariant {
        type Ok;
        type Error: Error;
        fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &str) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub struct Impossible<O, E>;
    impl<O, E> SerializeSeq for Impossible<O, E> {
        type Ok = O;
        type Error = E;
    }
    impl<O, E> SerializeTuple for Impossible<O, E> {
        type Ok = O;
        type Error = E;
    }
    impl<O, E> SerializeTupleStruct for Impossible<O, E> {
        type Ok = O;
        type Error = E;
    }
    impl<O, E> SerializeTupleVariant for Impossible<O, E> {
        type Ok = O;
        type Error = E;
    }
    impl<O, E> SerializeMap for Impossible<O, E> {
        type Ok = O;
        type Error = E;
    }
    impl<O, E> SerializeStruct for Impossible<O, E> {
        type Ok = O;
        type Error = E;
    }
    impl<O, E> SerializeStructVariant for Impossible<O, E> {
        type Ok = O;
        type Error = E;
    }
    impl Serialize for bool {}
    impl Serialize for __int {}
    impl Serialize for __float {}
    impl Serialize for char {}
    impl Serialize for str {}
    impl Serialize for String {}
    impl Serialize for () {}
    impl<T: Serialize> Serialize for &T {}
    impl<T: Serialize> Serialize for Box<T> {}
    impl<T> Serialize for std::rc::Rc<T> {}
    impl<T> Serialize for std::sync::Arc<T> {}
    impl<T> Serialize for Option<T> {}
    impl<T> Serialize for Vec<T> {}
    impl<T> Serialize for [T] {}
    impl<T, const N: usize> Serialize for [T; N] {}
    impl<T, E> Serialize for Result<T, E> {}
    impl<K, V, S> Serialize for std::collections::HashMap<K, V, S> {}
    impl<K, V> Serialize for std::collections::BTreeMap<K, V> {}
    impl<T, S> Serialize for std::collections::HashSet<T, S> {}
    impl<T> Serialize for std::collections::BTreeSet<T> {}
    impl<T> Serialize for std::collections::VecDeque<T> {}
    impl<T> Serialize for std::collections::BinaryHeap<T> {}
    impl<T> Serialize for std::collections::LinkedList<T> {}
    impl<B> Serialize for std::borrow::Cow<B> {}
    impl<T> Serialize for std::cell::Cell<T> {}
    impl<T> Serialize for std::cell::RefCell<T> {}
    impl<T> Serialize for std::sync::Mutex<T> {}
    impl<T> Serialize for std::sync::RwLock<T> {}
    impl<T> Serialize for std::ops::Range<T> {}
    impl<T> Serialize for std::ops::RangeInclusive<T> {}
    impl<T> Serialize for std::ops::Bound<T> {}
    impl<T> Serialize for std::cmp::Reverse<T> {}
    impl<T> Serialize for std::marker::PhantomData<T> {}
    impl Serialize for std::time::Duration {}
    impl Serialize for std::time::SystemTime {}
    impl Serialize for std::path::Path {}
    impl Serialize for std::path::PathBuf {}
    impl Serialize for std::ffi::OsStr {}
    impl Serialize for std::ffi::OsString {}
    impl Serialize for std::ffi::CString {}
    impl Serialize for std::net::IpAddr {}
    impl Serialize for std::net::Ipv4Addr {}
    impl Serialize for std::net::Ipv6Addr {}
    impl Serialize for std::net::SocketAddr {}
    impl Serialize for std::net::SocketAddrV4 {}
    impl Serialize for std::net::SocketAddrV6 {}
    impl<A, B> Serialize for (A, B) {}
    impl<A, B, C> Serialize for (A, B, C) {}
    impl<A, B, C, D> Serialize for (A, B, C, D) {}
    impl<A, B, C, D, E> Serialize for (A, B, C, D, E) {}
    impl<A, B, C, D, E, F> Serialize for (A, B, C, D, E, F) {}
    impl Serialize for std::fmt::Arguments {}
}
pub mod de {
    use std::fmt::{Display, Formatter};
    pub use std::error::Error as StdError;
    pub use value::{MapAccessDeserializer, SeqAccessDeserializer};
    pub trait Error: std::error::Error {
        fn custom<T: Display>(msg: T) -> Self;
        fn invalid_type(unexp: Unexpected, exp: &dyn Expected) -> Self;
        fn invalid_value(unexp: Unexpected, exp: &dyn Expected) -> Self;
        fn invalid_length(len: usize, exp: &dyn Expected) -> Self;
        fn unknown_variant(variant: &str, expected: &[&str]) -> Self;
        fn unknown_field(field: &str, expected: &[&str]) -> Self;
        fn missing_field(field: &str) -> Self;
        fn duplicate_field(field: &str) -> Self;
    }
    #[derive(Clone, PartialEq, Debug)]
    pub enum Unexpected {
        Bool(bool),
        Unsigned(u64),
        Signed(i64),
        Float(f64),
        Char(char),
        Str(&str),
        Bytes(&[u8]),
        Unit,
        Option,
        NewtypeStruct,
        Seq,
        Map,
        Enum,
        UnitVariant,
        NewtypeVariant,
        TupleVariant,
        StructVariant,
        Other(&str),
    }
    impl Display for Unexpected {}
    pub trait Expected {
        fn fmt(&self, formatter: &mut Formatter) -> std::fmt::Result;
    }
    impl<T: Visitor> Expected for T {}
    impl Expected for &str {}
    impl Display for dyn Expected {}
    pub trait Deserialize {
        fn deserialize<D: Deserializer>(deserializer: D) -> Result<Self, D::Error>;
        fn deserialize_in_place<D: Deserializer>(deserializer: D, place: &mut Self) -> Result<(), D::Error>;
    }
    pub trait DeserializeOwned: Deserialize {}
    impl<T: Deserialize> DeserializeOwned for T {}
    pub trait DeserializeSeed {
        type Value;
        fn deserialize<D: Deserializer>(self, deserializer: D) -> Result<Self::Value, D::Error>;
    }
    impl<T> DeserializeSeed for std::marker::PhantomData<T> {
        type Value = T;
    }
    pub trait Deserializer {
        type Error: Error;
        fn deserialize_any<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bool<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i8<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i16<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i32<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i64<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i128<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u8<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u16<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u32<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u64<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u128<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_f32<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_f64<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_char<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_str<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_string<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bytes<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_byte_buf<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_option<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_unit<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_unit_struct<V: Visitor>(self, name: &str, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_newtype_struct<V: Visitor>(self, name: &str, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_seq<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_tuple<V: Visitor>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_tuple_struct<V: Visitor>(self, name: &str, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_map<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_struct<V: Visitor>(self, name: &str, fields: &[&str], visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_enum<V: Visitor>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_identifier<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_ignored_any<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn is_human_readable(&self) -> bool;
    }
    pub trait Visitor {
        type Value;
        fn expecting(&self, formatter: &mut Formatter) -> std::fmt::Result;
        fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E>;
        fn visit_i8<E: Error>(self, v: i8) -> Result<Self::Value, E>;
        fn visit_i16<E: Error>(self, v: i16) -> Result<Self::Value, E>;
        fn visit_i32<E: Error>(self, v: i32) -> Result<Self::Value, E>;
        fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E>;
        fn visit_i128<E: Error>(self, v: i128) -> Result<Self::Value, E>;
        fn visit_u8<E: Error>(self, v: u8) -> Result<Self::Value, E>;
        fn visit_u16<E: Error>(self, v: u16) -> Result<Self::Value, E>;
        fn visit_u32<E: Error>(self, v: u32) -> Result<Self::Value, E>;
        fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E>;
        fn visit_u128<E: Error>(self, v: u128) -> Result<Self::Value, E>;
        fn visit_f32<E: Error>(self, v: f32) -> Result<Self::Value, E>;
        fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E>;
        fn visit_char<E: Error>(self, v: char) -> Result<Self::Value, E>;
        fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E>;
        fn visit_borrowed_str<E: Error>(self, v: &str) -> Result<Self::Value, E>;
        fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E>;
        fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E>;
        fn visit_borrowed_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E>;
        fn visit_byte_buf<E: Error>(self, v: Vec<u8>) -> Result<Self::Value, E>;
        fn visit_none<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_some<D: Deserializer>(self, deserializer: D) -> Result<Self::Value, D::Error>;
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_newtype_struct<D: Deserializer>(self, deserializer: D) -> Result<Self::Value, D::Error>;
        fn visit_seq<A: SeqAccess>(self, seq: A) -> Result<Self::Value, A::Error>;
        fn visit_map<A: MapAccess>(self, map: A) -> Result<Self::Value, A::Error>;
        fn visit_enum<A: EnumAccess>(self, data: A) -> Result<Self::Value, A::Error>;
    }
    pub trait SeqAccess {
        type Error: Error;
        fn next_element_seed<T: DeserializeSeed>(&mut self, seed: T) -> Result<Option<T::Value>, Self::Error>;
        fn next_element<T>(&mut self) -> Result<Option<T>, Self::Error>;
        fn size_hint(&self) -> Option<usize>;
    }
    impl<A: SeqAccess> SeqAccess for &mut A {
        type Error = A::Error;
    }
    pub trait MapAccess {
        type Error: Error;
        fn next_key_seed<K: DeserializeSeed>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error>;
        fn next_value_seed<V: DeserializeSeed>(&mut self, seed: V) -> Result<V::Value, Self::Error>;
        fn next_entry_seed<K: DeserializeSeed, V: DeserializeSeed>(&mut self, kseed: K, vseed: V) -> Result<Option<(K::Value, V::Value)>, Self::Error>;
        fn next_key<K>(&mut self) -> Result<Option<K>, Self::Error>;
        fn next_value<V>(&mut self) -> Result<V, Self::Error>;
        fn next_entry<K, V>(&mut self) -> Result<Option<(K, V)>, Self::Error>;
        fn size_hint(&self) -> Option<usize>;
    }
    impl<A: MapAccess> MapAccess for &mut A {
        type Error = A::Error;
    }
    pub trait EnumAccess {
        type Error: Error;
        type Variant: VariantAccess<Error = Self::Error>;
        fn variant_seed<V: DeserializeSeed>(self, seed: V) -> Result<(V::Value, Self::Variant), Self::Error>;
        fn variant<V>(self) -> Result<(V, Self::Variant), Self::Error>;
    }
    pub trait VariantAccess {
        type Error: Error;
        fn unit_variant(self) -> Result<(), Self::Error>;
        fn newtype_variant_seed<T: DeserializeSeed>(self, seed: T) -> Result<T::Value, Self::Error>;
        fn newtype_variant<T>(self) -> Result<T, Self::Error>;
        fn tuple_variant<V: Visitor>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn struct_variant<V: Visitor>(self, fields: &[&str], visitor: V) -> Result<V::Value, Self::Error>;
    }
    pub trait IntoDeserializer<E = value::Error> {
        type Deserializer: Deserializer<Error = E>;
        fn into_deserializer(self) -> Self::Deserializer;
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IgnoredAny;
    impl Visitor for IgnoredAny {
        type Value = IgnoredAny;
    }
    impl Deserialize for IgnoredAny {}
    impl Deserialize for bool {}
    impl Deserialize for __int {}
    impl Deserialize for __float {}
    impl Deserialize for char {}
    impl Deserialize for String {}
    impl Deserialize for () {}
    impl Deserialize for &str {}
    impl Deserialize for &[u8] {}
    impl Deserialize for &std::path::Path {}
    impl<T> Deserialize for Box<T> {}
    impl<T> Deserialize for std::rc::Rc<T> {}
    impl<T> Deserialize for std::sync::Arc<T> {}
    impl<T> Deserialize for Option<T> {}
    impl<T> Deserialize for Vec<T> {}
    impl<T, const N: usize> Deserialize for [T; N] {}
    impl<T, E> Deserialize for Result<T, E> {}
    impl<K, V, S> Deserialize for std::collections::HashMap<K, V, S> {}
    impl<K, V> Deserialize for std::collections::BTreeMap<K, V> {}
    impl<T, S> Deserialize for std::collections::HashSet<T, S> {}
    impl<T> Deserialize for std::collections::BTreeSet<T> {}
    impl<T> Deserialize for std::collections::VecDeque<T> {}
    impl<T> Deserialize for std::collections::BinaryHeap<T> {}
    impl<T> Deserialize for std::collections::LinkedList<T> {}
    impl<B> Deserialize for std::borrow::Cow<B> {}
    impl<T> Deserialize for std::cell::Cell<T> {}
    impl<T> Deserialize for std::cell::RefCell<T> {}
    impl<T> Deserialize for std::sync::Mutex<T> {}
    impl<T> Deserialize for std::sync::RwLock<T> {}
    impl<T> Deserialize for std::ops::Range<T> {}
    impl<T> Deserialize for std::ops::RangeInclusive<T> {}
    impl<T> Deserialize for std::ops::Bound<T> {}
    impl<T> Deserialize for std::cmp::Reverse<T> {}
    impl<T> Deserialize for std::marker::PhantomData<T> {}
    impl Deserialize for std::time::Duration {}
    impl Deserialize for std::time::SystemTime {}
    impl Deserialize for std::path::PathBuf {}
    impl Deserialize for std::ffi::OsString {}
    impl Deserialize for std::ffi::CString {}
    impl Deserialize for std::net::IpAddr {}
    impl Deserialize for std::net::Ipv4Addr {}
    impl Deserialize for std::net::Ipv6Addr {}
    impl Deserialize for std::net::SocketAddr {}
    impl Deserialize for std::net::SocketAddrV4 {}
    impl Deserialize for std::net::SocketAddrV6 {}
    impl<A, B> Deserialize for (A, B) {}
    impl<A, B, C> Deserialize for (A, B, C) {}
    impl<A, B, C, D> Deserialize for (A, B, C, D) {}
    impl<A, B, C, D, E> Deserialize for (A, B, C, D, E) {}
    impl<A, B, C, D, E, F> Deserialize for (A, B, C, D, E, F) {}
    pub mod value {
        use super::{Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess};
        #[derive(Clone, PartialEq)]
        pub struct Error;
        impl super::Error for Error {}
        impl crate::ser::Error for Error {}
        impl std::error::Error for Error {}
        impl std::fmt::Display for Error {}
        impl std::fmt::Debug for Error {}
        #[derive(Clone, Debug)]
        pub struct UnitDeserializer<E>;
        impl<E> UnitDeserializer<E> {
            fn new(value: ()) -> Self {}
        }
        impl<E> Deserializer for UnitDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for () {
            type Deserializer = UnitDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct BoolDeserializer<E>;
        impl<E> BoolDeserializer<E> {
            fn new(value: bool) -> Self {}
        }
        impl<E> Deserializer for BoolDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for bool {
            type Deserializer = BoolDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct I8Deserializer<E>;
        impl<E> I8Deserializer<E> {
            fn new(value: i8) -> Self {}
        }
        impl<E> Deserializer for I8Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for i8 {
            type Deserializer = I8Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct I16Deserializer<E>;
        impl<E> I16Deserializer<E> {
            fn new(value: i16) -> Self {}
        }
        impl<E> Deserializer for I16Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for i16 {
            type Deserializer = I16Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct I32Deserializer<E>;
        impl<E> I32Deserializer<E> {
            fn new(value: i32) -> Self {}
        }
        impl<E> Deserializer for I32Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for i32 {
            type Deserializer = I32Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct I64Deserializer<E>;
        impl<E> I64Deserializer<E> {
            fn new(value: i64) -> Self {}
        }
        impl<E> Deserializer for I64Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for i64 {
            type Deserializer = I64Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct I128Deserializer<E>;
        impl<E> I128Deserializer<E> {
            fn new(value: i128) -> Self {}
        }
        impl<E> Deserializer for I128Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for i128 {
            type Deserializer = I128Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct IsizeDeserializer<E>;
        impl<E> IsizeDeserializer<E> {
            fn new(value: isize) -> Self {}
        }
        impl<E> Deserializer for IsizeDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for isize {
            type Deserializer = IsizeDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct U8Deserializer<E>;
        impl<E> U8Deserializer<E> {
            fn new(value: u8) -> Self {}
        }
        impl<E> Deserializer for U8Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for u8 {
            type Deserializer = U8Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct U16Deserializer<E>;
        impl<E> U16Deserializer<E> {
            fn new(value: u16) -> Self {}
        }
        impl<E> Deserializer for U16Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for u16 {
            type Deserializer = U16Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct U32Deserializer<E>;
        impl<E> U32Deserializer<E> {
            fn new(value: u32) -> Self {}
        }
        impl<E> Deserializer for U32Deserializer<E> {
            type Error = E;
        }
        impl<E> EnumAccess for U32Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for u32 {
            type Deserializer = U32Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct U64Deserializer<E>;
        impl<E> U64Deserializer<E> {
            fn new(value: u64) -> Self {}
        }
        impl<E> Deserializer for U64Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for u64 {
            type Deserializer = U64Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct U128Deserializer<E>;
        impl<E> U128Deserializer<E> {
            fn new(value: u128) -> Self {}
        }
        impl<E> Deserializer for U128Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for u128 {
            type Deserializer = U128Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct UsizeDeserializer<E>;
        impl<E> UsizeDeserializer<E> {
            fn new(value: usize) -> Self {}
        }
        impl<E> Deserializer for UsizeDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for usize {
            type Deserializer = UsizeDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct F32Deserializer<E>;
        impl<E> F32Deserializer<E> {
            fn new(value: f32) -> Self {}
        }
        impl<E> Deserializer for F32Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for f32 {
            type Deserializer = F32Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct F64Deserializer<E>;
        impl<E> F64Deserializer<E> {
            fn new(value: f64) -> Self {}
        }
        impl<E> Deserializer for F64Deserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for f64 {
            type Deserializer = F64Deserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct CharDeserializer<E>;
        impl<E> CharDeserializer<E> {
            fn new(value: char) -> Self {}
        }
        impl<E> Deserializer for CharDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for char {
            type Deserializer = CharDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct StrDeserializer<E>;
        impl<E> StrDeserializer<E> {
            fn new(value: &str) -> Self {}
        }
        impl<E> Deserializer for StrDeserializer<E> {
            type Error = E;
        }
        impl<E> EnumAccess for StrDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for &str {
            type Deserializer = StrDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct BorrowedStrDeserializer<E>;
        impl<E> BorrowedStrDeserializer<E> {
            fn new(value: &str) -> Self {}
        }
        impl<E> Deserializer for BorrowedStrDeserializer<E> {
            type Error = E;
        }
        impl<E> EnumAccess for BorrowedStrDeserializer<E> {
            type Error = E;
        }
        #[derive(Clone, Debug)]
        pub struct StringDeserializer<E>;
        impl<E> StringDeserializer<E> {
            fn new(value: String) -> Self {}
        }
        impl<E> Deserializer for StringDeserializer<E> {
            type Error = E;
        }
        impl<E> EnumAccess for StringDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for String {
            type Deserializer = StringDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct CowStrDeserializer<E>;
        impl<E> CowStrDeserializer<E> {
            fn new(value: std::borrow::Cow<str>) -> Self {}
        }
        impl<E> Deserializer for CowStrDeserializer<E> {
            type Error = E;
        }
        impl<E> EnumAccess for CowStrDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for std::borrow::Cow<str> {
            type Deserializer = CowStrDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct BytesDeserializer<E>;
        impl<E> BytesDeserializer<E> {
            fn new(value: &[u8]) -> Self {}
        }
        impl<E> Deserializer for BytesDeserializer<E> {
            type Error = E;
        }
        impl<E> IntoDeserializer<E> for &[u8] {
            type Deserializer = BytesDeserializer<E>;
        }
        #[derive(Clone, Debug)]
        pub struct BorrowedBytesDeserializer<E>;
        impl<E> BorrowedBytesDeserializer<E> {
            fn new(value: &[u8]) -> Self {}
        }
        impl<E> Deserializer for BorrowedBytesDeserializer<E> {
            type Error = E;
        }
        #[derive(Clone, Debug)]
        pub struct SeqDeserializer<I, E>;
        impl<I: Iterator, E> SeqDeserializer<I, E> {
            fn new(iter: I) -> Self {}
            fn end(self) -> Result<(), E> {}
        }
        impl<I, E> Deserializer for SeqDeserializer<I, E> {
            type Error = E;
        }
        impl<I, E> SeqAccess for SeqDeserializer<I, E> {
            type Error = E;
        }
        #[derive(Clone, Debug)]
        pub struct MapDeserializer<I, E>;
        impl<I: Iterator, E> MapDeserializer<I, E> {
            fn new(iter: I) -> Self {}
            fn end(self) -> Result<(), E> {}
        }
        impl<I, E> Deserializer for MapDeserializer<I, E> {
            type Error = E;
        }
        impl<I, E> MapAccess for MapDeserializer<I, E> {
            type Error = E;
        }
        impl<I, E> SeqAccess for MapDeserializer<I, E> {
            type Error = E;
        }
        impl<T, E> IntoDeserializer<E> for Vec<T> {
            type Deserializer = SeqDeserializer<std::vec::IntoIter<T>, E>;
        }
        impl<K, V, S, E> IntoDeserializer<E> for std::collections::HashMap<K, V, S> {
            type Deserializer = MapDeserializer<std::collections::hash_map::IntoIter<K, V>, E>;
        }
        impl<K, V, E> IntoDeserializer<E> for std::collections::BTreeMap<K, V> {
            type Deserializer = MapDeserializer<std::collections::btree_map::IntoIter<K, V>, E>;
        }
        #[derive(Clone, Debug)]
        pub struct SeqAccessDeserializer<A>;
        impl<A> SeqAccessDeserializer<A> {
            fn new(access: A) -> Self {}
        }
        impl<A: SeqAccess> Deserializer for SeqAccessDeserializer<A> {
            type Error = A::Error;
        }
        #[derive(Clone, Debug)]
        pub struct MapAccessDeserializer<A>;
        impl<A> MapAccessDeserializer<A> {
            fn new(access: A) -> Self {}
        }
        impl<A: MapAccess> Deserializer for MapAccessDeserializer<A> {
            type Error = A::Error;
        }
        #[derive(Clone, Debug)]
        pub struct EnumAccessDeserializer<A>;
        impl<A> EnumAccessDeserializer<A> {
            fn new(access: A) -> Self {}
        }
        impl<A: EnumAccess> Deserializer for EnumAccessDeserializer<A> {
            type Error = A::Error;
        }
    }
}
