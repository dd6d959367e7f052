#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows() {
        assert_eq!(row(1, 'b'), "1 .. b");
        assert_eq!(row("x", 2.5), "x .. 2.5");
    }

    #[test]
    fn receipts() {
        assert_eq!(
            receipt(&[("tea", 205), ("bun", 1100)]),
            ["tea .. 2.05", "bun .. 11.00", "total .. 13.05"]
        );
        assert_eq!(receipt(&[]), ["total .. 0.00"]);
    }
}
