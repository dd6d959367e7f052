#[cfg(test)]
mod tests {
    use super::*;
    fn zoo() -> Zoo {
        let mut zoo = Zoo::default();
        zoo.add(
            "otter",
            Box::new(|grams| {
                if grams > 90 {
                    Err("tray is full".into())
                } else {
                    Ok(grams * 2)
                }
            }),
        );
        zoo
    }
    #[test]
    fn feeds() {
        assert_eq!(zoo().feed("otter", 20).unwrap(), 40);
    }
    #[test]
    fn fails() {
        assert_eq!(
            format!("{:#}", zoo().feed("otter", 99).unwrap_err()),
            "feeding otter: tray is full"
        );
        assert_eq!(
            zoo().feed("yak", 99).unwrap_err().to_string(),
            "no yak here"
        );
    }
}
