#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shows() {
        let mut p = Phone {
            forced: None,
            schedule: vec![(7, "meadow "), (20, "stars")],
        };
        assert_eq!(p.wallpaper(9), "meadow");
        assert_eq!(p.wallpaper(6), "stars");
        p.forced = Some("cat");
        assert_eq!(p.wallpaper(9), "cat");
        assert_eq!(
            Phone {
                forced: None,
                schedule: vec![]
            }
            .wallpaper(1),
            "plain"
        );
    }
}
