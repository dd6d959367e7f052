#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_role_is_an_error() {
        assert_eq!(role("chorus"), Ok(Role::Chorus));
    }
}
