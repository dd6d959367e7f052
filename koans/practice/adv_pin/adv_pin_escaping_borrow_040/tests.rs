#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let mut trolley = Trolley::default();
        trolley.add("suite 9", 2);
        trolley.add("room 4", 2);
        assert_eq!(trolley.towels(), 8);
        assert_eq!(Trolley::default().towels(), 0);
    }
}
