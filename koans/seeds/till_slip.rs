use std::num::ParseIntError;

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

pub fn describe(slip: &Slip) -> String {
    let left: i64 = slip.sums.iter().sum();
    format!("{}: {} from {:?}", slip.till, left, slip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_describes() {
        let slip = read_slip(4, " 50 ").unwrap();
        assert_eq!(slip.sums, vec![50, -5]);
        let want = "4: 45 from Slip { till: 4, sums: [50, -5] }";
        assert_eq!(describe(&slip), want);
    }

    #[test]
    fn refuses_letters() {
        assert!(read_slip(1, "ten").is_err());
        assert!(read_slip(1, "").is_err());
    }
}
