#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_must_be_a_number() {
        let timer = set_timer("soup".to_string(), "soon");
        assert_eq!(timer.err(), Some("when is soup?".to_string()));
    }
}
