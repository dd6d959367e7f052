use std::num::NonZeroU32;

#[derive(Debug)]
pub enum Command {
    Cut(NonZeroU32),
    Wait,
}
pub fn command(line: &str) -> Result<Command, String> {
    if line == "wait" {
        return Ok(Command::Wait);
    }
    let depth = line.strip_prefix("cut ").ok_or("unknown")?;
    Ok(Command::Cut(depth.parse().map_err(|_| "bad depth")?))
}

pub fn echo(line: &str) -> Result<String, String> {
    Ok(format!("> {:?}", command(line)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn echoes() {
        assert_eq!(echo("wait"), Ok("> Wait".to_string()));
        assert_eq!(echo("cut 30"), Ok("> Cut(30)".to_string()));
    }

    #[test]
    fn faults() {
        assert_eq!(echo("cut 0"), Err("bad depth".to_string()));
        assert_eq!(echo("burn 4"), Err("unknown".to_string()));
    }
}
