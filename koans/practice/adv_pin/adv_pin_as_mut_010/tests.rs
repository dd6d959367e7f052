#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rinses() {
        let mut rinse = Rinse(3);
        assert_eq!(poll_up_to(Pin::new(&mut rinse), 2), Err(2));
        assert_eq!(poll_up_to(Pin::new(&mut rinse), 2), Ok("clean"));
    }
}
