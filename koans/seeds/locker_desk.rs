use std::collections::HashSet;

pub struct Desk {
    pub used: HashSet<u16>,
    pub limit: u16,
}
pub fn open_desk(limit: u16) -> Desk {
    let used = HashSet::new();
    Desk { used, limit }
}

pub fn take(desk: &mut Desk, wish: &str) -> Result<u16, String> {
    let number = wish.parse::<u16>().map_err(|_| "not a number")?;
    if number > desk.limit || !desk.used.insert(number) {
        return Err(format!("{number} is not free"));
    }
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_once() {
        let mut desk = open_desk(40);
        assert_eq!(take(&mut desk, "12"), Ok(12));
        assert_eq!(take(&mut desk, "12").unwrap_err(), "12 is not free");
    }

    #[test]
    fn outside_the_range() {
        let mut desk = open_desk(5);
        assert_eq!(take(&mut desk, "6").unwrap_err(), "6 is not free");
        assert_eq!(take(&mut desk, "six").unwrap_err(), "not a number");
    }
}
