//! Jobs of many kinds in one agenda.

pub mod agenda;
pub mod jobs;

pub use agenda::{Agenda, Job};
