#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn delivers() {
        let mut guards = [
            Guard::default(),
            Guard {
                on_duty: true,
                inbox: vec!["x".into()],
            },
        ];
        assert_eq!(deliver(&mut guards, "fire".into()), None);
        assert_eq!(guards[1].inbox, ["x", "fire"]);
        assert_eq!(deliver(&mut guards, "more".into()).as_deref(), Some("more"));
        assert!(guards[0].inbox.is_empty());
    }
}
