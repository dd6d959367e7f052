const COLOURS: [&str; 10] = [
    "black", "brown", "red", "orange", "yellow", "green", "blue", "violet", "grey", "white",
];

fn digit(colour: &str) -> Option<u32> {
    COLOURS
        .iter()
        .position(|c| *c == colour)
        .map(|at| at as u32)
}

pub fn ohms(bands: &[&str]) -> Option<u32> {
    let (exponent, digits) = bands.split_last()?;
    let value = digits
        .iter()
        .try_fold(0, |value, colour| Some(value * 10 + digit(colour)?))?;
    10u32.checked_pow(digit(exponent)?)?.checked_mul(value)
}

pub fn label(bands: &[&str]) -> String {
    match ohms(bands) {
        Some(ohms) if ohms >= 1000 => format!("{}k", ohms / 1000),
        Some(ohms) => ohms.to_string(),
        None => "?".into(),
    }
}
