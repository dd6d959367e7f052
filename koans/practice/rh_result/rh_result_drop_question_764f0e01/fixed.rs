use anyhow::{Context, Error, Result};

pub trait Engine {
    fn ask(&self, position: &str) -> Result<String, String>;
}

pub struct Book;

impl Engine for Book {
    fn ask(&self, position: &str) -> Result<String, String> {
        match position {
            "start" => Ok("e2e4".to_string()),
            "mate" => Err("game is over".to_string()),
            other => Err(format!("{other} is not in the book")),
        }
    }
}

pub fn best_move(engine: &dyn Engine, position: &str) -> Result<(String, String)> {
    let reply = engine
        .ask(position)
        .map_err(Error::msg)
        .context("engine gave no move")?;
    let (from, to) = reply.split_at_checked(2).context("move is too short")?;
    Ok((from.to_string(), to.to_string()))
}
