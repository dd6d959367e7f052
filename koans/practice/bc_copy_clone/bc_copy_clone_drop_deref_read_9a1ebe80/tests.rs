#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_the_latest_reading() {
        assert_eq!(check_soup(&[20, 75]), Ok(75));
        assert_eq!(check_soup(&[75, 40]), Err(Fault::Cold(40)));
        assert_eq!(check_soup(&[]), Err(Fault::NoReading));
    }
}
