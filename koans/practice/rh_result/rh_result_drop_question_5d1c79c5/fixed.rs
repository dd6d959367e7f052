use std::num::NonZeroU32;

#[derive(Debug)]
pub enum Command {
    Cut(NonZeroU32),
}
pub fn command(line: &str) -> Result<Command, String> {
    let depth = line.strip_prefix("cut ").ok_or("unknown")?;
    Ok(Command::Cut(depth.parse().map_err(|_| "bad depth")?))
}

pub fn echo(line: &str) -> Result<String, String> {
    Ok(format!("> {:?}", command(line)?))
}
