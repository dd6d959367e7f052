#[cfg(test)]
mod tests {
    use super::*;
    const FLYER: &str = "Old lamp ..... 15€\nPiano . 400€\nFree hugs\nTeapot 4€\nRug €";
    #[test]
    fn within_budget() {
        assert_eq!(
            bargains(FLYER, 20),
            [
                Bargain {
                    thing: "Teapot",
                    euros: 4
                },
                Bargain {
                    thing: "Old lamp",
                    euros: 15
                }
            ]
        );
    }
    #[test]
    fn everything() {
        assert_eq!(total(FLYER), 419);
    }
}
