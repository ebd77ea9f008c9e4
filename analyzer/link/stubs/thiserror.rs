pub use std::error::Error;
