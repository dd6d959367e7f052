#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let mut gates = Gates::default();
        for ticket in [1, 5, 9, 2] {
            gates.enter(ticket);
        }
        assert_eq!(gates.busiest(), 3);
    }
    #[test]
    fn one_line_each() {
        assert_eq!(stride(), 64);
    }
}
