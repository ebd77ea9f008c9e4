pub use clap;
pub trait StructOpt {
    fn clap() -> clap::Command;
    fn from_clap(matches: &clap::ArgMatches) -> Self;
    fn from_args() -> Self;
    fn from_args_safe() -> Result<Self, clap::Error>;
    fn from_iter<I>(iter: I) -> Self;
    fn from_iter_safe<I>(iter: I) -> Result<Self, clap::Error>;
}
pub trait StructOptInternal: StructOpt {
    fn augment_clap(app: clap::Command) -> clap::Command;
    fn is_subcommand() -> bool;
    fn from_subcommand(sub: (&str, Option<&clap::ArgMatches>)) -> Option<Self>;
}
impl<T: StructOpt> StructOpt for Box<T> {}
impl<T: StructOpt> StructOptInternal for T {}
