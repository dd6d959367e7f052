#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_shelves() {
        assert_eq!(labels(4..7, 'b'), ["S4-B", "S5-B", "S6-B"]);
    }
}
