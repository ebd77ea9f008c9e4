pub mod alloc {
#[derive(Clone)]
pub struct Layout {}
impl Layout {
    fn new<T>() -> Self {}
    fn array<T>(n: usize) -> Result<Self, LayoutError> {}
    fn for_value<T>(t: &T) -> Self {}
    fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError> {}
    fn size(&self) -> usize {}
    fn align(&self) -> usize {}
}
#[derive(Clone)]
pub struct LayoutError;
pub trait GlobalAlloc {
    fn alloc(&self, layout: Layout) -> *mut u8;
    fn dealloc(&self, ptr: *mut u8, layout: Layout);
    fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
    fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
}
#[derive(Clone, Default)]
pub struct System;
impl GlobalAlloc for System {}
pub fn alloc(layout: Layout) -> *mut u8 {}
pub fn alloc_zeroed(layout: Layout) -> *mut u8 {}
pub fn dealloc(ptr: *mut u8, layout: Layout) {}
pub fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
pub fn handle_alloc_error(layout: Layout) -> ! {}
pub use crate::{borrow, boxed, collections, fmt, rc, slice, str, string, sync, task, vec};
}
pub mod hint {
pub fn black_box<T>(dummy: T) -> T {}
pub fn spin_loop() {}
pub fn unreachable_unchecked() -> ! {}
pub fn assert_unchecked(cond: bool) {}
}
pub mod panic {
use crate::any::Any;
pub struct AssertUnwindSafe<T>(pub T);
impl<T> crate::ops::Deref for AssertUnwindSafe<T> { type Target = T; }
impl<F: crate::future::Future> crate::future::Future for AssertUnwindSafe<F> { type Output = F::Output; }
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; }
pub trait UnwindSafe {}
pub trait RefUnwindSafe {}
pub struct Location {}
impl Location {
    fn caller() -> &Location {}
    fn file(&self) -> &str {}
    fn line(&self) -> u32 {}
    fn column(&self) -> u32 {}
}
pub type PanicInfo = PanicHookInfo;
pub struct PanicHookInfo {}
impl PanicHookInfo {
    fn payload(&self) -> &dyn Any {}
    fn payload_as_str(&self) -> Option<&str> {}
    fn message(&self) -> &str {}
    fn location(&self) -> Option<&Location> {}
}
pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R> {}
pub fn resume_unwind(payload: Box<dyn Any>) -> ! {}
pub fn panic_any<M>(msg: M) -> ! {}
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo)>) {}
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo)> {}
}
pub mod backtrace {
pub struct Backtrace {}
impl Backtrace {
    fn capture() -> Backtrace {}
    fn force_capture() -> Backtrace {}
    fn disabled() -> Backtrace {}
    fn status(&self) -> BacktraceStatus {}
}
pub enum BacktraceStatus { Unsupported, Disabled, Captured }
}
pub mod time {
use crate::error::Error;
use crate::iter::Sum;
use crate::ops::{Add, Div, Mul, Sub};
pub const UNIX_EPOCH: SystemTime = 0;
#[derive(Clone, Default, Ord)]
pub struct Duration {}
impl Duration {
    pub const ZERO: Duration = 0;
    pub const MAX: Duration = 0;
    pub const SECOND: Duration = 0;
    pub const MILLISECOND: Duration = 0;
    fn new(secs: u64, nanos: u32) -> Duration {}
    fn from_secs(secs: u64) -> Duration {}
    fn from_millis(millis: u64) -> Duration {}
    fn from_micros(micros: u64) -> Duration {}
    fn from_nanos(nanos: u64) -> Duration {}
    fn from_mins(mins: u64) -> Duration {}
    fn from_hours(hours: u64) -> Duration {}
    fn from_days(days: u64) -> Duration {}
    fn from_weeks(weeks: u64) -> Duration {}
    fn is_zero(&self) -> bool {}
    fn as_secs(&self) -> u64 {}
    fn subsec_millis(&self) -> u32 {}
    fn subsec_micros(&self) -> u32 {}
    fn subsec_nanos(&self) -> u32 {}
    fn as_millis(&self) -> u128 {}
    fn as_micros(&self) -> u128 {}
    fn as_nanos(&self) -> u128 {}
    fn abs_diff(self, other: Duration) -> Duration {}
    fn checked_add(self, rhs: Duration) -> Option<Duration> {}
    fn saturating_add(self, rhs: Duration) -> Duration {}
    fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
    fn saturating_sub(self, rhs: Duration) -> Duration {}
    fn checked_mul(self, rhs: u32) -> Option<Duration> {}
    fn saturating_mul(self, rhs: u32) -> Duration {}
    fn checked_div(self, rhs: u32) -> Option<Duration> {}
    fn as_secs_f64(&self) -> f64 {}
    fn as_secs_f32(&self) -> f32 {}
    fn as_millis_f64(&self) -> f64 {}
    fn from_secs_f64(secs: f64) -> Duration {}
    fn from_secs_f32(secs: f32) -> Duration {}
    fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
    fn mul_f64(self, rhs: f64) -> Duration {}
    fn mul_f32(self, rhs: f32) -> Duration {}
    fn div_f64(self, rhs: f64) -> Duration {}
    fn div_f32(self, rhs: f32) -> Duration {}
    fn div_duration_f64(self, rhs: Duration) -> f64 {}
}
impl Add for Duration { type Output = Duration; }
impl Sub for Duration { type Output = Duration; }
impl Mul<u32> for Duration { type Output = Duration; }
impl Mul<Duration> for u32 { type Output = Duration; }
impl Div<u32> for Duration { type Output = Duration; }
impl Sum<Duration> for Duration {}
impl Sum<&Duration> for Duration {}
#[derive(Clone)]
pub struct TryFromFloatSecsError {}
impl Error for TryFromFloatSecsError {}
#[derive(Clone, Ord)]
pub struct Instant {}
impl Instant {
    fn now() -> Instant {}
    fn duration_since(&self, earlier: Instant) -> Duration {}
    fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
    fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
    fn elapsed(&self) -> Duration {}
    fn checked_add(&self, duration: Duration) -> Option<Instant> {}
    fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
}
impl Add<Duration> for Instant { type Output = Instant; }
impl Sub<Duration> for Instant { type Output = Instant; }
impl Sub<Instant> for Instant { type Output = Duration; }
#[derive(Clone, Ord)]
pub struct SystemTime {}
impl SystemTime {
    pub const UNIX_EPOCH: SystemTime = 0;
    fn now() -> SystemTime {}
    fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
    fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
    fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
    fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
}
impl Add<Duration> for SystemTime { type Output = SystemTime; }
impl Sub<Duration> for SystemTime { type Output = SystemTime; }
#[derive(Clone)]
pub struct SystemTimeError {}
impl SystemTimeError {
    fn duration(&self) -> Duration {}
}
impl Error for SystemTimeError {}
}
pub mod thread {
use crate::any::Any;
use crate::io;
use crate::num::NonZeroUsize;
use crate::time::Duration;
pub type Result<T> = crate::result::Result<T, Box<dyn Any>>;
pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
pub fn scope<F: FnOnce(&Scope) -> T, T>(f: F) -> T {}
pub fn current() -> Thread {}
pub fn yield_now() {}
pub fn panicking() -> bool {}
pub fn sleep(dur: Duration) {}
pub fn sleep_ms(ms: u32) {}
pub fn sleep_until(deadline: crate::time::Instant) {}
pub fn park() {}
pub fn park_timeout(dur: Duration) {}
pub fn available_parallelism() -> io::Result<NonZeroUsize> {}
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
    fn thread(&self) -> &Thread {}
    fn join(self) -> Result<T> {}
    fn is_finished(&self) -> bool {}
}
pub struct Scope {}
impl Scope {
    fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<T> {}
}
pub struct ScopedJoinHandle<T> {}
impl<T> ScopedJoinHandle<T> {
    fn thread(&self) -> &Thread {}
    fn join(self) -> Result<T> {}
    fn is_finished(&self) -> bool {}
}
pub struct Builder {}
impl Builder {
    fn new() -> Builder {}
    fn name(self, name: String) -> Builder {}
    fn stack_size(self, size: usize) -> Builder {}
    fn spawn<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>> {}
    fn spawn_scoped<F: FnOnce() -> T, T>(self, scope: &Scope, f: F) -> io::Result<ScopedJoinHandle<T>> {}
}
#[derive(Clone)]
pub struct Thread {}
impl Thread {
    fn unpark(&self) {}
    fn id(&self) -> ThreadId {}
    fn name(&self) -> Option<&str> {}
}
#[derive(Clone)]
pub struct ThreadId {}
pub struct LocalKey<T> {}
impl<T> LocalKey<T> {
    fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> crate::result::Result<R, AccessError> {}
    fn set(&self, value: T) {}
    fn replace(&self, value: T) -> T {}
}
impl<T> LocalKey<crate::cell::Cell<T>> {
    fn get(&self) -> T {}
    fn take(&self) -> T {}
}
impl<T> LocalKey<crate::cell::RefCell<T>> {
    fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R {}
    fn take(&self) -> T {}
}
#[derive(Clone)]
pub struct AccessError {}
impl crate::error::Error for AccessError {}
}
pub mod env {
use crate::ffi::{OsStr, OsString};
use crate::io;
use crate::path::{Path, PathBuf};
pub fn current_dir() -> io::Result<PathBuf> {}
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn vars() -> Vars {}
pub fn vars_os() -> VarsOs {}
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}
pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
pub fn remove_var<K: AsRef<OsStr>>(key: K) {}
pub fn split_paths<T: AsRef<OsStr>>(unparsed: &T) -> SplitPaths {}
pub fn join_paths<I: IntoIterator>(paths: I) -> Result<OsString, JoinPathsError> {}
pub fn home_dir() -> Option<PathBuf> {}
pub fn temp_dir() -> PathBuf {}
pub fn current_exe() -> io::Result<PathBuf> {}
pub fn args() -> Args {}
pub fn args_os() -> ArgsOs {}
pub struct Vars {}
impl Iterator for Vars { type Item = (String, String); }
pub struct VarsOs {}
impl Iterator for VarsOs { type Item = (OsString, OsString); }
pub struct Args {}
impl Iterator for Args { type Item = String; }
pub struct ArgsOs {}
impl Iterator for ArgsOs { type Item = OsString; }
pub struct SplitPaths {}
impl Iterator for SplitPaths { type Item = PathBuf; }
pub struct JoinPathsError {}
#[derive(Clone)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl crate::error::Error for VarError {}
pub mod consts {
pub const ARCH: &str = "";
pub const FAMILY: &str = "";
pub const OS: &str = "";
pub const EXE_SUFFIX: &str = "";
pub const EXE_EXTENSION: &str = "";
pub const DLL_PREFIX: &str = "";
pub const DLL_SUFFIX: &str = "";
pub const DLL_EXTENSION: &str = "";
}
}
pub mod process {
use crate::ffi::OsStr;
use crate::io::{self, Read, Write};
use crate::path::Path;
pub fn exit(code: i32) -> ! {}
pub fn abort() -> ! {}
pub fn id() -> u32 {}
pub struct Command {}
impl Command {
    fn new<S: AsRef<OsStr>>(program: S) -> Command {}
    fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    fn args<I: IntoIterator>(&mut self, args: I) -> &mut Command {}
    fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
    fn envs<I: IntoIterator>(&mut self, vars: I) -> &mut Command {}
    fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
    fn env_clear(&mut self) -> &mut Command {}
    fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
    fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    fn spawn(&mut self) -> io::Result<Child> {}
    fn output(&mut self) -> io::Result<Output> {}
    fn status(&mut self) -> io::Result<ExitStatus> {}
    fn get_program(&self) -> &OsStr {}
    fn get_args(&self) -> CommandArgs {}
    fn exec(&mut self) -> io::Error {}
    fn uid(&mut self, id: u32) -> &mut Command {}
    fn gid(&mut self, id: u32) -> &mut Command {}
    fn pre_exec<F: FnMut() -> io::Result<()>>(&mut self, f: F) -> &mut Command {}
    fn process_group(&mut self, pgroup: i32) -> &mut Command {}
}
pub struct CommandArgs {}
impl Iterator for CommandArgs { type Item = &OsStr; }
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
impl Child {
    fn kill(&mut self) -> io::Result<()> {}
    fn id(&self) -> u32 {}
    fn wait(&mut self) -> io::Result<ExitStatus> {}
    fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
    fn wait_with_output(self) -> io::Result<Output> {}
}
pub struct ChildStdin {}
impl Write for ChildStdin {}
pub struct ChildStdout {}
impl Read for ChildStdout {}
pub struct ChildStderr {}
impl Read for ChildStderr {}
pub struct Stdio {}
impl Stdio {
    fn piped() -> Stdio {}
    fn inherit() -> Stdio {}
    fn null() -> Stdio {}
}
impl From<crate::fs::File> for Stdio {}
#[derive(Clone)]
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
#[derive(Clone, Default)]
pub struct ExitStatus {}
impl ExitStatus {
    fn success(&self) -> bool {}
    fn code(&self) -> Option<i32> {}
    fn signal(&self) -> Option<i32> {}
    fn from_raw(raw: i32) -> Self {}
}
#[derive(Clone, Default)]
pub struct ExitCode {}
impl ExitCode {
    pub const SUCCESS: ExitCode = 0;
    pub const FAILURE: ExitCode = 0;
}
impl From<u8> for ExitCode {}
pub trait Termination { fn report(self) -> ExitCode; }
}
pub mod net {
use crate::error::Error;
use crate::io::{self, Read, Write};
use crate::str::FromStr;
use crate::time::Duration;
use crate::vec;
#[derive(Clone, Ord)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
impl IpAddr {
    fn is_unspecified(&self) -> bool {}
    fn is_loopback(&self) -> bool {}
    fn is_multicast(&self) -> bool {}
    fn is_global(&self) -> bool {}
    fn is_ipv4(&self) -> bool {}
    fn is_ipv6(&self) -> bool {}
    fn to_canonical(&self) -> IpAddr {}
}
impl FromStr for IpAddr { type Err = AddrParseError; }
impl From<Ipv4Addr> for IpAddr {}
impl From<Ipv6Addr> for IpAddr {}
impl From<[u8; 4]> for IpAddr {}
#[derive(Clone, Ord)]
pub struct Ipv4Addr {}
impl Ipv4Addr {
    pub const LOCALHOST: Self = 0;
    pub const UNSPECIFIED: Self = 0;
    pub const BROADCAST: Self = 0;
    fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
    fn from_bits(bits: u32) -> Ipv4Addr {}
    fn to_bits(self) -> u32 {}
    fn octets(&self) -> [u8; 4] {}
    fn is_unspecified(&self) -> bool {}
    fn is_loopback(&self) -> bool {}
    fn is_private(&self) -> bool {}
    fn is_link_local(&self) -> bool {}
    fn is_multicast(&self) -> bool {}
    fn is_broadcast(&self) -> bool {}
    fn is_documentation(&self) -> bool {}
    fn to_ipv6_mapped(&self) -> Ipv6Addr {}
}
impl FromStr for Ipv4Addr { type Err = AddrParseError; }
impl From<[u8; 4]> for Ipv4Addr {}
impl From<u32> for Ipv4Addr {}
#[derive(Clone, Ord)]
pub struct Ipv6Addr {}
impl Ipv6Addr {
    pub const LOCALHOST: Self = 0;
    pub const UNSPECIFIED: Self = 0;
    fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
    fn segments(&self) -> [u16; 8] {}
    fn octets(&self) -> [u8; 16] {}
    fn is_unspecified(&self) -> bool {}
    fn is_loopback(&self) -> bool {}
    fn is_multicast(&self) -> bool {}
    fn is_unique_local(&self) -> bool {}
    fn to_ipv4(&self) -> Option<Ipv4Addr> {}
    fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
}
impl FromStr for Ipv6Addr { type Err = AddrParseError; }
impl From<[u8; 16]> for Ipv6Addr {}
#[derive(Clone, Ord)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
impl SocketAddr {
    fn new(ip: IpAddr, port: u16) -> SocketAddr {}
    fn ip(&self) -> IpAddr {}
    fn set_ip(&mut self, new_ip: IpAddr) {}
    fn port(&self) -> u16 {}
    fn set_port(&mut self, new_port: u16) {}
    fn is_ipv4(&self) -> bool {}
    fn is_ipv6(&self) -> bool {}
}
impl FromStr for SocketAddr { type Err = AddrParseError; }
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
impl From<SocketAddrV4> for SocketAddr {}
impl From<SocketAddrV6> for SocketAddr {}
#[derive(Clone, Ord)]
pub struct SocketAddrV4 {}
impl SocketAddrV4 {
    fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
    fn ip(&self) -> &Ipv4Addr {}
    fn port(&self) -> u16 {}
}
impl FromStr for SocketAddrV4 { type Err = AddrParseError; }
#[derive(Clone, Ord)]
pub struct SocketAddrV6 {}
impl SocketAddrV6 {
    fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
    fn ip(&self) -> &Ipv6Addr {}
    fn port(&self) -> u16 {}
}
#[derive(Clone)]
pub struct AddrParseError {}
impl Error for AddrParseError {}
pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}
impl ToSocketAddrs for SocketAddr { type Iter = vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for crate::string::String { type Iter = vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (&str, u16) { type Iter = vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (crate::string::String, u16) { type Iter = vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (IpAddr, u16) { type Iter = vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = vec::IntoIter<SocketAddr>; }
#[derive(Clone)]
pub enum Shutdown { Read, Write, Both }
pub struct TcpStream {}
impl TcpStream {
    fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
    fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
    fn peer_addr(&self) -> io::Result<SocketAddr> {}
    fn local_addr(&self) -> io::Result<SocketAddr> {}
    fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    fn try_clone(&self) -> io::Result<TcpStream> {}
    fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    fn nodelay(&self) -> io::Result<bool> {}
    fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    fn take_error(&self) -> io::Result<Option<io::Error>> {}
    fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}
impl Read for TcpStream {}
impl Write for TcpStream {}
impl Read for &TcpStream {}
impl Write for &TcpStream {}
pub struct TcpListener {}
impl TcpListener {
    fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
    fn local_addr(&self) -> io::Result<SocketAddr> {}
    fn try_clone(&self) -> io::Result<TcpListener> {}
    fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
    fn incoming(&self) -> Incoming {}
    fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}
pub struct Incoming {}
impl Iterator for Incoming { type Item = io::Result<TcpStream>; }
pub struct UdpSocket {}
impl UdpSocket {
    fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
    fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
    fn peer_addr(&self) -> io::Result<SocketAddr> {}
    fn local_addr(&self) -> io::Result<SocketAddr> {}
    fn try_clone(&self) -> io::Result<UdpSocket> {}
    fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
    fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
    fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}
}
