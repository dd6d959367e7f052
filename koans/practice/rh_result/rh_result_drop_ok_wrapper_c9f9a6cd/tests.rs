#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_a_long_term() {
        let want = "too long: Seconds(9000)".to_string();
        assert_eq!(wait(&Term::Seconds(9000)), Err(want.clone()));
    }
}
