#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_drawn() {
        assert!(skip(&Pixel { level: 0, row: 8 }, &[]));
        assert!(skip(
            &Pixel {
                level: 1,
                row: 1001
            },
            &[]
        ));
    }
}
