use anyhow::{Context, Result};
use std::fmt;
use std::sync::Arc;

#[derive(Debug)]
pub struct Layout {
    pub name: String,
    pub columns: u16,
}

#[derive(Debug)]
pub struct NoRoom {
    layout: Arc<Layout>,
    wanted: u16,
}

impl fmt::Display for NoRoom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Layout { name, columns } = self.layout.as_ref();
        write!(f, "{name} has {columns} columns, not {}", self.wanted)
    }
}

impl std::error::Error for NoRoom {}

fn place(layout: &Arc<Layout>, wanted: u16) -> Result<u16, NoRoom> {
    layout.columns.checked_sub(wanted).ok_or_else(|| NoRoom {
        layout: Arc::clone(layout),
        wanted,
    })
}

pub fn place_all(layout: Layout, panes: &[u16]) -> Result<u16> {
    let layout = Arc::new(layout);
    place(&layout, panes.iter().sum()).context("cannot place the panes")
}
