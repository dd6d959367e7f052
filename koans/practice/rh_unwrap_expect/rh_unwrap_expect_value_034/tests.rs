#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lines() {
        let b = board(&[
            Train {
                to: "Gent",
                track: Some(4),
            },
            Train {
                to: "Lyon",
                track: None,
            },
        ]);
        assert_eq!(b, ["Gent [4]", "Lyon [?]"]);
        assert!(board(&[]).is_empty());
    }
}
