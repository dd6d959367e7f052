#[derive(Debug, PartialEq)]
pub struct Level {
    pub rooms: u64,
    pub lucky: bool,
}

fn seed(args: &[&str]) -> Option<Result<u64, ParseIntError>> {
    let at = args.iter().position(|a| *a == "--seed")?;
    args.get(at + 1).map(|text| u64::from_str_radix(text, 16))
}

pub fn level(args: &[&str]) -> Result<Level, ParseIntError> {
    let seed: Option<u64> = seed(args).transpose()?;
    let number = seed.unwrap_or(0x2a);
    Ok(Level {
        rooms: number % 9 + 1,
        lucky: seed.is_some_and(|s| s % 7 == 0),
    })
}
