#[derive(Debug, PartialEq)]
pub enum Fault {
    TooHot(i32),
    NoPower,
}

pub fn heat(start: i32, watts: i32, limit: &i32) -> Result<i32, Fault> {
    let minutes = 600_i32.checked_div(watts).ok_or(Fault::NoPower)?;
    let end = start + minutes;
    if end > *limit {
        return Err(Fault::TooHot(end));
    }
    Ok(end)
}

pub fn log_line(result: &Result<i32, Fault>) -> String {
    format!("heater: {result:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heats_within_the_limit() {
        assert_eq!(heat(20, 30, &50), Ok(40));
        assert_eq!(heat(20, 10, &50), Err(Fault::TooHot(80)));
        assert_eq!(heat(20, 0, &50), Err(Fault::NoPower));
    }

    #[test]
    fn log_shows_the_fault() {
        assert_eq!(log_line(&Ok(7)), "heater: Ok(7)");
        let hot = Err(Fault::TooHot(99));
        assert_eq!(log_line(&hot), "heater: Err(TooHot(99))");
    }
}
