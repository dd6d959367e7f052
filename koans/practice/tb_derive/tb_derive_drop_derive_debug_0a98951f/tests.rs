#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traces_a_call() {
        let line = trace("+44 20-71").unwrap();
        assert_eq!(line, "44/2071 Dial { country: 44, local: \"2071\" }");
    }

    #[test]
    fn faults() {
        assert_eq!(trace("44 20").unwrap_err(), "plus is missing");
        assert_eq!(trace("+4420").unwrap_err(), "space is missing");
        assert_eq!(trace("+uk 20").unwrap_err(), "odd country");
    }
}
