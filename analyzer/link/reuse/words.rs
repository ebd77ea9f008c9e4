//! What facts say, without where it stands.
//!
//! Facts are written out as bytes, all but places and the numbers of items and bodies: a line more above changes these, and
//! nothing that is said. Two values with the same bytes say the same.

use serde::Serialize;
use serde::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use std::fmt;
use xxhash_rust::xxh3::xxh3_64;

/// What of facts is left out, by the name of its type.
const PLACES: &[&str] = &["Span", "ItemId", "BodyId"];

/// All that `value` says.
pub(super) fn words(value: &impl Serialize) -> Vec<u8> {
    written(value, PLACES)
}

/// All that `value` says, and the numbers of its items and bodies.
pub(super) fn numbered_words(value: &impl Serialize) -> Vec<u8> {
    written(value, &PLACES[..1])
}

fn written(value: &impl Serialize, places: &'static [&'static str]) -> Vec<u8> {
    let mut words = Words(Vec::new(), places);
    // Writing to memory does not fail, and facts hold nothing that cannot be written.
    let written = value.serialize(&mut words);
    debug_assert!(written.is_ok(), "facts can be written");
    words.0
}

/// All that `value` says, in short.
pub(super) fn digest(value: &impl Serialize) -> u64 {
    xxh3_64(&words(value))
}

/// What is written, and what is left out of it.
struct Words(Vec<u8>, &'static [&'static str]);

impl Words {
    fn number(&mut self, number: u64) {
        // Most numbers are small; what follows a byte of 255 is eight bytes.
        match u8::try_from(number) {
            Ok(small) if small < u8::MAX => self.0.push(small),
            _ => {
                self.0.push(u8::MAX);
                self.0.extend_from_slice(&number.to_le_bytes());
            }
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.number(text.len() as u64);
        self.0.extend_from_slice(text);
    }
}

/// A type could not write itself; none of the facts does that.
#[derive(Debug)]
struct Unwritten(String);

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unwritten {}

impl serde::ser::Error for Unwritten {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Self(text.to_string())
    }
}

type Written = Result<(), Unwritten>;

/// Something of several parts; those of a place are left out.
struct Parts<'w> {
    words: &'w mut Words,
    is_place: bool,
}

impl Parts<'_> {
    fn part<T: Serialize + ?Sized>(&mut self, part: &T) -> Written {
        if self.is_place { Ok(()) } else { part.serialize(&mut *self.words) }
    }
}

macro_rules! numbers {
    ($($name:ident: $ty:ty),+) => {$(
        fn $name(self, value: $ty) -> Written {
            self.number(u64::from(value));
            Ok(())
        }
    )+};
}

macro_rules! signed {
    ($($name:ident: $ty:ty),+) => {$(
        fn $name(self, value: $ty) -> Written {
            self.number(i64::from(value).cast_unsigned());
            Ok(())
        }
    )+};
}

impl<'w> Serializer for &'w mut Words {
    type Ok = ();
    type Error = Unwritten;
    type SerializeSeq = Parts<'w>;
    type SerializeTuple = Parts<'w>;
    type SerializeTupleStruct = Parts<'w>;
    type SerializeTupleVariant = Parts<'w>;
    type SerializeMap = Parts<'w>;
    type SerializeStruct = Parts<'w>;
    type SerializeStructVariant = Parts<'w>;

    numbers!(serialize_bool: bool, serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_char: char);
    signed!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);

    fn serialize_f32(self, value: f32) -> Written {
        self.serialize_u32(value.to_bits())
    }

    fn serialize_f64(self, value: f64) -> Written {
        self.serialize_u64(value.to_bits())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.text(text.as_bytes());
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Written {
        self.text(bytes);
        Ok(())
    }

    fn serialize_none(self) -> Written {
        self.serialize_u8(0)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        self.number(1);
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, at: u32, _: &'static str) -> Written {
        self.serialize_u32(at)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Written {
        if self.1.contains(&name) { Ok(()) } else { value.serialize(self) }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        at: u32,
        _: &'static str,
        value: &T,
    ) -> Written {
        self.number(u64::from(at));
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Parts<'w>, Unwritten> {
        self.number(length.unwrap_or_default() as u64);
        Ok(Parts { words: self, is_place: false })
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'w>, Unwritten> {
        Ok(Parts { words: self, is_place: false })
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Parts<'w>, Unwritten> {
        self.serialize_struct(name, 0)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        at: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Parts<'w>, Unwritten> {
        self.number(u64::from(at));
        Ok(Parts { words: self, is_place: false })
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Parts<'w>, Unwritten> {
        self.serialize_seq(length)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Parts<'w>, Unwritten> {
        let is_place = self.1.contains(&name);
        Ok(Parts { words: self, is_place })
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        at: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Parts<'w>, Unwritten> {
        self.serialize_tuple_variant(name, at, variant, length)
    }
}

macro_rules! parts {
    ($($of:ident: $name:ident($($key:ty)?)),+ $(,)?) => {$(
        impl $of for Parts<'_> {
            type Ok = ();
            type Error = Unwritten;

            fn $name<T: Serialize + ?Sized>(&mut self, $(_: $key,)? part: &T) -> Written {
                self.part(part)
            }

            fn end(self) -> Written {
                Ok(())
            }
        }
    )+};
}

parts! {
    SerializeSeq: serialize_element(),
    SerializeTuple: serialize_element(),
    SerializeTupleStruct: serialize_field(),
    SerializeTupleVariant: serialize_field(),
    SerializeStruct: serialize_field(&'static str),
    SerializeStructVariant: serialize_field(&'static str),
}

impl SerializeMap for Parts<'_> {
    type Ok = ();
    type Error = Unwritten;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.part(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.part(value)
    }

    fn end(self) -> Written {
        Ok(())
    }
}
