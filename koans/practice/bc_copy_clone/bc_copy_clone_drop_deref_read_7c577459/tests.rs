#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_a_guest_in() {
        assert_eq!(admit(1, &[10, 20]), Ok(21));
        assert_eq!(admit(0, &[50]), Ok(51));
    }

    #[test]
    fn turns_a_guest_away() {
        assert_eq!(admit(0, &[51]), Err(Refusal::Full(51)));
        assert_eq!(admit(9, &[51]), Err(Refusal::Closed));
    }
}
