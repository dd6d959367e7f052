#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn newest_wins() {
        let (mut phone, mut laptop) = (Replica::default(), Replica::default());
        phone.copy("milk\neggs");
        assert!(laptop.sync(&phone));
        assert!(!laptop.sync(&phone));
        assert_eq!(laptop.paste(), ("milk\neggs", 2));
        laptop.copy("tea");
        assert!(phone.sync(&laptop));
        assert_eq!(phone.paste(), ("tea", 1));
    }
}
