use anyhow::{ensure, Context, Result};

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Side {
    Light,
    Dark,
}

pub struct Board {
    pub squares: [[Option<Side>; 8]; 8],
}

impl Board {
    pub fn step(&self, from: (usize, usize), to: (usize, usize)) -> Result<()> {
        let side = self.squares[from.0][from.1].context("no piece to move")?;
        ensure!(self.squares[to.0][to.1].is_none(), "square is taken");
        ensure!(from.1.abs_diff(to.1) == 1, "pieces move diagonally");
        let forward = match side {
            Side::Light => to.0 == from.0 + 1,
            Side::Dark => to.0 + 1 == from.0,
        };
        ensure!(forward, "{side:?} moves the other way");
        self.squares[to.0][to.1] = self.squares[from.0][from.1].take();
        Ok(())
    }
}
