#[derive(Debug)]
pub struct Slip {
    pub till: u8,
    pub sums: Vec<i64>,
}

pub fn read_slip(till: u8, line: &str) -> Result<Slip, ParseIntError> {
    let sale: i64 = line.trim().parse()?;
    let sums = vec![sale, -sale / 10];
    Ok(Slip { till, sums })
}
