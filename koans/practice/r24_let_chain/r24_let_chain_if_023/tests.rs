#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_real_changes() {
        let mut config = Config::from([("theme".into(), "dark".into())]);
        let patches = [
            Patch::Set("theme", "dark"),
            Patch::Set("lang", "de"),
            Patch::Replace {
                key: "theme",
                old: "dark",
                new: "light",
            },
            Patch::Replace {
                key: "lang",
                old: "fr",
                new: "it",
            },
            Patch::Unset("font"),
        ];
        assert_eq!(apply(&mut config, &patches), 2);
        assert_eq!(
            config,
            Config::from([
                ("lang".into(), "de".into()),
                ("theme".into(), "light".into())
            ])
        );
    }
}
