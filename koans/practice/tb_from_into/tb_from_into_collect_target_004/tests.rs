#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_months() {
        let year = [
            Rain {
                month: "Jan",
                mm: 50,
            },
            Rain {
                month: "Feb",
                mm: 17,
            },
        ];
        assert_eq!(chart(&year), "Jan ##########\nFeb ###+");
    }
    #[test]
    fn empty() {
        assert_eq!(chart(&[]), "");
    }
}
