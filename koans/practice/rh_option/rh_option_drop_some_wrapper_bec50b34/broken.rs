#[derive(Debug, PartialEq)]
pub struct Flight {
    pub carrier: String,
    pub number: u16,
    pub codeshare: bool,
}

pub fn parse(code: &str) -> Option<Flight> {
    let (main, codeshare) = match code.strip_suffix('*') {
        Some(main) => (main, true),
        None => (code, false),
    };
    let letters = |text: &str| text.chars().take_while(|c| c.is_ascii_alphabetic()).count();
    let split = letters(main);
    if split != 2 {
        return None;
    }
    let number = main[split..].trim_start().parse().ok()?;
    Flight {
        carrier: main[..split].to_ascii_uppercase(),
        number,
        codeshare,
    }
}
