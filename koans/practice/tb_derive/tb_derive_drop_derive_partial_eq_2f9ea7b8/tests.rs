#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lead_earns_more() {
        assert_eq!(wage("lead", &2), Ok(180));
        assert_eq!(wage("chorus", &2), Ok(2));
    }

    #[test]
    fn unknown_role_is_an_error() {
        assert_eq!(wage("ghost", &1), Err("no role ghost".to_string()));
        assert_eq!(role("chorus"), Ok(Role::Chorus));
    }
}
