#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derives() {
        let b = Profile {
            name: "release".to_string(),
            flags: vec!["lto".to_string()],
            level: 3,
        };
        let [x, y] = with_test(b.clone());
        assert_eq!(x, b);
        assert_eq!(
            y,
            Profile {
                name: "release-test".to_string(),
                flags: vec!["lto".to_string()],
                level: 1
            }
        );
    }

    #[test]
    fn low() {
        let [x, y] = with_test(Profile {
            name: "dev".to_string(),
            flags: vec![],
            level: 0,
        });
        assert_eq!((x.level, y.level), (0, 0));
        assert_eq!(y.name, "dev-test");
    }
}
