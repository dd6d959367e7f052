#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_at_the_first() {
        assert_eq!(starts_heavy(&['k', 'g']), Ok(true));
        assert_eq!(starts_heavy(&['g', 'k']), Ok(false));
    }

    #[test]
    fn reports_trouble() {
        assert_eq!(starts_heavy(&['t']), Err("no unit t".to_string()));
        assert_eq!(starts_heavy(&[]), Err("nothing to weigh".to_string()));
    }
}
