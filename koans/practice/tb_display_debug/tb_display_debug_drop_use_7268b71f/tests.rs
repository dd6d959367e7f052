#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn trains() {
        let t = Train {
            number: 88,
            to: "Kyiv".into(),
        };
        assert_eq!(t.announce(4), "Platform 4: 88 to Kyiv");
    }
    #[test]
    fn texts() {
        assert_eq!("closed".announce(1), "Platform 1: closed");
    }
}
