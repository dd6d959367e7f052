use anyhow::{bail, Result};
use std::error::Error;

pub struct Log {
    pub lines: Vec<String>,
}

impl Log {
    pub fn failure<E: Error + ?Sized>(&mut self, error: &E) {
        let mut line = error.to_string();
        let mut cause = error.source();
        while let Some(next) = cause {
            line.push_str(" < ");
            line.push_str(&next.to_string());
            cause = next.source();
        }
        self.lines.push(line);
    }
}

fn litres(valve: &str) -> Result<u32> {
    let Some((_, amount)) = valve.split_once('=') else {
        bail!("{valve} has no amount")
    };
    Ok(amount.parse()?)
}

pub fn water(plan: &[&str], log: &mut Log) -> u32 {
    let mut total = 0;
    for valve in plan {
        match litres(valve) {
            Ok(amount) => total += amount,
            Err(error) => log.failure(&error),
        }
    }
    total
}
