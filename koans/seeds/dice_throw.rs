use std::num::ParseIntError;

pub struct Throw {
    pub count: u8,
    pub sides: u16,
}

pub fn read_throw(text: &str) -> Result<Throw, ParseIntError> {
    let (left, right) = text.split_once('d').unwrap_or(("1", text));
    let count = left.parse()?;
    let sides = right.parse()?;
    Ok(Throw { count, sides })
}

pub fn highest_sum(throw: &Throw) -> u16 {
    u16::from(throw.count) * throw.sides
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_dice() {
        let throw = read_throw("3d8").unwrap();
        assert_eq!((throw.count, throw.sides), (3, 8));
        assert_eq!(highest_sum(&throw), 24);
    }

    #[test]
    fn lone_number_is_one_die() {
        let throw = read_throw("20").unwrap();
        assert_eq!(highest_sum(&throw), 20);
    }

    #[test]
    fn broken_throws() {
        assert!(read_throw("xd6").is_err());
        assert!(read_throw("2d").is_err());
    }
}
