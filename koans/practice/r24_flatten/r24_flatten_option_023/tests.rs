#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn updates() {
        let mut profile = Profile {
            nickname: Some("Rex".into()),
            motto: Some("Woof".into()),
        };
        profile.update("", "-");
        assert_eq!(
            profile,
            Profile {
                nickname: Some("Rex".into()),
                motto: None
            }
        );
        profile.update("Max", "Bark");
        assert_eq!(
            profile,
            Profile {
                nickname: Some("Max".into()),
                motto: Some("Bark".into())
            }
        );
    }
}
