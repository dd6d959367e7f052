#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bill() {
        let kitchen = Meter {
            before: 4_294_967_000,
            now: 704,
            tenants: 2,
        };
        assert_eq!(kitchen.litres(), 1000);
        assert_eq!(kitchen.per_tenant(), 500);
        let bath = Meter {
            before: 0,
            now: 2500,
            tenants: 2,
        };
        assert_eq!(cents(&[kitchen, bath], 400), 1400);
    }
}
