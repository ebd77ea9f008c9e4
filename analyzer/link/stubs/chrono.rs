use std::time::SystemTime;
pub use format::{DelayedFormat, Locale, ParseError, ParseResult, SecondsFormat};
pub use naive::{Days, IsoWeek, NaiveDate, NaiveDateTime, NaiveTime, NaiveWeek};
pub use offset::{FixedOffset, Local, LocalResult, MappedLocalTime, Offset, TimeZone, Utc};
pub use round::{DurationRound, RoundingError, SubsecRound};
pub type Duration = TimeDelta;
pub mod prelude {
    pub use crate::{Date, DateTime, Datelike, FixedOffset, Local, Locale, Month, NaiveDate, NaiveDateTime, NaiveTime};
    pub use crate::{Offset, SecondsFormat, SubsecRound, TimeZone, Timelike, Utc, Weekday};
}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct TimeDelta;
impl TimeDelta {
    pub const MIN: TimeDelta = 0;
    pub const MAX: TimeDelta = 0;
    fn new(secs: i64, nanos: u32) -> Option<TimeDelta> {}
    fn weeks(weeks: i64) -> TimeDelta {}
    fn try_weeks(weeks: i64) -> Option<TimeDelta> {}
    fn days(days: i64) -> TimeDelta {}
    fn try_days(days: i64) -> Option<TimeDelta> {}
    fn hours(hours: i64) -> TimeDelta {}
    fn try_hours(hours: i64) -> Option<TimeDelta> {}
    fn minutes(minutes: i64) -> TimeDelta {}
    fn try_minutes(minutes: i64) -> Option<TimeDelta> {}
    fn seconds(seconds: i64) -> TimeDelta {}
    fn try_seconds(seconds: i64) -> Option<TimeDelta> {}
    fn milliseconds(milliseconds: i64) -> TimeDelta {}
    fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta> {}
    fn microseconds(microseconds: i64) -> TimeDelta {}
    fn nanoseconds(nanos: i64) -> TimeDelta {}
    fn num_weeks(&self) -> i64 {}
    fn num_days(&self) -> i64 {}
    fn num_hours(&self) -> i64 {}
    fn num_minutes(&self) -> i64 {}
    fn num_seconds(&self) -> i64 {}
    fn as_seconds_f64(self) -> f64 {}
    fn as_seconds_f32(self) -> f32 {}
    fn num_milliseconds(&self) -> i64 {}
    fn subsec_millis(&self) -> i32 {}
    fn num_microseconds(&self) -> Option<i64> {}
    fn subsec_micros(&self) -> i32 {}
    fn num_nanoseconds(&self) -> Option<i64> {}
    fn subsec_nanos(&self) -> i32 {}
    fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
    fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
    fn checked_mul(&self, rhs: i32) -> Option<TimeDelta> {}
    fn checked_div(&self, rhs: i32) -> Option<TimeDelta> {}
    fn abs(&self) -> TimeDelta {}
    fn min_value() -> TimeDelta {}
    fn max_value() -> TimeDelta {}
    fn zero() -> TimeDelta {}
    fn is_zero(&self) -> bool {}
    fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError> {}
    fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError> {}
}
impl std::fmt::Display for TimeDelta {}
impl std::iter::Sum<TimeDelta> for TimeDelta {}
impl std::iter::Sum<&TimeDelta> for TimeDelta {}
impl std::ops::Neg for TimeDelta {
    type Output = TimeDelta;
}
impl std::ops::Add<TimeDelta> for TimeDelta {
    type Output = TimeDelta;
}
impl std::ops::Sub<TimeDelta> for TimeDelta {
    type Output = TimeDelta;
}
impl std::ops::Mul<i32> for TimeDelta {
    type Output = TimeDelta;
}
impl std::ops::Div<i32> for TimeDelta {
    type Output = TimeDelta;
}
impl std::ops::AddAssign<TimeDelta> for TimeDelta {}
impl std::ops::SubAssign<TimeDelta> for TimeDelta {}
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct OutOfRangeError;
impl std::error::Error for OutOfRangeError {}
impl std::fmt::Display for OutOfRangeError {}
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct OutOfRange;
impl std::error::Error for OutOfRange {}
impl std::fmt::Display for OutOfRange {}
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ParseWeekdayError;
impl std::error::Error for ParseWeekdayError {}
impl std::fmt::Display for ParseWeekdayError {}
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ParseMonthError;
impl std::error::Error for ParseMonthError {}
impl std::fmt::Display for ParseMonthError {}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
impl Weekday {
    fn succ(&self) -> Weekday {}
    fn pred(&self) -> Weekday {}
    fn number_from_monday(&self) -> u32 {}
    fn number_from_sunday(&self) -> u32 {}
    fn num_days_from_monday(&self) -> u32 {}
    fn num_days_from_sunday(&self) -> u32 {}
    fn days_since(&self, other: Weekday) -> u32 {}
}
impl std::fmt::Display for Weekday {}
impl std::str::FromStr for Weekday {
    type Err = ParseWeekdayError;
}
impl TryFrom<u8> for Weekday {
    type Error = OutOfRange;
}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct WeekdaySet;
impl WeekdaySet {
    pub const EMPTY: WeekdaySet = 0;
    pub const ALL: WeekdaySet = 0;
    fn from_array<const C: usize>(days: [Weekday; C]) -> Self {}
    fn single(weekday: Weekday) -> Self {}
    fn single_day(self) -> Option<Weekday> {}
    fn insert(&mut self, day: Weekday) -> bool {}
    fn remove(&mut self, day: Weekday) -> bool {}
    fn is_subset(self, other: Self) -> bool {}
    fn intersection(self, other: Self) -> Self {}
    fn union(self, other: Self) -> Self {}
    fn symmetric_difference(self, other: Self) -> Self {}
    fn difference(self, other: Self) -> Self {}
    fn first(self) -> Option<Weekday> {}
    fn last(self) -> Option<Weekday> {}
    fn iter(self, start: Weekday) -> WeekdaySetIter {}
    fn contains(self, day: Weekday) -> bool {}
    fn is_empty(self) -> bool {}
    fn len(self) -> u8 {}
}
impl std::fmt::Display for WeekdaySet {}
impl FromIterator<Weekday> for WeekdaySet {}
#[derive(Clone, Debug)]
pub struct WeekdaySetIter;
impl Iterator for WeekdaySetIter {
    type Item = Weekday;
}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
impl Month {
    fn succ(&self) -> Month {}
    fn pred(&self) -> Month {}
    fn number_from_month(&self) -> u32 {}
    fn name(&self) -> &str {}
    fn num_days(&self, year: i32) -> Option<u8> {}
}
impl std::str::FromStr for Month {
    type Err = ParseMonthError;
}
impl TryFrom<u8> for Month {
    type Error = OutOfRange;
}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Months;
impl Months {
    fn new(num: u32) -> Self {}
    fn as_u32(&self) -> u32 {}
}
pub trait Datelike {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}
pub trait Timelike {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32;
}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct DateTime<Tz>;
pub const MIN_DATETIME: DateTime<Utc> = 0;
pub const MAX_DATETIME: DateTime<Utc> = 0;
impl<Tz: TimeZone> DateTime<Tz> {
    pub const MIN_UTC: DateTime<Utc> = 0;
    pub const MAX_UTC: DateTime<Utc> = 0;
    fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    fn date(&self) -> Date<Tz> {}
    fn date_naive(&self) -> NaiveDate {}
    fn time(&self) -> NaiveTime {}
    fn timestamp(&self) -> i64 {}
    fn timestamp_millis(&self) -> i64 {}
    fn timestamp_micros(&self) -> i64 {}
    fn timestamp_nanos(&self) -> i64 {}
    fn timestamp_nanos_opt(&self) -> Option<i64> {}
    fn timestamp_subsec_millis(&self) -> u32 {}
    fn timestamp_subsec_micros(&self) -> u32 {}
    fn timestamp_subsec_nanos(&self) -> u32 {}
    fn offset(&self) -> &Tz::Offset {}
    fn timezone(&self) -> Tz {}
    fn with_timezone<Tz2>(&self, tz: &Tz2) -> DateTime<Tz2> {}
    fn fixed_offset(&self) -> DateTime<FixedOffset> {}
    fn to_utc(&self) -> DateTime<Utc> {}
    fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>> {}
    fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>> {}
    fn checked_add_days(self, days: Days) -> Option<DateTime<Tz>> {}
    fn checked_sub_days(self, days: Days) -> Option<DateTime<Tz>> {}
    fn signed_duration_since<D>(self, rhs: D) -> TimeDelta {}
    fn naive_utc(&self) -> NaiveDateTime {}
    fn naive_local(&self) -> NaiveDateTime {}
    fn years_since(&self, base: Self) -> Option<u32> {}
    fn to_rfc2822(&self) -> String {}
    fn to_rfc3339(&self) -> String {}
    fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String {}
    fn with_time(&self, time: NaiveTime) -> LocalResult<DateTime<Tz>> {}
    fn format_with_items<I>(&self, items: I) -> DelayedFormat<I> {}
    fn format(&self, fmt: &str) -> DelayedFormat<format::StrftimeItems> {}
    fn format_localized_with_items<I>(&self, items: I, locale: Locale) -> DelayedFormat<I> {}
    fn format_localized(&self, fmt: &str, locale: Locale) -> DelayedFormat<format::StrftimeItems> {}
}
impl DateTime<Utc> {
    pub const UNIX_EPOCH: DateTime<Utc> = 0;
    fn from_timestamp_secs(secs: i64) -> Option<DateTime<Utc>> {}
    fn from_timestamp(secs: i64, nsecs: u32) -> Option<DateTime<Utc>> {}
    fn from_timestamp_millis(millis: i64) -> Option<DateTime<Utc>> {}
    fn from_timestamp_micros(micros: i64) -> Option<DateTime<Utc>> {}
    fn from_timestamp_nanos(nanos: i64) -> DateTime<Utc> {}
}
impl DateTime<FixedOffset> {
    fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>> {}
    fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &str)> {}
}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl From<SystemTime> for DateTime<Utc> {}
impl From<SystemTime> for DateTime<Local> {}
impl<Tz> From<DateTime<Tz>> for SystemTime {}
impl<Tz> std::fmt::Display for DateTime<Tz> {}
impl std::str::FromStr for DateTime<Utc> {
    type Err = ParseError;
}
impl std::str::FromStr for DateTime<Local> {
    type Err = ParseError;
}
impl std::str::FromStr for DateTime<FixedOffset> {
    type Err = ParseError;
}
impl<Tz> Datelike for DateTime<Tz> {}
impl<Tz> Timelike for DateTime<Tz> {}
impl<Tz> std::ops::Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Add<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Sub<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Add<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Sub<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Add<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Sub<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Add<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Sub<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Sub<DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
}
impl<Tz> std::ops::Sub<&DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
}
impl<Tz> std::ops::AddAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz> std::ops::SubAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz> std::ops::AddAssign<std::time::Duration> for DateTime<Tz> {}
impl<Tz> std::ops::SubAssign<std::time::Duration> for DateTime<Tz> {}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date<Tz>;
pub const MIN_DATE: Date<Utc> = 0;
pub const MAX_DATE: Date<Utc> = 0;
impl<Tz: TimeZone> Date<Tz> {
    pub const MIN_UTC: Date<Utc> = 0;
    pub const MAX_UTC: Date<Utc> = 0;
    fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz> {}
    fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>> {}
    fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz> {}
    fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>> {}
    fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz> {}
    fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>> {}
    fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz> {}
    fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>> {}
    fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz> {}
    fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>> {}
    fn succ(&self) -> Date<Tz> {}
    fn succ_opt(&self) -> Option<Date<Tz>> {}
    fn pred(&self) -> Date<Tz> {}
    fn pred_opt(&self) -> Option<Date<Tz>> {}
    fn offset(&self) -> &Tz::Offset {}
    fn timezone(&self) -> Tz {}
    fn with_timezone<Tz2>(&self, tz: &Tz2) -> Date<Tz2> {}
    fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
    fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
    fn signed_duration_since<Tz2>(self, rhs: Date<Tz2>) -> TimeDelta {}
    fn naive_utc(&self) -> NaiveDate {}
    fn naive_local(&self) -> NaiveDate {}
    fn years_since(&self, base: Self) -> Option<u32> {}
    fn format_with_items<I>(&self, items: I) -> DelayedFormat<I> {}
    fn format(&self, fmt: &str) -> DelayedFormat<format::StrftimeItems> {}
    fn format_localized(&self, fmt: &str, locale: Locale) -> DelayedFormat<format::StrftimeItems> {}
}
impl<Tz> std::fmt::Display for Date<Tz> {}
impl<Tz> Datelike for Date<Tz> {}
impl<Tz> std::ops::Add<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz> std::ops::Sub<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz> std::ops::Sub<Date<Tz>> for Date<Tz> {
    type Output = TimeDelta;
}
impl<Tz> std::ops::AddAssign<TimeDelta> for Date<Tz> {}
impl<Tz> std::ops::SubAssign<TimeDelta> for Date<Tz> {}
impl<Tz> ::serde::Serialize for DateTime<Tz> {}
impl<Tz> ::serde::Deserialize for DateTime<Tz> {}
impl ::serde::Serialize for TimeDelta {}
impl ::serde::Deserialize for TimeDelta {}
impl ::serde::Serialize for Weekday {}
impl ::serde::Deserialize for Weekday {}
impl ::serde::Serialize for Month {}
impl ::serde::Deserialize for Month {}
impl ::serde::Serialize for NaiveDate {}
impl ::serde::Deserialize for NaiveDate {}
impl ::serde::Serialize for NaiveDateTime {}
impl ::serde::Deserialize for NaiveDateTime {}
impl ::serde::Serialize for NaiveTime {}
impl ::serde::Deserialize for NaiveTime {}
pub mod naive {
    use crate::{format, DateTime, Datelike, DelayedFormat, FixedOffset, LocalResult, Locale, Months, ParseError};
    use crate::{ParseResult, TimeDelta, TimeZone, Timelike, Utc, Weekday};
    pub const MIN_DATE: NaiveDate = 0;
    pub const MAX_DATE: NaiveDate = 0;
    pub const MIN_DATETIME: NaiveDateTime = 0;
    pub const MAX_DATETIME: NaiveDateTime = 0;
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Days;
    impl Days {
        fn new(num: u64) -> Self {}
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct IsoWeek;
    impl IsoWeek {
        fn year(&self) -> i32 {}
        fn week(&self) -> u32 {}
        fn week0(&self) -> u32 {}
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct NaiveWeek;
    impl NaiveWeek {
        fn first_day(&self) -> NaiveDate {}
        fn checked_first_day(&self) -> Option<NaiveDate> {}
        fn last_day(&self) -> NaiveDate {}
        fn checked_last_day(&self) -> Option<NaiveDate> {}
        fn days(&self) -> std::ops::RangeInclusive<NaiveDate> {}
        fn checked_days(&self) -> Option<std::ops::RangeInclusive<NaiveDate>> {}
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct NaiveDate;
    impl NaiveDate {
        pub const MIN: NaiveDate = 0;
        pub const MAX: NaiveDate = 0;
        fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate {}
        fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {}
        fn from_yo(year: i32, ordinal: u32) -> NaiveDate {}
        fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate> {}
        fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate {}
        fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate> {}
        fn from_num_days_from_ce(days: i32) -> NaiveDate {}
        fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate> {}
        fn from_epoch_days(days: i32) -> Option<NaiveDate> {}
        fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate {}
        fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate> {}
        fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate> {}
        fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveDate, &str)> {}
        fn checked_add_months(self, months: Months) -> Option<NaiveDate> {}
        fn checked_sub_months(self, months: Months) -> Option<NaiveDate> {}
        fn checked_add_days(self, days: Days) -> Option<NaiveDate> {}
        fn checked_sub_days(self, days: Days) -> Option<NaiveDate> {}
        fn and_time(&self, time: NaiveTime) -> NaiveDateTime {}
        fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime {}
        fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {}
        fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime {}
        fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime> {}
        fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime {}
        fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime> {}
        fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime {}
        fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime> {}
        fn succ(&self) -> NaiveDate {}
        fn succ_opt(&self) -> Option<NaiveDate> {}
        fn pred(&self) -> NaiveDate {}
        fn pred_opt(&self) -> Option<NaiveDate> {}
        fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
        fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
        fn signed_duration_since(self, rhs: NaiveDate) -> TimeDelta {}
        fn abs_diff(self, rhs: NaiveDate) -> Days {}
        fn years_since(&self, base: Self) -> Option<u32> {}
        fn format_with_items<I>(&self, items: I) -> DelayedFormat<I> {}
        fn format(&self, fmt: &str) -> DelayedFormat<format::StrftimeItems> {}
        fn format_localized_with_items<I>(&self, items: I, locale: Locale) -> DelayedFormat<I> {}
        fn format_localized(&self, fmt: &str, locale: Locale) -> DelayedFormat<format::StrftimeItems> {}
        fn iter_days(&self) -> NaiveDateDaysIterator {}
        fn iter_weeks(&self) -> NaiveDateWeeksIterator {}
        fn week(&self, start: Weekday) -> NaiveWeek {}
        fn leap_year(&self) -> bool {}
        fn to_epoch_days(&self) -> i32 {}
    }
    impl std::fmt::Display for NaiveDate {}
    impl std::str::FromStr for NaiveDate {
        type Err = ParseError;
    }
    impl From<NaiveDateTime> for NaiveDate {}
    impl Datelike for NaiveDate {}
    impl std::ops::Add<TimeDelta> for NaiveDate {
        type Output = NaiveDate;
    }
    impl std::ops::Sub<TimeDelta> for NaiveDate {
        type Output = NaiveDate;
    }
    impl std::ops::Add<Months> for NaiveDate {
        type Output = NaiveDate;
    }
    impl std::ops::Sub<Months> for NaiveDate {
        type Output = NaiveDate;
    }
    impl std::ops::Add<Days> for NaiveDate {
        type Output = NaiveDate;
    }
    impl std::ops::Sub<Days> for NaiveDate {
        type Output = NaiveDate;
    }
    impl std::ops::Sub<NaiveDate> for NaiveDate {
        type Output = TimeDelta;
    }
    impl std::ops::AddAssign<TimeDelta> for NaiveDate {}
    impl std::ops::SubAssign<TimeDelta> for NaiveDate {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct NaiveDateDaysIterator;
    impl Iterator for NaiveDateDaysIterator {
        type Item = NaiveDate;
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct NaiveDateWeeksIterator;
    impl Iterator for NaiveDateWeeksIterator {
        type Item = NaiveDate;
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct NaiveDateTime;
    impl NaiveDateTime {
        pub const MIN: NaiveDateTime = 0;
        pub const MAX: NaiveDateTime = 0;
        pub const UNIX_EPOCH: NaiveDateTime = 0;
        fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime {}
        fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime {}
        fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime> {}
        fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime> {}
        fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime> {}
        fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime> {}
        fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime> {}
        fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveDateTime, &str)> {}
        fn date(&self) -> NaiveDate {}
        fn time(&self) -> NaiveTime {}
        fn timestamp(&self) -> i64 {}
        fn timestamp_millis(&self) -> i64 {}
        fn timestamp_micros(&self) -> i64 {}
        fn timestamp_nanos(&self) -> i64 {}
        fn timestamp_nanos_opt(&self) -> Option<i64> {}
        fn timestamp_subsec_millis(&self) -> u32 {}
        fn timestamp_subsec_micros(&self) -> u32 {}
        fn timestamp_subsec_nanos(&self) -> u32 {}
        fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
        fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime> {}
        fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
        fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
        fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
        fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime> {}
        fn checked_add_days(self, days: Days) -> Option<NaiveDateTime> {}
        fn checked_sub_days(self, days: Days) -> Option<NaiveDateTime> {}
        fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta {}
        fn format_with_items<I>(&self, items: I) -> DelayedFormat<I> {}
        fn format(&self, fmt: &str) -> DelayedFormat<format::StrftimeItems> {}
        fn and_local_timezone<Tz>(&self, tz: Tz) -> LocalResult<DateTime<Tz>> {}
        fn and_utc(&self) -> DateTime<Utc> {}
    }
    impl std::fmt::Display for NaiveDateTime {}
    impl std::str::FromStr for NaiveDateTime {
        type Err = ParseError;
    }
    impl From<NaiveDate> for NaiveDateTime {}
    impl Datelike for NaiveDateTime {}
    impl Timelike for NaiveDateTime {}
    impl std::ops::Add<TimeDelta> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Sub<TimeDelta> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Add<std::time::Duration> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Sub<std::time::Duration> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Add<FixedOffset> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Sub<FixedOffset> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Add<Months> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Sub<Months> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Add<Days> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Sub<Days> for NaiveDateTime {
        type Output = NaiveDateTime;
    }
    impl std::ops::Sub<NaiveDateTime> for NaiveDateTime {
        type Output = TimeDelta;
    }
    impl std::ops::AddAssign<TimeDelta> for NaiveDateTime {}
    impl std::ops::SubAssign<TimeDelta> for NaiveDateTime {}
    impl std::ops::AddAssign<std::time::Duration> for NaiveDateTime {}
    impl std::ops::SubAssign<std::time::Duration> for NaiveDateTime {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct NaiveTime;
    impl NaiveTime {
        pub const MIN: NaiveTime = 0;
        fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime {}
        fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> {}
        fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime {}
        fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime> {}
        fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime {}
        fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime> {}
        fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime {}
        fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime> {}
        fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime {}
        fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime> {}
        fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime> {}
        fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveTime, &str)> {}
        fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
        fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
        fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta {}
        fn format_with_items<I>(&self, items: I) -> DelayedFormat<I> {}
        fn format(&self, fmt: &str) -> DelayedFormat<format::StrftimeItems> {}
    }
    impl std::fmt::Display for NaiveTime {}
    impl std::str::FromStr for NaiveTime {
        type Err = ParseError;
    }
    impl Timelike for NaiveTime {}
    impl std::ops::Add<TimeDelta> for NaiveTime {
        type Output = NaiveTime;
    }
    impl std::ops::Sub<TimeDelta> for NaiveTime {
        type Output = NaiveTime;
    }
    impl std::ops::Add<std::time::Duration> for NaiveTime {
        type Output = NaiveTime;
    }
    impl std::ops::Sub<std::time::Duration> for NaiveTime {
        type Output = NaiveTime;
    }
    impl std::ops::Add<FixedOffset> for NaiveTime {
        type Output = NaiveTime;
    }
    impl std::ops::Sub<FixedOffset> for NaiveTime {
        type Output = NaiveTime;
    }
    impl std::ops::Sub<NaiveTime> for NaiveTime {
        type Output = TimeDelta;
    }
    impl std::ops::AddAssign<TimeDelta> for NaiveTime {}
    impl std::ops::SubAssign<TimeDelta> for NaiveTime {}
    impl std::ops::AddAssign<std::time::Duration> for NaiveTime {}
    impl std::ops::SubAssign<std::time::Duration> for NaiveTime {}
}
pub mod offset {
    use crate::{Date, DateTime, NaiveDate, NaiveDateTime, NaiveTime, ParseError, ParseResult, Weekday};
    pub type MappedLocalTime<T> = LocalResult<T>;
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub enum LocalResult<T> {
        None,
        Single(T),
        Ambiguous(T, T),
    }
    impl<T> LocalResult<T> {
        fn single(self) -> Option<T> {}
        fn earliest(self) -> Option<T> {}
        fn latest(self) -> Option<T> {}
        fn map<U, F: FnMut(T) -> U>(self, f: F) -> LocalResult<U> {}
        fn and_then<U, F: FnMut(T) -> Option<U>>(self, f: F) -> LocalResult<U> {}
        fn unwrap(self) -> T {}
    }
    impl<Tz> LocalResult<Date<Tz>> {
        fn and_time(self, time: NaiveTime) -> LocalResult<DateTime<Tz>> {}
        fn and_hms_opt(self, hour: u32, min: u32, sec: u32) -> LocalResult<DateTime<Tz>> {}
        fn and_hms_milli_opt(self, hour: u32, min: u32, sec: u32, milli: u32) -> LocalResult<DateTime<Tz>> {}
        fn and_hms_micro_opt(self, hour: u32, min: u32, sec: u32, micro: u32) -> LocalResult<DateTime<Tz>> {}
        fn and_hms_nano_opt(self, hour: u32, min: u32, sec: u32, nano: u32) -> LocalResult<DateTime<Tz>> {}
    }
    pub trait Offset {
        fn fix(&self) -> FixedOffset;
    }
    pub trait TimeZone {
        type Offset: Offset;
        fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> LocalResult<DateTime<Self>>;
        fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self>;
        fn ymd_opt(&self, year: i32, month: u32, day: u32) -> LocalResult<Date<Self>>;
        fn yo(&self, year: i32, ordinal: u32) -> Date<Self>;
        fn yo_opt(&self, year: i32, ordinal: u32) -> LocalResult<Date<Self>>;
        fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self>;
        fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> LocalResult<Date<Self>>;
        fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> LocalResult<DateTime<Self>>;
        fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
        fn timestamp_millis_opt(&self, millis: i64) -> LocalResult<DateTime<Self>>;
        fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
        fn timestamp_micros(&self, micros: i64) -> LocalResult<DateTime<Self>>;
        fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
        fn from_offset(offset: &Self::Offset) -> Self;
        fn offset_from_local_date(&self, local: &NaiveDate) -> LocalResult<Self::Offset>;
        fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> LocalResult<Self::Offset>;
        fn from_local_date(&self, local: &NaiveDate) -> LocalResult<Date<Self>>;
        fn from_local_datetime(&self, local: &NaiveDateTime) -> LocalResult<DateTime<Self>>;
        fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
        fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self>;
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct FixedOffset;
    impl FixedOffset {
        fn east(secs: i32) -> FixedOffset {}
        fn east_opt(secs: i32) -> Option<FixedOffset> {}
        fn west(secs: i32) -> FixedOffset {}
        fn west_opt(secs: i32) -> Option<FixedOffset> {}
        fn local_minus_utc(&self) -> i32 {}
        fn utc_minus_local(&self) -> i32 {}
    }
    impl std::fmt::Display for FixedOffset {}
    impl std::str::FromStr for FixedOffset {
        type Err = ParseError;
    }
    impl TimeZone for FixedOffset {
        type Offset = FixedOffset;
    }
    impl Offset for FixedOffset {}
    #[derive(Clone, Debug, Default)]
    pub struct Local;
    impl Local {
        fn today() -> Date<Local> {}
        fn now() -> DateTime<Local> {}
    }
    impl TimeZone for Local {
        type Offset = FixedOffset;
    }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct Utc;
    impl Utc {
        fn today() -> Date<Utc> {}
        fn now() -> DateTime<Utc> {}
    }
    impl std::fmt::Display for Utc {}
    impl TimeZone for Utc {
        type Offset = Utc;
    }
    impl Offset for Utc {}
}
pub mod round {
    use crate::{DateTime, NaiveDateTime, NaiveTime, TimeDelta};
    pub trait SubsecRound {
        fn round_subsecs(self, digits: u16) -> Self;
        fn trunc_subsecs(self, digits: u16) -> Self;
    }
    impl<Tz> SubsecRound for DateTime<Tz> {}
    impl SubsecRound for NaiveDateTime {}
    impl SubsecRound for NaiveTime {}
    pub trait DurationRound {
        type Err;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    }
    impl<Tz> DurationRound for DateTime<Tz> {
        type Err = RoundingError;
    }
    impl DurationRound for NaiveDateTime {
        type Err = RoundingError;
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub enum RoundingError {
        DurationExceedsTimestamp,
        DurationExceedsLimit,
        TimestampExceedsLimit,
    }
    impl std::error::Error for RoundingError {}
    impl std::fmt::Display for RoundingError {}
}
pub mod format {
    use crate::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Weekday};
    pub use strftime::StrftimeItems;
    pub mod strftime {
        #[derive(Clone, Debug)]
        pub struct StrftimeItems;
        impl StrftimeItems {
            fn new(s: &str) -> StrftimeItems {}
            fn new_lenient(s: &str) -> StrftimeItems {}
            fn new_with_locale(s: &str, locale: super::Locale) -> StrftimeItems {}
            fn parse(self) -> Result<Vec<super::Item>, super::ParseError> {}
            fn parse_to_owned(self) -> Result<Vec<super::Item>, super::ParseError> {}
        }
        impl Iterator for StrftimeItems {
            type Item = super::Item;
        }
    }
    #[derive(Clone, PartialEq, Eq, Debug, Hash)]
    pub enum Pad {
        None,
        Zero,
        Space,
    }
    #[derive(Clone, PartialEq, Eq, Debug, Hash)]
    pub enum Numeric {
        Year,
        YearDiv100,
        YearMod100,
        IsoYear,
        IsoYearDiv100,
        IsoYearMod100,
        Quarter,
        Month,
        Day,
        WeekFromSun,
        WeekFromMon,
        IsoWeek,
        NumDaysFromSun,
        WeekdayFromMon,
        Ordinal,
        Hour,
        Hour12,
        Minute,
        Second,
        Nanosecond,
        Timestamp,
    }
    #[derive(Clone, PartialEq, Eq, Debug, Hash)]
    pub enum Fixed {
        ShortMonthName,
        LongMonthName,
        ShortWeekdayName,
        LongWeekdayName,
        LowerAmPm,
        UpperAmPm,
        Nanosecond,
        Nanosecond3,
        Nanosecond6,
        Nanosecond9,
        TimezoneName,
        TimezoneOffsetColon,
        TimezoneOffsetDoubleColon,
        TimezoneOffsetTripleColon,
        TimezoneOffsetColonZ,
        TimezoneOffset,
        TimezoneOffsetZ,
        RFC2822,
        RFC3339,
    }
    #[derive(Clone, PartialEq, Eq, Debug, Hash)]
    pub enum Item {
        Literal(&str),
        OwnedLiteral(Box<str>),
        Space(&str),
        OwnedSpace(Box<str>),
        Numeric(Numeric, Pad),
        Fixed(Fixed),
        Error,
    }
    impl Item {
        fn to_owned(self) -> Item {}
    }
    #[derive(Clone, PartialEq, Eq, Debug, Hash)]
    pub struct ParseError;
    impl ParseError {
        fn kind(&self) -> ParseErrorKind {}
    }
    impl std::error::Error for ParseError {}
    impl std::fmt::Display for ParseError {}
    #[derive(Clone, PartialEq, Eq, Debug, Hash)]
    pub enum ParseErrorKind {
        OutOfRange,
        Impossible,
        NotEnough,
        Invalid,
        TooShort,
        TooLong,
        BadFormat,
    }
    pub type ParseResult<T> = Result<T, ParseError>;
    #[derive(Clone, PartialEq, Eq, Debug, Hash)]
    pub enum SecondsFormat {
        Secs,
        Millis,
        Micros,
        Nanos,
        AutoSi,
    }
    #[derive(Clone, PartialEq, Eq, Debug, Hash, Default)]
    pub enum Locale {
        POSIX,
        en_US,
        en_GB,
        de_DE,
        fr_FR,
        es_ES,
        it_IT,
        ja_JP,
        ko_KR,
        nl_NL,
        pl_PL,
        pt_BR,
        ru_RU,
        zh_CN,
    }
    impl TryFrom<&str> for Locale {
        type Error = ();
    }
    #[derive(Debug)]
    pub struct DelayedFormat<I>;
    impl<I> DelayedFormat<I> {
        fn new(date: Option<NaiveDate>, time: Option<NaiveTime>, items: I) -> DelayedFormat<I> {}
        fn new_with_offset<O>(date: Option<NaiveDate>, time: Option<NaiveTime>, offset: &O, items: I) -> DelayedFormat<I> {}
        fn write_to<W>(&self, w: &mut W) -> std::fmt::Result {}
    }
    impl<I> std::fmt::Display for DelayedFormat<I> {}
    #[derive(Clone, PartialEq, Eq, Debug, Hash, Default)]
    pub struct Parsed;
    impl Parsed {
        fn new() -> Parsed {}
        fn set_year(&mut self, value: i64) -> ParseResult<()> {}
        fn set_year_div_100(&mut self, value: i64) -> ParseResult<()> {}
        fn set_year_mod_100(&mut self, value: i64) -> ParseResult<()> {}
        fn set_isoyear(&mut self, value: i64) -> ParseResult<()> {}
        fn set_isoyear_div_100(&mut self, value: i64) -> ParseResult<()> {}
        fn set_isoyear_mod_100(&mut self, value: i64) -> ParseResult<()> {}
        fn set_quarter(&mut self, value: i64) -> ParseResult<()> {}
        fn set_month(&mut self, value: i64) -> ParseResult<()> {}
        fn set_week_from_sun(&mut self, value: i64) -> ParseResult<()> {}
        fn set_week_from_mon(&mut self, value: i64) -> ParseResult<()> {}
        fn set_isoweek(&mut self, value: i64) -> ParseResult<()> {}
        fn set_ordinal(&mut self, value: i64) -> ParseResult<()> {}
        fn set_day(&mut self, value: i64) -> ParseResult<()> {}
        fn set_hour12(&mut self, value: i64) -> ParseResult<()> {}
        fn set_hour(&mut self, value: i64) -> ParseResult<()> {}
        fn set_minute(&mut self, value: i64) -> ParseResult<()> {}
        fn set_second(&mut self, value: i64) -> ParseResult<()> {}
        fn set_nanosecond(&mut self, value: i64) -> ParseResult<()> {}
        fn set_timestamp(&mut self, value: i64) -> ParseResult<()> {}
        fn set_offset(&mut self, value: i64) -> ParseResult<()> {}
        fn set_weekday(&mut self, value: Weekday) -> ParseResult<()> {}
        fn set_ampm(&mut self, value: bool) -> ParseResult<()> {}
        fn year(&self) -> Option<i32> {}
        fn year_div_100(&self) -> Option<i32> {}
        fn year_mod_100(&self) -> Option<i32> {}
        fn isoyear(&self) -> Option<i32> {}
        fn isoyear_div_100(&self) -> Option<i32> {}
        fn isoyear_mod_100(&self) -> Option<i32> {}
        fn quarter(&self) -> Option<u32> {}
        fn month(&self) -> Option<u32> {}
        fn week_from_sun(&self) -> Option<u32> {}
        fn week_from_mon(&self) -> Option<u32> {}
        fn isoweek(&self) -> Option<u32> {}
        fn weekday(&self) -> Option<Weekday> {}
        fn ordinal(&self) -> Option<u32> {}
        fn day(&self) -> Option<u32> {}
        fn hour_div_12(&self) -> Option<u32> {}
        fn hour_mod_12(&self) -> Option<u32> {}
        fn minute(&self) -> Option<u32> {}
        fn second(&self) -> Option<u32> {}
        fn nanosecond(&self) -> Option<u32> {}
        fn timestamp(&self) -> Option<i64> {}
        fn offset(&self) -> Option<i32> {}
        fn to_naive_date(&self) -> ParseResult<NaiveDate> {}
        fn to_naive_time(&self) -> ParseResult<NaiveTime> {}
        fn to_naive_datetime_with_offset(&self, offset: i32) -> ParseResult<NaiveDateTime> {}
        fn to_fixed_offset(&self) -> ParseResult<FixedOffset> {}
        fn to_datetime(&self) -> ParseResult<DateTime<FixedOffset>> {}
        fn to_datetime_with_timezone<Tz>(&self, tz: &Tz) -> ParseResult<DateTime<Tz>> {}
    }
    pub fn parse<I>(parsed: &mut Parsed, s: &str, items: I) -> ParseResult<()> {}
    pub fn parse_and_remainder<I>(parsed: &mut Parsed, s: &str, items: I) -> ParseResult<&str> {}
}
pub mod serde {
    pub mod ts_seconds {
        pub fn serialize<S: ::serde::Serializer>(dt: &crate::DateTime<crate::Utc>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<crate::DateTime<crate::Utc>, D::Error> {}
    }
    pub mod ts_seconds_option {
        pub fn serialize<S: ::serde::Serializer>(dt: &Option<crate::DateTime<crate::Utc>>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<Option<crate::DateTime<crate::Utc>>, D::Error> {}
    }
    pub mod ts_milliseconds {
        pub fn serialize<S: ::serde::Serializer>(dt: &crate::DateTime<crate::Utc>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<crate::DateTime<crate::Utc>, D::Error> {}
    }
    pub mod ts_milliseconds_option {
        pub fn serialize<S: ::serde::Serializer>(dt: &Option<crate::DateTime<crate::Utc>>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<Option<crate::DateTime<crate::Utc>>, D::Error> {}
    }
    pub mod ts_microseconds {
        pub fn serialize<S: ::serde::Serializer>(dt: &crate::DateTime<crate::Utc>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<crate::DateTime<crate::Utc>, D::Error> {}
    }
    pub mod ts_microseconds_option {
        pub fn serialize<S: ::serde::Serializer>(dt: &Option<crate::DateTime<crate::Utc>>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<Option<crate::DateTime<crate::Utc>>, D::Error> {}
    }
    pub mod ts_nanoseconds {
        pub fn serialize<S: ::serde::Serializer>(dt: &crate::DateTime<crate::Utc>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<crate::DateTime<crate::Utc>, D::Error> {}
    }
    pub mod ts_nanoseconds_option {
        pub fn serialize<S: ::serde::Serializer>(dt: &Option<crate::DateTime<crate::Utc>>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<Option<crate::DateTime<crate::Utc>>, D::Error> {}
    }
}
