#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn storage() {
        let vault = vault();
        assert_eq!(vault[0].celsius, -18);
        assert_eq!((vault[1].celsius, vault[1].species), (5, "Cocos nucifera"));
    }
    #[test]
    fn sprouts() {
        assert_eq!(sprouting(&vault(), 0), 4_012);
        assert_eq!(sprouting(&vault(), 1), 3_966);
    }
}
