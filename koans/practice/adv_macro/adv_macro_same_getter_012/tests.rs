#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        let house = tropical();
        assert_eq!(house.beds()[1], "vanilla");
        assert_eq!(*house.humidity(), 85);
    }
    #[test]
    fn signs() {
        assert_eq!(sign(&tropical()), "2 beds at 27.5°, 85 %");
    }
}
