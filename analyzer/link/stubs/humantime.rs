use std::time::SystemTime;
pub fn parse_duration(s: &str) -> Result<std::time::Duration, DurationError> {}
pub fn format_duration(val: std::time::Duration) -> FormattedDuration {}
pub fn parse_rfc3339(s: &str) -> Result<SystemTime, TimestampError> {}
pub fn parse_rfc3339_weak(s: &str) -> Result<SystemTime, TimestampError> {}
pub fn format_rfc3339(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_seconds(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_millis(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_micros(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_nanos(system_time: SystemTime) -> Rfc3339Timestamp {}
#[derive(Clone, Debug)]
pub struct FormattedDuration {}
impl FormattedDuration {
    fn get_ref(&self) -> &std::time::Duration {}
}
impl std::fmt::Display for FormattedDuration {}
#[derive(Clone, Debug)]
pub struct Rfc3339Timestamp {}
impl Rfc3339Timestamp {
    fn get_ref(&self) -> &SystemTime {}
}
impl std::fmt::Display for Rfc3339Timestamp {}
#[derive(Clone, Debug, Eq)]
pub enum DurationError { InvalidCharacter(usize), NumberExpected(usize), UnknownUnit { start: usize, end: usize, unit: String, value: u64 }, NumberOverflow, Empty }
impl std::error::Error for DurationError {}
impl std::fmt::Display for DurationError {}
#[derive(Clone, Debug, Eq)]
pub enum TimestampError { OutOfRange, InvalidDigit, InvalidFormat }
impl std::error::Error for TimestampError {}
impl std::fmt::Display for TimestampError {}
#[derive(Clone, Debug, Ord, Hash)]
pub struct Duration {}
impl Duration {
    fn new(value: std::time::Duration) -> Self {}
}
impl std::ops::Deref for Duration { type Target = std::time::Duration; }
impl AsRef<std::time::Duration> for Duration {}
impl From<Duration> for std::time::Duration {}
impl From<std::time::Duration> for Duration {}
impl std::str::FromStr for Duration { type Err = DurationError; }
impl std::fmt::Display for Duration {}
#[derive(Clone, Debug, Eq)]
pub struct Timestamp {}
impl std::ops::Deref for Timestamp { type Target = SystemTime; }
impl AsRef<SystemTime> for Timestamp {}
impl From<Timestamp> for SystemTime {}
impl From<SystemTime> for Timestamp {}
impl std::str::FromStr for Timestamp { type Err = TimestampError; }
impl std::fmt::Display for Timestamp {}
