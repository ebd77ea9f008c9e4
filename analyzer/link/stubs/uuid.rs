pub use builder::Builder;
pub use error::Error;
pub use non_nil::NonNilUuid;
pub use timestamp::context::{Context, ContextV1, ContextV7, NoContext};
pub use timestamp::{ClockSequence, Timestamp};
pub type Bytes = [u8; 16];
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}
impl std::fmt::Display for Variant {}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Uuid;
impl Uuid {
    pub const NAMESPACE_DNS: Uuid = 0;
    pub const NAMESPACE_OID: Uuid = 0;
    pub const NAMESPACE_URL: Uuid = 0;
    pub const NAMESPACE_X500: Uuid = 0;
    fn nil() -> Self {}
    fn max() -> Self {}
    fn now_v1(node_id: &[u8; 6]) -> Uuid {}
    fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Uuid {}
    fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid {}
    fn new_v4() -> Uuid {}
    fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {}
    fn now_v6(node_id: &[u8; 6]) -> Uuid {}
    fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Uuid {}
    fn now_v7() -> Uuid {}
    fn new_v7(ts: Timestamp) -> Uuid {}
    fn new_v8(buf: [u8; 16]) -> Uuid {}
    fn parse_str(input: &str) -> Result<Uuid, Error> {}
    fn try_parse(input: &str) -> Result<Uuid, Error> {}
    fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error> {}
    fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
    fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
    fn from_u128(v: u128) -> Uuid {}
    fn from_u128_le(v: u128) -> Uuid {}
    fn from_u64_pair(high_bits: u64, low_bits: u64) -> Uuid {}
    fn from_slice(b: &[u8]) -> Result<Uuid, Error> {}
    fn from_slice_le(b: &[u8]) -> Result<Uuid, Error> {}
    fn from_bytes(bytes: Bytes) -> Uuid {}
    fn from_bytes_le(b: Bytes) -> Uuid {}
    fn from_bytes_ref(bytes: &Bytes) -> &Uuid {}
    fn get_variant(&self) -> Variant {}
    fn get_version_num(&self) -> usize {}
    fn get_version(&self) -> Option<Version> {}
    fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]) {}
    fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]) {}
    fn as_u128(&self) -> u128 {}
    fn to_u128_le(&self) -> u128 {}
    fn as_u64_pair(&self) -> (u64, u64) {}
    fn as_bytes(&self) -> &Bytes {}
    fn into_bytes(self) -> Bytes {}
    fn to_bytes_le(&self) -> Bytes {}
    fn is_nil(&self) -> bool {}
    fn is_max(&self) -> bool {}
    fn encode_buffer() -> [u8; 45] {}
    fn get_timestamp(&self) -> Option<Timestamp> {}
    fn get_node_id(&self) -> Option<[u8; 6]> {}
    fn hyphenated(self) -> fmt::Hyphenated {}
    fn as_hyphenated(&self) -> &fmt::Hyphenated {}
    fn to_hyphenated(self) -> fmt::Hyphenated {}
    fn to_hyphenated_ref(&self) -> &fmt::Hyphenated {}
    fn simple(self) -> fmt::Simple {}
    fn as_simple(&self) -> &fmt::Simple {}
    fn to_simple(self) -> fmt::Simple {}
    fn to_simple_ref(&self) -> &fmt::Simple {}
    fn urn(self) -> fmt::Urn {}
    fn as_urn(&self) -> &fmt::Urn {}
    fn to_urn(self) -> fmt::Urn {}
    fn braced(self) -> fmt::Braced {}
    fn as_braced(&self) -> &fmt::Braced {}
}
impl std::fmt::Display for Uuid {}
impl std::fmt::LowerHex for Uuid {}
impl std::fmt::UpperHex for Uuid {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl From<Uuid> for Vec<u8> {}
impl From<Uuid> for String {}
impl From<Uuid> for u128 {}
impl From<u128> for Uuid {}
impl From<[u8; 16]> for Uuid {}
impl From<Uuid> for [u8; 16] {}
impl TryFrom<Vec<u8>> for Uuid {
    type Error = Error;
}
impl TryFrom<&str> for Uuid {
    type Error = Error;
}
impl TryFrom<String> for Uuid {
    type Error = Error;
}
impl std::str::FromStr for Uuid {
    type Err = Error;
}
impl ::serde::Serialize for Uuid {}
impl ::serde::Deserialize for Uuid {}
pub mod error {
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
pub mod non_nil {
    use crate::Uuid;
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct NonNilUuid;
    impl NonNilUuid {
        fn new(uuid: Uuid) -> Option<Self> {}
        fn new_unchecked(uuid: Uuid) -> Self {}
        fn get(self) -> Uuid {}
    }
    impl std::fmt::Display for NonNilUuid {}
    impl From<NonNilUuid> for Uuid {}
    impl TryFrom<Uuid> for NonNilUuid {
        type Error = crate::Error;
    }
}
pub mod builder {
    use crate::{Bytes, Error, Uuid, Variant, Version};
    #[derive(Debug)]
    pub struct Builder;
    impl Builder {
        fn from_bytes(b: Bytes) -> Self {}
        fn from_bytes_le(b: Bytes) -> Self {}
        fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
        fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
        fn from_rfc4122_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
        fn from_sorted_rfc4122_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
        fn from_md5_bytes(md5_bytes: Bytes) -> Self {}
        fn from_random_bytes(random_bytes: Bytes) -> Self {}
        fn from_sha1_bytes(sha1_bytes: Bytes) -> Self {}
        fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self {}
        fn from_custom_bytes(custom_bytes: Bytes) -> Self {}
        fn from_slice(b: &[u8]) -> Result<Self, Error> {}
        fn from_slice_le(b: &[u8]) -> Result<Self, Error> {}
        fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
        fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
        fn from_u128(v: u128) -> Self {}
        fn from_u128_le(v: u128) -> Self {}
        fn nil() -> Self {}
        fn set_variant(&mut self, v: Variant) -> &mut Self {}
        fn with_variant(self, v: Variant) -> Self {}
        fn set_version(&mut self, v: Version) -> &mut Self {}
        fn with_version(self, v: Version) -> Self {}
        fn as_uuid(&self) -> &Uuid {}
        fn into_uuid(self) -> Uuid {}
        fn build(self) -> Uuid {}
    }
}
pub mod timestamp {
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Timestamp;
    impl Timestamp {
        fn now<C>(context: C) -> Self {}
        fn from_gregorian_time(ticks: u64, counter: u16) -> Self {}
        fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self {}
        fn from_unix<C>(context: C, seconds: u64, subsec_nanos: u32) -> Self {}
        fn to_gregorian(&self) -> (u64, u16) {}
        fn to_unix(&self) -> (u64, u32) {}
        fn from_rfc4122(ticks: u64, counter: u16) -> Self {}
        fn to_rfc4122(&self) -> (u64, u16) {}
        fn to_unix_nanos(&self) -> u32 {}
        fn from_gregorian(ticks: u64, counter: u16) -> Self {}
    }
    impl TryFrom<std::time::SystemTime> for Timestamp {
        type Error = crate::Error;
    }
    impl From<Timestamp> for std::time::SystemTime {}
    pub trait ClockSequence {
        type Output;
        fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
        fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32);
        fn usable_bits(&self) -> usize;
    }
    impl<T: ClockSequence> ClockSequence for &T {
        type Output = T::Output;
    }
    pub mod context {
        #[derive(Debug)]
        pub struct ContextV1;
        impl ContextV1 {
            fn new(count: u16) -> Self {}
            fn new_random() -> Self {}
        }
        impl super::ClockSequence for ContextV1 {
            type Output = u16;
        }
        pub type Context = ContextV1;
        #[derive(Debug)]
        pub struct ContextV7;
        impl ContextV7 {
            fn new() -> Self {}
            fn with_adjust_by_millis(self, millis: u32) -> Self {}
            fn with_additional_precision(self) -> Self {}
        }
        impl super::ClockSequence for ContextV7 {
            type Output = u64;
        }
        #[derive(Clone, Debug, Default)]
        pub struct NoContext;
        impl super::ClockSequence for NoContext {
            type Output = u16;
        }
        #[derive(Debug)]
        pub struct ThreadLocalContext<C>;
        impl<C> ThreadLocalContext<C> {
            fn new(local_key: &std::thread::LocalKey<C>) -> Self {}
        }
        impl<C: super::ClockSequence> super::ClockSequence for ThreadLocalContext<C> {
            type Output = C::Output;
        }
    }
}
pub mod v1 {
    pub use crate::timestamp::context::Context;
    pub use crate::Timestamp;
}
pub mod serde {
    pub mod braced {
        pub fn serialize<S: ::serde::Serializer>(u: &crate::Uuid, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<crate::Uuid, D::Error> {}
    }
    pub mod compact {
        pub fn serialize<S: ::serde::Serializer>(u: &crate::Uuid, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<crate::Uuid, D::Error> {}
    }
    pub mod hyphenated {
        pub fn serialize<S: ::serde::Serializer>(u: &crate::Uuid, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<crate::Uuid, D::Error> {}
    }
    pub mod simple {
        pub fn serialize<S: ::serde::Serializer>(u: &crate::Uuid, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<crate::Uuid, D::Error> {}
    }
    pub mod urn {
        pub fn serialize<S: ::serde::Serializer>(u: &crate::Uuid, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<crate::Uuid, D::Error> {}
    }
}
pub mod fmt {
    use crate::Uuid;
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct Hyphenated;
    impl Hyphenated {
        pub const LENGTH: usize = 36;
        fn from_uuid(uuid: Uuid) -> Self {}
        fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        fn as_uuid(&self) -> &Uuid {}
        fn into_uuid(self) -> Uuid {}
    }
    impl std::fmt::Display for Hyphenated {}
    impl std::fmt::LowerHex for Hyphenated {}
    impl std::fmt::UpperHex for Hyphenated {}
    impl From<Uuid> for Hyphenated {}
    impl From<Hyphenated> for Uuid {}
    impl AsRef<Uuid> for Hyphenated {}
    impl std::str::FromStr for Hyphenated {
        type Err = crate::Error;
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct Simple;
    impl Simple {
        pub const LENGTH: usize = 32;
        fn from_uuid(uuid: Uuid) -> Self {}
        fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        fn as_uuid(&self) -> &Uuid {}
        fn into_uuid(self) -> Uuid {}
    }
    impl std::fmt::Display for Simple {}
    impl std::fmt::LowerHex for Simple {}
    impl std::fmt::UpperHex for Simple {}
    impl From<Uuid> for Simple {}
    impl From<Simple> for Uuid {}
    impl AsRef<Uuid> for Simple {}
    impl std::str::FromStr for Simple {
        type Err = crate::Error;
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct Urn;
    impl Urn {
        pub const LENGTH: usize = 45;
        fn from_uuid(uuid: Uuid) -> Self {}
        fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        fn as_uuid(&self) -> &Uuid {}
        fn into_uuid(self) -> Uuid {}
    }
    impl std::fmt::Display for Urn {}
    impl std::fmt::LowerHex for Urn {}
    impl std::fmt::UpperHex for Urn {}
    impl From<Uuid> for Urn {}
    impl From<Urn> for Uuid {}
    impl AsRef<Uuid> for Urn {}
    impl std::str::FromStr for Urn {
        type Err = crate::Error;
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct Braced;
    impl Braced {
        pub const LENGTH: usize = 38;
        fn from_uuid(uuid: Uuid) -> Self {}
        fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        fn as_uuid(&self) -> &Uuid {}
        fn into_uuid(self) -> Uuid {}
    }
    impl std::fmt::Display for Braced {}
    impl std::fmt::LowerHex for Braced {}
    impl std::fmt::UpperHex for Braced {}
    impl From<Uuid> for Braced {}
    impl From<Braced> for Uuid {}
    impl AsRef<Uuid> for Braced {}
    impl std::str::FromStr for Braced {
        type Err = crate::Error;
    }
}
