#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prices() {
        assert_eq!(import_price(1000, Flat(20)), 1200);
        assert_eq!(
            import_price(
                1000,
                Above {
                    limit: 500,
                    then: Flat(10)
                }
            ),
            1050
        );
        assert_eq!(
            import_price(
                400,
                Above {
                    limit: 500,
                    then: Flat(10)
                }
            ),
            400
        );
        assert_eq!(import_price(400, Exempt), 400);
    }
}
