use std::ops::{Add, Div, Mul, Neg, Sub};
use std::time::Duration as StdDuration;
pub use error::Error;
pub use ext::{NumericalDuration, NumericalStdDuration};
pub type Result<T> = std::result::Result<T, Error>;
pub type SignedDuration = Duration;
pub type PlainDateTime = PrimitiveDateTime;
#[derive(Clone, Default, Ord)]
pub struct Duration {}
impl Duration {
    pub const ZERO: Duration = 0;
    pub const NANOSECOND: Duration = 0;
    pub const MICROSECOND: Duration = 0;
    pub const MILLISECOND: Duration = 0;
    pub const SECOND: Duration = 0;
    pub const MINUTE: Duration = 0;
    pub const HOUR: Duration = 0;
    pub const DAY: Duration = 0;
    pub const WEEK: Duration = 0;
    pub const MIN: Duration = 0;
    pub const MAX: Duration = 0;
    fn is_zero(self) -> bool {}
    fn is_negative(self) -> bool {}
    fn is_positive(self) -> bool {}
    fn abs(self) -> Self {}
    fn unsigned_abs(self) -> StdDuration {}
    fn abs_std(self) -> StdDuration {}
    fn new(seconds: i64, nanoseconds: i32) -> Self {}
    fn weeks(value: i64) -> Self {}
    fn days(value: i64) -> Self {}
    fn hours(value: i64) -> Self {}
    fn minutes(value: i64) -> Self {}
    fn seconds(value: i64) -> Self {}
    fn milliseconds(value: i64) -> Self {}
    fn microseconds(value: i64) -> Self {}
    fn nanoseconds(value: i64) -> Self {}
    fn seconds_f64(seconds: f64) -> Self {}
    fn seconds_f32(seconds: f32) -> Self {}
    fn saturating_seconds_f64(seconds: f64) -> Self {}
    fn checked_seconds_f64(seconds: f64) -> Option<Self> {}
    fn whole_weeks(self) -> i64 {}
    fn whole_days(self) -> i64 {}
    fn whole_hours(self) -> i64 {}
    fn whole_minutes(self) -> i64 {}
    fn whole_seconds(self) -> i64 {}
    fn whole_milliseconds(self) -> i128 {}
    fn whole_microseconds(self) -> i128 {}
    fn whole_nanoseconds(self) -> i128 {}
    fn as_seconds_f64(self) -> f64 {}
    fn as_seconds_f32(self) -> f32 {}
    fn subsec_milliseconds(self) -> i16 {}
    fn subsec_microseconds(self) -> i32 {}
    fn subsec_nanoseconds(self) -> i32 {}
    fn checked_add(self, rhs: Self) -> Option<Self> {}
    fn checked_sub(self, rhs: Self) -> Option<Self> {}
    fn checked_mul(self, rhs: i32) -> Option<Self> {}
    fn checked_div(self, rhs: i32) -> Option<Self> {}
    fn checked_neg(self) -> Option<Self> {}
    fn saturating_add(self, rhs: Self) -> Self {}
    fn saturating_sub(self, rhs: Self) -> Self {}
    fn saturating_mul(self, rhs: i32) -> Self {}
    fn time_fn<T>(f: impl FnOnce() -> T) -> (Self, T) {}
}
impl std::fmt::Display for Duration {}
impl Add<Duration> for Duration { type Output = Duration; }
impl Add<StdDuration> for Duration { type Output = Duration; }
impl Sub<Duration> for Duration { type Output = Duration; }
impl Sub<StdDuration> for Duration { type Output = Duration; }
impl Neg for Duration { type Output = Duration; }
impl Div<Duration> for Duration { type Output = f64; }
impl Mul<i8> for Duration { type Output = Duration; }
impl Div<i8> for Duration { type Output = Duration; }
impl Mul<Duration> for i8 { type Output = Duration; }
impl Mul<i16> for Duration { type Output = Duration; }
impl Div<i16> for Duration { type Output = Duration; }
impl Mul<Duration> for i16 { type Output = Duration; }
impl Mul<i32> for Duration { type Output = Duration; }
impl Div<i32> for Duration { type Output = Duration; }
impl Mul<Duration> for i32 { type Output = Duration; }
impl Mul<u8> for Duration { type Output = Duration; }
impl Div<u8> for Duration { type Output = Duration; }
impl Mul<Duration> for u8 { type Output = Duration; }
impl Mul<u16> for Duration { type Output = Duration; }
impl Div<u16> for Duration { type Output = Duration; }
impl Mul<Duration> for u16 { type Output = Duration; }
impl Mul<u32> for Duration { type Output = Duration; }
impl Div<u32> for Duration { type Output = Duration; }
impl Mul<Duration> for u32 { type Output = Duration; }
impl Mul<f32> for Duration { type Output = Duration; }
impl Div<f32> for Duration { type Output = Duration; }
impl Mul<Duration> for f32 { type Output = Duration; }
impl Mul<f64> for Duration { type Output = Duration; }
impl Div<f64> for Duration { type Output = Duration; }
impl Mul<Duration> for f64 { type Output = Duration; }
impl std::iter::Sum<Duration> for Duration {}
impl std::iter::Sum<&Duration> for Duration {}
impl TryFrom<StdDuration> for Duration { type Error = error::ConversionRange; }
impl TryFrom<Duration> for StdDuration { type Error = error::ConversionRange; }
#[derive(Clone, Ord)]
pub struct Date {}
impl Date {
    pub const MIN: Date = 0;
    pub const MAX: Date = 0;
    fn from_calendar_date(year: i32, month: Month, day: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_ordinal_date(year: i32, ordinal: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_julian_day(julian_day: i32) -> std::result::Result<Self, error::ComponentRange> {}
    fn year(self) -> i32 {}
    fn month(self) -> Month {}
    fn day(self) -> u8 {}
    fn ordinal(self) -> u16 {}
    fn iso_week(self) -> u8 {}
    fn sunday_based_week(self) -> u8 {}
    fn monday_based_week(self) -> u8 {}
    fn to_calendar_date(self) -> (i32, Month, u8) {}
    fn to_ordinal_date(self) -> (i32, u16) {}
    fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    fn weekday(self) -> Weekday {}
    fn to_julian_day(self) -> i32 {}
    fn next_day(self) -> Option<Self> {}
    fn previous_day(self) -> Option<Self> {}
    fn next_occurrence(self, weekday: Weekday) -> Self {}
    fn prev_occurrence(self, weekday: Weekday) -> Self {}
    fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self {}
    fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self {}
    fn checked_add(self, duration: Duration) -> Option<Self> {}
    fn checked_sub(self, duration: Duration) -> Option<Self> {}
    fn saturating_add(self, duration: Duration) -> Self {}
    fn saturating_sub(self, duration: Duration) -> Self {}
    fn replace_year(self, year: i32) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_month(self, month: Month) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_day(self, day: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn midnight(self) -> PrimitiveDateTime {}
    fn with_time(self, time: Time) -> PrimitiveDateTime {}
    fn with_hms(self, hour: u8, minute: u8, second: u8) -> std::result::Result<PrimitiveDateTime, error::ComponentRange> {}
    fn with_hms_milli(self, hour: u8, minute: u8, second: u8, millisecond: u16) -> std::result::Result<PrimitiveDateTime, error::ComponentRange> {}
    fn with_hms_micro(self, hour: u8, minute: u8, second: u8, microsecond: u32) -> std::result::Result<PrimitiveDateTime, error::ComponentRange> {}
    fn with_hms_nano(self, hour: u8, minute: u8, second: u8, nanosecond: u32) -> std::result::Result<PrimitiveDateTime, error::ComponentRange> {}
    fn format_into<W, F>(self, output: &mut W, format: &F) -> std::result::Result<usize, error::Format> {}
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> {}
    fn parse<F>(input: &str, description: &F) -> std::result::Result<Self, error::Parse> {}
}
impl std::fmt::Display for Date {}
impl Add<Duration> for Date { type Output = Date; }
impl Add<StdDuration> for Date { type Output = Date; }
impl Sub<Duration> for Date { type Output = Date; }
impl Sub<StdDuration> for Date { type Output = Date; }
impl Sub<Date> for Date { type Output = Duration; }
#[derive(Clone, Ord)]
pub struct Time {}
impl Time {
    pub const MIDNIGHT: Time = 0;
    pub const MIN: Time = 0;
    pub const MAX: Time = 0;
    fn from_hms(hour: u8, minute: u8, second: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_hms_milli(hour: u8, minute: u8, second: u8, millisecond: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_hms_micro(hour: u8, minute: u8, second: u8, microsecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_hms_nano(hour: u8, minute: u8, second: u8, nanosecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn duration_until(self, other: Self) -> Duration {}
    fn duration_since(self, other: Self) -> Duration {}
    fn as_hms(self) -> (u8, u8, u8) {}
    fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    fn hour(self) -> u8 {}
    fn minute(self) -> u8 {}
    fn second(self) -> u8 {}
    fn millisecond(self) -> u16 {}
    fn microsecond(self) -> u32 {}
    fn nanosecond(self) -> u32 {}
    fn replace_hour(self, hour: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_minute(self, minute: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_second(self, second: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn truncate_to_hour(self) -> Self {}
    fn truncate_to_minute(self) -> Self {}
    fn truncate_to_second(self) -> Self {}
    fn truncate_to_millisecond(self) -> Self {}
    fn truncate_to_microsecond(self) -> Self {}
    fn format_into<W, F>(self, output: &mut W, format: &F) -> std::result::Result<usize, error::Format> {}
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> {}
    fn parse<F>(input: &str, description: &F) -> std::result::Result<Self, error::Parse> {}
}
impl std::fmt::Display for Time {}
impl Add<Duration> for Time { type Output = Time; }
impl Add<StdDuration> for Time { type Output = Time; }
impl Sub<Duration> for Time { type Output = Time; }
impl Sub<StdDuration> for Time { type Output = Time; }
impl Sub<Time> for Time { type Output = Duration; }
#[derive(Clone, Ord)]
pub struct PrimitiveDateTime {}
impl PrimitiveDateTime {
    pub const MIN: PrimitiveDateTime = 0;
    pub const MAX: PrimitiveDateTime = 0;
    fn new(date: Date, time: Time) -> Self {}
    fn date(self) -> Date {}
    fn time(self) -> Time {}
    fn year(self) -> i32 {}
    fn month(self) -> Month {}
    fn day(self) -> u8 {}
    fn ordinal(self) -> u16 {}
    fn iso_week(self) -> u8 {}
    fn sunday_based_week(self) -> u8 {}
    fn monday_based_week(self) -> u8 {}
    fn to_calendar_date(self) -> (i32, Month, u8) {}
    fn to_ordinal_date(self) -> (i32, u16) {}
    fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    fn weekday(self) -> Weekday {}
    fn to_julian_day(self) -> i32 {}
    fn as_hms(self) -> (u8, u8, u8) {}
    fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    fn hour(self) -> u8 {}
    fn minute(self) -> u8 {}
    fn second(self) -> u8 {}
    fn millisecond(self) -> u16 {}
    fn microsecond(self) -> u32 {}
    fn nanosecond(self) -> u32 {}
    fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    fn assume_utc(self) -> OffsetDateTime {}
    fn as_utc(self) -> UtcDateTime {}
    fn checked_add(self, duration: Duration) -> Option<Self> {}
    fn checked_sub(self, duration: Duration) -> Option<Self> {}
    fn saturating_add(self, duration: Duration) -> Self {}
    fn saturating_sub(self, duration: Duration) -> Self {}
    fn replace_time(self, time: Time) -> Self {}
    fn replace_date(self, date: Date) -> Self {}
    fn replace_year(self, year: i32) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_month(self, month: Month) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_day(self, day: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_hour(self, hour: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_minute(self, minute: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_second(self, second: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn truncate_to_hour(self) -> Self {}
    fn truncate_to_minute(self) -> Self {}
    fn truncate_to_second(self) -> Self {}
    fn truncate_to_millisecond(self) -> Self {}
    fn truncate_to_microsecond(self) -> Self {}
    fn format_into<W, F>(self, output: &mut W, format: &F) -> std::result::Result<usize, error::Format> {}
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> {}
    fn parse<F>(input: &str, description: &F) -> std::result::Result<Self, error::Parse> {}
}
impl std::fmt::Display for PrimitiveDateTime {}
impl Add<Duration> for PrimitiveDateTime { type Output = PrimitiveDateTime; }
impl Add<StdDuration> for PrimitiveDateTime { type Output = PrimitiveDateTime; }
impl Sub<Duration> for PrimitiveDateTime { type Output = PrimitiveDateTime; }
impl Sub<StdDuration> for PrimitiveDateTime { type Output = PrimitiveDateTime; }
impl Sub<PrimitiveDateTime> for PrimitiveDateTime { type Output = Duration; }
#[derive(Clone, Ord)]
pub struct OffsetDateTime {}
impl OffsetDateTime {
    pub const UNIX_EPOCH: OffsetDateTime = 0;
    fn now_utc() -> Self {}
    fn now_local() -> std::result::Result<Self, error::IndeterminateOffset> {}
    fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self {}
    fn new_utc(date: Date, time: Time) -> Self {}
    fn to_offset(self, offset: UtcOffset) -> Self {}
    fn checked_to_offset(self, offset: UtcOffset) -> Option<Self> {}
    fn to_utc(self) -> UtcDateTime {}
    fn checked_to_utc(self) -> Option<UtcDateTime> {}
    fn offset(self) -> UtcOffset {}
    fn from_unix_timestamp(timestamp: i64) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<Self, error::ComponentRange> {}
    fn unix_timestamp(self) -> i64 {}
    fn unix_timestamp_nanos(self) -> i128 {}
    fn date(self) -> Date {}
    fn time(self) -> Time {}
    fn year(self) -> i32 {}
    fn month(self) -> Month {}
    fn day(self) -> u8 {}
    fn ordinal(self) -> u16 {}
    fn iso_week(self) -> u8 {}
    fn sunday_based_week(self) -> u8 {}
    fn monday_based_week(self) -> u8 {}
    fn to_calendar_date(self) -> (i32, Month, u8) {}
    fn to_ordinal_date(self) -> (i32, u16) {}
    fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    fn weekday(self) -> Weekday {}
    fn to_julian_day(self) -> i32 {}
    fn to_hms(self) -> (u8, u8, u8) {}
    fn to_hms_milli(self) -> (u8, u8, u8, u16) {}
    fn to_hms_micro(self) -> (u8, u8, u8, u32) {}
    fn to_hms_nano(self) -> (u8, u8, u8, u32) {}
    fn hour(self) -> u8 {}
    fn minute(self) -> u8 {}
    fn second(self) -> u8 {}
    fn millisecond(self) -> u16 {}
    fn microsecond(self) -> u32 {}
    fn nanosecond(self) -> u32 {}
    fn checked_add(self, duration: Duration) -> Option<Self> {}
    fn checked_sub(self, duration: Duration) -> Option<Self> {}
    fn saturating_add(self, duration: Duration) -> Self {}
    fn saturating_sub(self, duration: Duration) -> Self {}
    fn replace_time(self, time: Time) -> Self {}
    fn replace_date(self, date: Date) -> Self {}
    fn replace_date_time(self, date_time: PrimitiveDateTime) -> Self {}
    fn replace_offset(self, offset: UtcOffset) -> Self {}
    fn truncate_to_day(self) -> Self {}
    fn replace_year(self, year: i32) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_month(self, month: Month) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_day(self, day: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_hour(self, hour: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_minute(self, minute: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_second(self, second: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn truncate_to_hour(self) -> Self {}
    fn truncate_to_minute(self) -> Self {}
    fn truncate_to_second(self) -> Self {}
    fn truncate_to_millisecond(self) -> Self {}
    fn truncate_to_microsecond(self) -> Self {}
    fn format_into<W, F>(self, output: &mut W, format: &F) -> std::result::Result<usize, error::Format> {}
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> {}
    fn parse<F>(input: &str, description: &F) -> std::result::Result<Self, error::Parse> {}
}
impl std::fmt::Display for OffsetDateTime {}
impl Add<Duration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Add<StdDuration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Sub<Duration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Sub<StdDuration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Sub<OffsetDateTime> for OffsetDateTime { type Output = Duration; }
impl Sub<std::time::SystemTime> for OffsetDateTime { type Output = Duration; }
impl From<std::time::SystemTime> for OffsetDateTime {}
impl From<OffsetDateTime> for std::time::SystemTime {}
impl From<UtcDateTime> for OffsetDateTime {}
#[derive(Clone, Ord)]
pub struct UtcDateTime {}
impl UtcDateTime {
    pub const UNIX_EPOCH: UtcDateTime = 0;
    pub const MIN: UtcDateTime = 0;
    pub const MAX: UtcDateTime = 0;
    fn now() -> Self {}
    fn new(date: Date, time: Time) -> Self {}
    fn to_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> {}
    fn from_unix_timestamp(timestamp: i64) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<Self, error::ComponentRange> {}
    fn unix_timestamp(self) -> i64 {}
    fn unix_timestamp_nanos(self) -> i128 {}
    fn date(self) -> Date {}
    fn time(self) -> Time {}
    fn year(self) -> i32 {}
    fn month(self) -> Month {}
    fn day(self) -> u8 {}
    fn ordinal(self) -> u16 {}
    fn iso_week(self) -> u8 {}
    fn sunday_based_week(self) -> u8 {}
    fn monday_based_week(self) -> u8 {}
    fn to_calendar_date(self) -> (i32, Month, u8) {}
    fn to_ordinal_date(self) -> (i32, u16) {}
    fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    fn weekday(self) -> Weekday {}
    fn to_julian_day(self) -> i32 {}
    fn as_hms(self) -> (u8, u8, u8) {}
    fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    fn hour(self) -> u8 {}
    fn minute(self) -> u8 {}
    fn second(self) -> u8 {}
    fn millisecond(self) -> u16 {}
    fn microsecond(self) -> u32 {}
    fn nanosecond(self) -> u32 {}
    fn checked_add(self, duration: Duration) -> Option<Self> {}
    fn checked_sub(self, duration: Duration) -> Option<Self> {}
    fn saturating_add(self, duration: Duration) -> Self {}
    fn saturating_sub(self, duration: Duration) -> Self {}
    fn replace_time(self, time: Time) -> Self {}
    fn replace_date(self, date: Date) -> Self {}
    fn truncate_to_day(self) -> Self {}
    fn replace_year(self, year: i32) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_month(self, month: Month) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_day(self, day: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_hour(self, hour: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_minute(self, minute: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_second(self, second: u8) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, error::ComponentRange> {}
    fn truncate_to_hour(self) -> Self {}
    fn truncate_to_minute(self) -> Self {}
    fn truncate_to_second(self) -> Self {}
    fn truncate_to_millisecond(self) -> Self {}
    fn truncate_to_microsecond(self) -> Self {}
    fn format_into<W, F>(self, output: &mut W, format: &F) -> std::result::Result<usize, error::Format> {}
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> {}
    fn parse<F>(input: &str, description: &F) -> std::result::Result<Self, error::Parse> {}
}
impl std::fmt::Display for UtcDateTime {}
impl Add<Duration> for UtcDateTime { type Output = UtcDateTime; }
impl Add<StdDuration> for UtcDateTime { type Output = UtcDateTime; }
impl Sub<Duration> for UtcDateTime { type Output = UtcDateTime; }
impl Sub<StdDuration> for UtcDateTime { type Output = UtcDateTime; }
impl Sub<UtcDateTime> for UtcDateTime { type Output = Duration; }
impl From<OffsetDateTime> for UtcDateTime {}
impl From<std::time::SystemTime> for UtcDateTime {}
#[derive(Clone, Default, Ord)]
pub struct UtcOffset {}
impl UtcOffset {
    pub const UTC: UtcOffset = 0;
    pub const MIN: UtcOffset = 0;
    pub const MAX: UtcOffset = 0;
    fn from_hms(hours: i8, minutes: i8, seconds: i8) -> std::result::Result<Self, error::ComponentRange> {}
    fn from_whole_seconds(seconds: i32) -> std::result::Result<Self, error::ComponentRange> {}
    fn as_hms(self) -> (i8, i8, i8) {}
    fn whole_hours(self) -> i8 {}
    fn whole_minutes(self) -> i16 {}
    fn minutes_past_hour(self) -> i8 {}
    fn whole_seconds(self) -> i32 {}
    fn seconds_past_minute(self) -> i8 {}
    fn is_utc(self) -> bool {}
    fn is_positive(self) -> bool {}
    fn is_negative(self) -> bool {}
    fn local_offset_at(datetime: OffsetDateTime) -> std::result::Result<Self, error::IndeterminateOffset> {}
    fn current_local_offset() -> std::result::Result<Self, error::IndeterminateOffset> {}
    fn format_into<W, F>(self, output: &mut W, format: &F) -> std::result::Result<usize, error::Format> {}
    fn format<F>(self, format: &F) -> std::result::Result<String, error::Format> {}
    fn parse<F>(input: &str, description: &F) -> std::result::Result<Self, error::Parse> {}
}
impl std::fmt::Display for UtcOffset {}
impl Neg for UtcOffset { type Output = UtcOffset; }
#[derive(Clone, Ord)]
pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
impl Month {
    fn previous(self) -> Self {}
    fn next(self) -> Self {}
    fn nth_next(self, n: u8) -> Self {}
    fn nth_prev(self, n: u8) -> Self {}
    fn length(self, year: i32) -> u8 {}
}
impl std::fmt::Display for Month {}
impl std::str::FromStr for Month { type Err = error::InvalidVariant; }
impl From<Month> for u8 {}
impl TryFrom<u8> for Month { type Error = error::ComponentRange; }
#[derive(Clone)]
pub enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }
impl Weekday {
    fn previous(self) -> Self {}
    fn next(self) -> Self {}
    fn nth_next(self, n: u8) -> Self {}
    fn nth_prev(self, n: u8) -> Self {}
    fn number_from_monday(self) -> u8 {}
    fn number_from_sunday(self) -> u8 {}
    fn number_days_from_monday(self) -> u8 {}
    fn number_days_from_sunday(self) -> u8 {}
}
impl std::fmt::Display for Weekday {}
impl std::str::FromStr for Weekday { type Err = error::InvalidVariant; }
#[derive(Clone, Ord)]
pub struct Instant(pub std::time::Instant);
impl Instant {
    fn now() -> Self {}
    fn elapsed(self) -> Duration {}
    fn checked_add(self, duration: Duration) -> Option<Self> {}
    fn checked_sub(self, duration: Duration) -> Option<Self> {}
    fn into_inner(self) -> std::time::Instant {}
}
impl From<std::time::Instant> for Instant {}
impl From<Instant> for std::time::Instant {}
impl Sub<Instant> for Instant { type Output = Duration; }
impl Add<Duration> for Instant { type Output = Instant; }
impl Sub<Duration> for Instant { type Output = Instant; }
pub mod util {
pub fn is_leap_year(year: i32) -> bool {}
pub fn days_in_year(year: i32) -> u16 {}
pub fn weeks_in_year(year: i32) -> u8 {}
pub fn days_in_year_month(year: i32, month: crate::Month) -> u8 {}
pub fn days_in_month(month: crate::Month, year: i32) -> u8 {}
pub mod local_offset {
#[derive(Clone)]
pub enum Soundness { Sound, Unsound }
pub fn set_soundness(soundness: Soundness) {}
pub fn get_soundness() -> Soundness {}
}
}
pub mod ext {
use crate::Duration;
use std::time::Duration as StdDuration;
pub trait NumericalDuration {
    fn nanoseconds(self) -> Duration;
    fn microseconds(self) -> Duration;
    fn milliseconds(self) -> Duration;
    fn seconds(self) -> Duration;
    fn minutes(self) -> Duration;
    fn hours(self) -> Duration;
    fn days(self) -> Duration;
    fn weeks(self) -> Duration;
}
pub trait NumericalStdDuration {
    fn std_nanoseconds(self) -> StdDuration;
    fn std_microseconds(self) -> StdDuration;
    fn std_milliseconds(self) -> StdDuration;
    fn std_seconds(self) -> StdDuration;
    fn std_minutes(self) -> StdDuration;
    fn std_hours(self) -> StdDuration;
    fn std_days(self) -> StdDuration;
    fn std_weeks(self) -> StdDuration;
}
impl NumericalDuration for i32 {}
impl NumericalDuration for i64 {}
impl NumericalDuration for f64 {}
impl NumericalStdDuration for i32 {}
impl NumericalStdDuration for u64 {}
impl NumericalStdDuration for f64 {}
pub trait InstantExt {
    fn add_signed(self, duration: Duration) -> Self;
    fn sub_signed(self, duration: Duration) -> Self;
    fn signed_duration_since(self, earlier: Self) -> Duration;
}
impl InstantExt for std::time::Instant {}
pub trait SystemTimeExt {
    fn checked_add_signed(self, duration: Duration) -> Option<Self>;
    fn add_signed(self, duration: Duration) -> Self;
    fn signed_duration_since(self, earlier: Self) -> Duration;
}
impl SystemTimeExt for std::time::SystemTime {}
}
pub mod error {
#[derive(Clone)]
pub struct ComponentRange {}
impl std::error::Error for ComponentRange {}
impl std::fmt::Display for ComponentRange {}
#[derive(Clone)]
pub struct ConversionRange {}
impl std::error::Error for ConversionRange {}
impl std::fmt::Display for ConversionRange {}
#[derive(Clone)]
pub struct IndeterminateOffset {}
impl std::error::Error for IndeterminateOffset {}
impl std::fmt::Display for IndeterminateOffset {}
#[derive(Clone)]
pub struct InvalidVariant {}
impl std::error::Error for InvalidVariant {}
impl std::fmt::Display for InvalidVariant {}
#[derive(Clone)]
pub struct DifferentVariant {}
impl std::error::Error for DifferentVariant {}
impl std::fmt::Display for DifferentVariant {}
impl ComponentRange {
    fn name(self) -> &str {}
    fn is_conditional(self) -> bool {}
}
pub enum Format { InsufficientTypeInformation, InvalidComponent(&str), ComponentRange(Box<ComponentRange>), StdIo(std::io::Error) }
impl std::error::Error for Format {}
impl std::fmt::Display for Format {}
#[derive(Clone)]
pub enum Parse { TryFromParsed(TryFromParsed), ParseFromDescription(ParseFromDescription) }
impl std::error::Error for Parse {}
impl std::fmt::Display for Parse {}
#[derive(Clone)]
pub enum TryFromParsed { InsufficientInformation, ComponentRange(Box<ComponentRange>) }
impl std::error::Error for TryFromParsed {}
#[derive(Clone)]
pub enum ParseFromDescription { InvalidLiteral, InvalidComponent(&str), UnexpectedTrailingCharacters }
impl std::error::Error for ParseFromDescription {}
#[derive(Clone)]
pub enum InvalidFormatDescription { UnclosedOpeningBracket { index: usize }, InvalidComponentName { name: String, index: usize }, InvalidModifier { value: String, index: usize } }
impl std::error::Error for InvalidFormatDescription {}
impl std::fmt::Display for InvalidFormatDescription {}
pub enum Error { ConversionRange(ConversionRange), ComponentRange(ComponentRange), IndeterminateOffset(IndeterminateOffset), Format(Format), ParseFromDescription(ParseFromDescription), TryFromParsed(TryFromParsed), InvalidFormatDescription(InvalidFormatDescription), DifferentVariant(DifferentVariant), InvalidVariant(InvalidVariant) }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<ConversionRange> for Error {}
impl From<ComponentRange> for Error {}
impl From<IndeterminateOffset> for Error {}
impl From<Format> for Error {}
impl From<Parse> for Error {}
impl From<ParseFromDescription> for Error {}
impl From<TryFromParsed> for Error {}
impl From<InvalidFormatDescription> for Error {}
impl From<DifferentVariant> for Error {}
impl From<InvalidVariant> for Error {}
}
pub mod format_description {
use crate::error::InvalidFormatDescription;
#[derive(Clone)]
pub enum FormatItem { Literal(&[u8]), Compound(&[FormatItem]), Optional(&FormatItem), First(&[FormatItem]) }
pub type BorrowedFormatItem = FormatItem;
pub type StaticFormatDescription = &[FormatItem];
#[derive(Clone)]
pub enum OwnedFormatItem { Literal(Box<[u8]>), Compound(Box<[OwnedFormatItem]>), Optional(Box<OwnedFormatItem>), First(Box<[OwnedFormatItem]>) }
pub fn parse(s: &str) -> Result<Vec<FormatItem>, InvalidFormatDescription> {}
pub fn parse_borrowed<const VERSION: usize>(s: &str) -> Result<Vec<FormatItem>, InvalidFormatDescription> {}
pub fn parse_owned<const VERSION: usize>(s: &str) -> Result<OwnedFormatItem, InvalidFormatDescription> {}
pub fn parse_strftime_borrowed(s: &str) -> Result<Vec<FormatItem>, InvalidFormatDescription> {}
pub fn parse_strftime_owned(s: &str) -> Result<OwnedFormatItem, InvalidFormatDescription> {}
pub mod well_known {
#[derive(Clone)]
pub struct Rfc2822;
#[derive(Clone)]
pub struct Rfc3339;
#[derive(Clone)]
pub struct Iso8601;
impl Iso8601 {
    pub const DEFAULT: Iso8601 = 0;
    pub const PARSING: Iso8601 = 0;
    pub const DATE: Iso8601 = 0;
    pub const TIME: Iso8601 = 0;
    pub const DATE_TIME: Iso8601 = 0;
    pub const DATE_TIME_OFFSET: Iso8601 = 0;
}
}
}
pub mod formatting { pub trait Formattable {} }
pub mod parsing {
pub trait Parsable {}
#[derive(Clone, Default)]
pub struct Parsed {}
impl Parsed {
    fn new() -> Self {}
}
}
pub mod serde {
pub mod rfc2822 { pub mod option {} }
pub mod rfc3339 { pub mod option {} }
pub mod iso8601 { pub mod option {} }
pub mod timestamp { pub mod option {} pub mod milliseconds {} pub mod microseconds {} pub mod nanoseconds {} }
}
