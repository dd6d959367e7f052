#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heats_within_the_limit() {
        assert_eq!(heat(20, 30, &50), Ok(40));
        assert_eq!(heat(20, 10, &50), Err(Fault::TooHot(80)));
        assert_eq!(heat(20, 0, &50), Err(Fault::NoPower));
    }
}
