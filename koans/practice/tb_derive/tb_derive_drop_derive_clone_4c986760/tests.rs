#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cents_arithmetic() {
        let mut total: Cents = [Cents(150), Cents(5)].into_iter().sum();
        total += -Cents(200);

        assert!(Cents(1) > total);
    }
}
