//! Roles, what they allow, and who has them.

pub mod policy;
pub mod right;

pub use policy::Policy;
pub use right::{Action, Right};
