#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pays_known_pickers() {
        let payroll = Payroll::default().rate("Ines", 150).rate("Tom", 100);
        let shift = |picker, crates| Shift { picker, crates };
        let shifts = [
            shift("Ines", Some(4)),
            shift("Tom", None),
            shift("Tom", Some(3)),
            shift("Ghost", Some(99)),
        ];
        assert_eq!(payroll.total(&shifts), 900);
        assert_eq!(payroll.total(&[]), 0);
    }
}
