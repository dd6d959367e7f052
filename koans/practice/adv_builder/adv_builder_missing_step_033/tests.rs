#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn toast() {
        assert_eq!(Toast.assemble(), "white/cheese/white");
    }
    #[test]
    fn club() {
        assert_eq!(
            Club { layers: 2 }.assemble(),
            "rye/turkey/salad/turkey/salad/rye"
        );
    }
}
