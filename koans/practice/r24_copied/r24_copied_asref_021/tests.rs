#[cfg(test)]
mod tests {
    use super::*;
    fn episode(title: Option<&str>, guest: Option<&str>) -> Episode {
        Episode {
            title: title.map(Into::into),
            guest: guest.map(Into::into),
            number: 7,
        }
    }
    #[test]
    fn titles() {
        assert_eq!(title(&episode(Some("Bees"), Some("Ann"))), "Bees");
        assert_eq!(title(&episode(None, Some("Ann"))), "With Ann");
        assert_eq!(title(&episode(None, None)), "Episode 7");
    }
    #[test]
    fn guest_list() {
        let list = [
            episode(None, Some("Zoe")),
            episode(None, None),
            episode(None, Some("Ann")),
            episode(None, Some("Zoe")),
        ];
        assert_eq!(guests(&list), ["Ann", "Zoe"]);
    }
}
