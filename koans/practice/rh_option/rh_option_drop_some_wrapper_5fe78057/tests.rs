#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn raised() {
        let employee = |name: &str, wage, raised| Employee {
            name: name.into(),
            wage,
            raised,
        };
        let mut staff = [
            employee("Al", 1000, false),
            employee("Bo", 3000, false),
            employee("Cy", 3100, true),
        ];
        assert_eq!(best_paid(&staff), Some("Cy"));
        assert_eq!(raise(&mut staff, 5, 100), 250);
        assert_eq!(best_paid(&staff), Some("Bo"));
        assert_eq!(raise(&mut staff, 5, 100), 0);
    }
}
