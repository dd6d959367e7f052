#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sleeves() {
        let songs = [
            Credits {
                title: "Blue".into(),
                writer: Some("Moon".into()),
                year: Some(1971),
            },
            Credits {
                title: "Trad".into(),
                writer: None,
                year: None,
            },
        ];
        assert_eq!(
            sleeve('A', &songs),
            "A1 Blue by Moon (1971)\nA2 Trad by unknown\n"
        );
    }
}
