#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn normal_watch() {
        assert!(offenders(&Submarine {
            open: vec!["bow", "stern"],
            alarm: Normal
        })
        .is_empty());
    }
    #[test]
    fn red_alert() {
        let boat = Submarine {
            open: vec!["bow", "stern"],
            alarm: Red { crew_inside: true },
        };
        assert_eq!(offenders(&boat), ["stern", "bow"]);
    }
}
