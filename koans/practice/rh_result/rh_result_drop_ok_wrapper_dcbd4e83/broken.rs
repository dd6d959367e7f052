use std::num::ParseIntError;

fn seat(code: &str) -> Result<u32, ParseIntError> {
    let (row, column) = code.split_at(1);
    let row = u32::from(row.as_bytes()[0] - b'A');
    row * 10 + column.parse::<u32>()?
}

fn main() -> Result<(), ParseIntError> {
    for code in ["A4", "C7"] {
        println!("{code} is seat {}", seat(code)?);
    }
    Ok(())
}
