use std::num::ParseIntError;

#[derive(Debug)]
pub struct Firing {
    pub heat: i32,
    pub time: u8,
}

pub fn read(text: &str, time: &u8) -> Result<Firing, ParseIntError> {
    let heat = text.trim().parse()?;
    Ok(Firing { heat, time: *time })
}

pub fn log(firing: &Firing) -> String {
    let fuel = firing.heat * i32::from(firing.time);
    format!("{:?} burns {}", firing, fuel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logs_fuel() {
        let firing = read(" 900 ", &8).unwrap();
        assert_eq!(log(&firing), "Firing { heat: 900, time: 8 } burns 7200");
    }

    #[test]
    fn not_a_number() {
        assert!(read("hot", &8).is_err());
        assert_eq!(read("-5", &1).unwrap().heat, -5);
    }
}
